import type { AddressChannel } from '@model/words.ts';
import type { QuietHours } from '@model/workflow.ts';
import { Checkbox } from '../../components/ui/Checkbox.tsx';
import { Select, TextField } from '../../components/ui/Field.tsx';
import type { FieldErrors } from '../../lib/checkForm.ts';

const orders = {
  emailFirst: { label: 'Email, else text message', order: ['email', 'sms'] },
  smsFirst: { label: 'Text message, else email', order: ['sms', 'email'] },
  emailOnly: { label: 'Email only', order: ['email'] },
  smsOnly: { label: 'Text message only', order: ['sms'] },
} as const satisfies Record<string, { label: string; order: readonly AddressChannel[] }>;
const orderNames = ['emailFirst', 'smsFirst', 'emailOnly', 'smsOnly'] as const;

interface OrderProps {
  order: readonly AddressChannel[];
  error: string | undefined;
  onChange: (order: AddressChannel[]) => void;
}

export function ChannelOrderField({ order, error, onChange }: OrderProps) {
  const chosen = orderNames.find((name) => orders[name].order.join() === order.join()) ?? 'emailFirst';
  return (
    <Select
      label="Channels"
      hint="The one they prefer comes first; then these. Text messages go only to those who agreed to them."
      name="channelOrder"
      value={chosen}
      error={error}
      options={orderNames.map((value) => ({ value, label: orders[value].label }))}
      onChange={(name) => onChange([...orders[name].order])}
    />
  );
}

interface QuietProps {
  quiet: QuietHours;
  errors: FieldErrors;
  onChange: (quiet: QuietHours) => void;
  /** What waits, and what does not. */
  hint: string;
  weekends: { label: string; hint: string };
}

export function QuietHoursFields({ quiet, errors, onChange, hint, weekends }: QuietProps) {
  const change = (part: Partial<QuietHours>) => onChange({ ...quiet, ...part });
  return (
    <>
      <Checkbox label="Quiet hours" hint={hint} checked={quiet.enabled} onChange={(enabled) => change({ enabled })} />
      {quiet.enabled && (
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label="Quiet from"
            name="quietHours.start"
            type="time"
            value={quiet.start}
            error={errors['quietHours.start']}
            onChange={(start) => change({ start })}
          />
          <TextField
            label="Quiet until"
            name="quietHours.end"
            type="time"
            value={quiet.end}
            error={errors['quietHours.end']}
            onChange={(end) => change({ end })}
          />
        </div>
      )}
      <Checkbox
        label={weekends.label}
        hint={weekends.hint}
        checked={quiet.weekends ?? false}
        onChange={(on) => change({ weekends: on })}
      />
    </>
  );
}

export function DisclosureField({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <Checkbox
      label="Say that an assistant wrote it"
      hint="A line at the end of each message the assistant writes. Some places require it by law."
      checked={checked}
      onChange={onChange}
    />
  );
}
