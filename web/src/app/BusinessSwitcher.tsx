import { useState } from 'react';
import type { Role } from '@model/words.ts';
import { Button } from '../components/ui/Button.tsx';
import { Dialog } from '../components/ui/Dialog.tsx';
import { Icon } from '../components/ui/Icon.tsx';
import { collections } from '../lib/collections.ts';
import { useLiveDoc } from '../lib/live.ts';
import { useBusiness } from '../lib/useBusiness.tsx';
import { roleWords } from '../words/leads.ts';

/** The business's name; where the person belongs to several, with a way to the others. */
export function BusinessSwitcher() {
  const { business, businessId, businesses, switchTo } = useBusiness();
  const [open, setOpen] = useState(false);
  const others = Object.entries(businesses).filter(([id]) => id !== businessId);
  return (
    <div className="flex min-h-10 min-w-0 items-center gap-2.5 px-1">
      <img src="/favicon.svg" alt="" width="28" height="28" className="shrink-0" />
      <span className="min-w-0 flex-1 truncate font-semibold" title={business.name}>
        {business.name}
      </span>
      {others.length > 0 && (
        <Button variant="quiet" size="small" className="px-1.5" aria-label="Change business" onClick={() => setOpen(true)}>
          <Icon name="chevronDown" className="size-4" />
        </Button>
      )}
      <Dialog open={open} onClose={() => setOpen(false)} title="Change business">
        <ul className="flex flex-col gap-2">
          {others.map(([id, role]) => (
            <li key={id}>
              <OtherBusiness id={id} role={role} choose={() => switchTo(id)} />
            </li>
          ))}
        </ul>
      </Dialog>
    </div>
  );
}

function OtherBusiness({ id, role, choose }: { id: string; role: Role; choose: () => void }) {
  const profile = useLiveDoc(collections.publicProfile(id));
  return (
    <Button className="w-full justify-between" onClick={choose}>
      <span className="truncate">{profile.data?.name ?? id}</span>
      <span className="text-ink-soft">{roleWords[role]}</span>
    </Button>
  );
}
