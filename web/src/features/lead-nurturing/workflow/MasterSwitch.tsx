import { useState } from 'react';
import type { LeadNurtureSettings } from '@model/workflow.ts';
import { Switch } from '../../../components/ui/Switch.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../../lib/call.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { SwitchOnDialog } from './SwitchOnDialog.tsx';

interface Props {
  enabled: boolean;
  /** As they are saved. */
  stored: LeadNurtureSettings;
  /** As they stand on the page: switching on shows and saves these. */
  settings: LeadNurtureSettings;
}

/** On or off. Switching on shows first what would go out; switching off takes effect at once. */
export function MasterSwitch({ enabled, stored, settings }: Props) {
  const { businessId } = useBusiness();
  const { canChangeSettings } = usePermissions();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const switchOff = async () => {
    try {
      await call('leadNurturing-saveSettings', { businessId, enabled: false, settings: stored });
      toast({ message: 'Lead nurturing is off. Leads are kept, and nothing goes out to them.' });
    } catch (error) {
      toast({ message: sentenceFor(error), tone: 'bad' });
    }
  };
  return (
    <div className="min-w-24">
      <Switch
        label={enabled ? 'On' : 'Off'}
        checked={enabled}
        disabled={!canChangeSettings}
        onChange={(on) => {
          if (on) setAsking(true);
          else void switchOff();
        }}
      />
      {asking && <SwitchOnDialog settings={settings} onClose={() => setAsking(false)} />}
    </div>
  );
}
