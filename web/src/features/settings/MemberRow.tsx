import { useMemo } from 'react';
import type { Member } from '@model/member.ts';
import { Button } from '../../components/ui/Button.tsx';
import { TextField } from '../../components/ui/Field.tsx';
import { FormBox } from '../../components/ui/FormBox.tsx';
import { Switch } from '../../components/ui/Switch.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../lib/call.ts';
import type { Stored } from '../../lib/collections.ts';
import { useBusiness, usePermissions } from '../../lib/useBusiness.tsx';
import { useForm } from '../../lib/useForm.ts';
import { useTurned } from '../../lib/useTurned.ts';
import { roleWords } from '../../words/leads.ts';

const fewestDigits = 7;

/** One member: on call or not, and the number for texts. Agents set their own; owners and managers everybody's. */
export function MemberRow({ member }: { member: Stored<Member> }) {
  const { businessId, user } = useBusiness();
  const { canWorkLeads, canChangeSettings } = usePermissions();
  const toast = useToast();
  const mayChange = canChangeSettings || (canWorkLeads && member.id === user.uid);
  const name = member.id === user.uid ? `${member.displayName} (you)` : member.displayName;

  const onCallSwitch = useTurned(member.onCall, async (onCall) => {
    try {
      await call('business-setOnCall', { businessId, memberId: member.id, onCall });
    } catch (error) {
      toast({ message: sentenceFor(error), tone: 'bad' });
    }
  });
  return (
    <li className="grid gap-x-6 gap-y-3 border-b border-line px-4 py-4 last:border-b-0 md:grid-cols-[minmax(0,1fr)_16rem_9rem]">
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p className="truncate text-ink-soft">{member.email}</p>
        <p className="text-xs text-ink-soft">{roleWords[member.role]}</p>
      </div>
      {mayChange ? <PhoneForm member={member} /> : <p className="text-ink-soft">{member.phone ?? 'No phone number'}</p>}
      <Switch
        label="On call"
        checked={onCallSwitch.checked}
        disabled={!mayChange}
        onChange={onCallSwitch.onChange}
      />
    </li>
  );
}

function PhoneForm({ member }: { member: Stored<Member> }) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const { phone = '' } = member;
  const stored = useMemo(() => ({ phone }), [phone]);
  const form = useForm({
    stored,
    check: async ({ phone: typed }) => ({
      ...(typed.trim() !== '' && typed.replace(/\D/g, '').length < fewestDigits && {
        phone: `Phone needs at least ${fewestDigits} digits.`,
      }),
    }),
    save: async ({ phone: typed }) => {
      await call('business-setOnCall', {
        businessId,
        memberId: member.id,
        onCall: member.onCall,
        phone: typed.trim(),
      });
      toast({ message: `Saved the number of ${member.displayName}.` });
    },
  });
  return (
    <FormBox form={form} label={`Phone of ${member.displayName}`} className="flex items-end gap-2">
      <TextField
        className="min-w-0 flex-1"
        label="Phone for texts"
        name="phone"
        type="tel"
        value={form.values.phone}
        error={form.errors['phone'] ?? form.failure}
        onChange={(typed) => form.change({ phone: typed })}
      />
      {form.dirty && (
        <Button type="submit" busy={form.busy}>
          Save
        </Button>
      )}
    </FormBox>
  );
}
