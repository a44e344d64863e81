import { useState } from 'react';
import type { Lead } from '@model/lead.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import { classes } from '../../../components/ui/classes.ts';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { TextArea } from '../../../components/ui/Field.tsx';
import { FormBox } from '../../../components/ui/FormBox.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { makeDrafts } from '../../../lib/drafts.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useForm } from '../../../lib/useForm.ts';
import { firstNameOf } from '../../../lib/firstNameOf.ts';

const kinds = ['note', 'call', 'reply'] as const;
type Kind = (typeof kinds)[number];

interface Entry {
  kind: Kind;
  text: string;
}

const empty: Entry = { kind: 'note', text: '' };
const drafts = makeDrafts<Entry>();
const longest = 5000;

const tabs: Readonly<Record<Kind, string>> = { note: 'Add a note', call: 'Log a call', reply: 'They replied' };
const submit: Readonly<Record<Kind, string>> = { note: 'Add note', call: 'Log call', reply: 'Note the reply' };

/** Writes down what the product cannot see: a thought, a call, a reply that came another way. */
export function Composer({ lead }: { lead: Stored<Lead> }) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const [stored] = useState(empty);
  const name = firstNameOf(lead);
  const form = useForm({
    stored,
    check: async ({ kind, text }) => ({
      ...(text.trim() === '' && { text: `${labels(name)[kind]} is missing.` }),
      ...(text.length > longest && { text: `It may have at most 5,000 characters; it has ${text.length}.` }),
    }),
    save: async ({ kind, text }) => {
      const entry = { businessId, leadId: lead.id, text: text.trim() };
      if (kind === 'reply') {
        await call('leadNurturing-noteReply', entry);
        toast({ message: `Noted. The follow-ups to ${name} have stopped.` });
      } else {
        await call('leadNurturing-logActivity', { ...entry, kind });
      }
    },
    drafts: { of: drafts, subject: lead.id },
    startsAnew: true,
  });
  const { kind, text } = form.values;
  return (
    <Card>
      <FormBox form={form} label="Write something down" className="flex flex-col gap-3">
        <div role="group" aria-label="What to write down" className="flex flex-wrap gap-1">
          {kinds.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === kind}
              onClick={() => form.change({ kind: each })}
              className={classes(
                'min-h-8 rounded-full px-3 text-sm font-medium transition-colors pointer-coarse:min-h-11',
                each === kind ? 'bg-accent-soft text-accent' : 'text-ink-soft hover:text-ink',
              )}
            >
              {tabs[each]}
            </button>
          ))}
        </div>
        <TextArea
          label={labels(name)[kind]}
          labelHidden
          name="text"
          rows={2}
          placeholder={placeholders(name)[kind]}
          value={text}
          error={form.errors['text']}
          onChange={(next) => form.change({ text: next })}
        />
        {form.failure && <ErrorNote title="This was not saved">{form.failure}</ErrorNote>}
        {(text !== '' || form.busy) && (
          <div className="flex flex-wrap items-center gap-3">
            <Button variant="primary" type="submit" busy={form.busy}>
              {submit[kind]}
            </Button>
            {kind === 'reply' && <span className="text-xs text-ink-soft">It stops the follow-ups to {name}.</span>}
          </div>
        )}
      </FormBox>
    </Card>
  );
}

const labels = (name: string): Record<Kind, string> => ({
  note: 'Note',
  call: 'What was said on the phone',
  reply: `What ${name} said`,
});

const placeholders = (name: string): Record<Kind, string> => ({
  note: 'Only your team sees this',
  call: 'What was said, and what comes next',
  reply: `What ${name} said, on whatever way it reached you`,
});
