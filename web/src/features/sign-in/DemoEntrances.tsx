import { Button } from '../../components/ui/Button.tsx';

/** The people of the demo business, made by the seed; the password is public. */
const demoPassword = 'demo-password';
const others = ['manager', 'agent', 'viewer'] as const;
const address = (role: string) => `${role}@example.com`;

/** Shown on the emulators only. */
export function DemoEntrances({ busy, enter }: { busy: boolean; enter: (email: string, password: string) => void }) {
  return (
    <section aria-label="Local demo" className="mt-6 rounded-md border border-line bg-accent-soft p-5">
      <p className="text-sm">This is the local demo: sample data, nothing leaves this machine.</p>
      <Button
        variant="primary"
        className="mt-3 w-full"
        disabled={busy}
        onClick={() => enter(address('owner'), demoPassword)}
      >
        Enter as owner
      </Button>
      <p className="mt-3 text-sm text-ink-soft">
        Or enter as{' '}
        {others.map((role, at) => (
          <span key={role}>
            {at > 0 && ' · '}
            <button
              type="button"
              disabled={busy}
              onClick={() => enter(address(role), demoPassword)}
              className="min-h-6 text-accent underline underline-offset-2 pointer-coarse:min-h-11 pointer-coarse:px-1"
            >
              {role}
            </button>
          </span>
        ))}
      </p>
    </section>
  );
}
