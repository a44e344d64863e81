import { type ReactNode, useState } from 'react';
import { Switch } from '../../components/ui/Switch.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { useAttempt } from '../../lib/useAttempt.ts';
import { usePermissions } from '../../lib/useBusiness.tsx';

interface Props {
  enabled: boolean;
  switchOff: () => Promise<unknown>;
  /** What it means that it is off. */
  offMessage: string;
  /** What is shown before it is switched on. */
  dialog: (onClose: () => void) => ReactNode;
}

/** On or off. Switching on shows first what would go out; switching off takes effect at once. */
export function MasterSwitch({ enabled, switchOff, offMessage, dialog }: Props) {
  const { canChangeSettings } = usePermissions();
  const toast = useToast();
  const attempt = useAttempt();
  const [asking, setAsking] = useState(false);
  return (
    <div className="min-w-24">
      <Switch
        label={enabled ? 'On' : 'Off'}
        checked={enabled}
        disabled={!canChangeSettings}
        onChange={(on) => {
          if (on) setAsking(true);
          else void attempt(switchOff).then((done) => done && toast({ message: offMessage }));
        }}
      />
      {asking && dialog(() => setAsking(false))}
    </div>
  );
}
