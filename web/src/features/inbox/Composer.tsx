import { useRef, useState } from 'react';
import type { Contact } from '@model/contact.ts';
import type { Message } from '@model/message.ts';
import { replySubject } from '@model/replySubject.ts';
import type { AddressChannel } from '@model/words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { TextArea, TextField } from '../../components/ui/Field.tsx';
import { FormBox } from '../../components/ui/FormBox.tsx';
import { Segmented } from '../../components/ui/Segmented.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { calmName } from '../../lib/calmName.ts';
import { call } from '../../lib/call.ts';
import type { Stored } from '../../lib/collections.ts';
import { makeDrafts } from '../../lib/drafts.ts';
import { useNow } from '../../lib/productClock.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { useForm } from '../../lib/useForm.ts';
import { channelWords } from '../../words/leads.ts';
import { firstNameOf } from '../../lib/firstNameOf.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { type ChannelChoice, channelChoices, firstChannel, isNight } from './channelChoices.ts';

interface Letter {
  channel: AddressChannel;
  subject: string;
  body: string;
}

const drafts = makeDrafts<Letter>();
const longest = 5000;

interface Props {
  contact: Stored<Contact>;
  /** What is loaded of the conversation, the newest first. */
  messages: readonly Stored<Message>[];
  /** Whether the assistant is following up, and leaves it to a person from here on. */
  pauses: boolean;
}

/** A box to answer in, on a channel they may be written to on; where there is none, why. */
export function Composer({ contact, messages, pauses }: Props) {
  const choices = channelChoices(contact, messages);
  const first = firstChannel(choices, messages.find(({ direction }) => direction === 'in')?.channel ?? contact.inbox?.channel);
  if (first === undefined) {
    return (
      <Card>
        <p className="font-medium">You cannot write to {firstNameOf(contact)} from here.</p>
        <ClosedChannels choices={choices} />
      </Card>
    );
  }
  return <OpenComposer {...{ contact, messages, pauses, choices, first }} />;
}

function OpenComposer({ contact, messages, pauses, choices, first }: Props & { choices: readonly ChannelChoice[]; first: AddressChannel }) {
  const { businessId, business } = useBusiness();
  const attempt = useAttempt();
  const toast = useToast();
  const now = useNow();
  const name = firstNameOf(contact);
  const lastSubject = messages.find(({ channel, subject }) => channel === 'email' && subject)?.subject;
  const [stored] = useState<Letter>({ channel: first, subject: lastSubject ? replySubject(lastSubject) : '', body: '' });
  const [warnings, setWarnings] = useState<readonly string[]>([]);
  const [suggesting, setSuggesting] = useState(false);
  const request = useRequest();

  const form = useForm({
    stored,
    check: async ({ channel, subject, body }) => ({
      ...(body.trim() === '' && { body: 'Message is missing.' }),
      ...(body.length > longest && { body: `It may have at most 5,000 characters; it has ${body.length}.` }),
      ...(channel === 'email' && subject.trim() === '' && { subject: 'Subject is missing.' }),
    }),
    save: async ({ channel, subject, body }) => {
      const letter = { channel, body: body.trim(), ...(channel === 'email' && { subject: subject.trim() }) };
      const requestId = request.idFor(JSON.stringify(letter));
      const { state } = await call('messaging-sendManual', { businessId, contactId: contact.id, requestId, ...letter });
      request.forget();
      setWarnings([]);
      toast(state === 'failed' || state === 'unknown' || state === 'skipped'
        ? { message: `It did not reach ${name}. See above what to do.`, tone: 'bad' }
        : { message: state === 'queued' ? `It waits, and goes to ${name} by itself.` : `Sent to ${name}.` });
    },
    drafts: { of: drafts, subject: contact.id },
    startsAnew: true,
  });
  const { values, errors, change } = form;
  const { channel } = values;
  const chosen = choices.find((choice) => choice.channel === channel);
  const open = choices.filter(({ to }) => to !== null);

  const suggest = async () => {
    setSuggesting(true);
    await attempt(async () => {
      const { subject, body, approvalReasons } = await call('messaging-suggestReply', { businessId, contactId: contact.id, channel });
      const before = values;
      change({ body, ...(channel === 'email' && (values.subject === '' || stored.subject === '') && { subject }) });
      setWarnings(approvalReasons);
      if (before.body.trim() !== '') toast({ message: 'The suggestion replaced what you had written.', undo: () => change(before) });
    });
    setSuggesting(false);
  };

  return (
    <Card>
      <FormBox form={form} label={`Write to ${calmName(contact.name)}`} className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-3">
          {open.length > 1 && (
            <Segmented
              label="Channel"
              choices={open.map((choice) => ({ value: choice.channel, label: channelWords[choice.channel] }))}
              value={channel}
              onChange={(next) => change({ channel: next })}
            />
          )}
          <Button size="small" busy={suggesting} onClick={() => void suggest()}>
            Suggest a reply
          </Button>
        </div>
        <ClosedChannels choices={choices} />
        {errors['channel'] && (
          <p role="alert" className="text-sm text-bad">
            {errors['channel']}
          </p>
        )}
        {channel === 'email' && (
          <TextField
            label="Subject"
            name="subject"
            maxLength={300}
            value={values.subject}
            error={errors['subject']}
            onChange={(subject) => change({ subject })}
          />
        )}
        {warnings.length > 0 && (
          <div role="status" className="rounded-md bg-warn-soft px-3 py-2 text-sm">
            <p className="font-medium text-warn">Look at this before you send it:</p>
            <ul className="mt-1 list-disc pl-5">
              {warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </div>
        )}
        <TextArea
          label="Message"
          name="body"
          rows={4}
          value={values.body}
          error={errors['body']}
          onChange={(body) => change({ body })}
        />
        {channel === 'sms' && isNight(now, contact.timezone ?? business.timezone) && (
          <p className="text-sm text-warn">It is night where {name} is. A text now may wake them.</p>
        )}
        {form.failure && <ErrorNote title="The message was not sent">{form.failure}</ErrorNote>}
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="primary" type="submit" busy={form.busy}>
            Send to {name}
          </Button>
          <span className="min-w-0 text-xs break-words text-ink-soft">
            It goes to {chosen?.to ?? name} and cannot be called back.{pauses && ' It pauses the assistant for this lead.'}
          </span>
        </div>
      </FormBox>
    </Card>
  );
}

function ClosedChannels({ choices }: { choices: readonly ChannelChoice[] }) {
  const closed = choices.flatMap((choice) => (choice.to === null ? [choice] : []));
  if (closed.length === 0) return null;
  return (
    <p className="text-xs text-ink-soft">
      {closed.map(({ channel, because }) => `${channelWords[channel]}: not possible. ${because}`).join(' ')}
    </p>
  );
}

/**
 * The same id for the same text until it is known to be sent, so that trying again sends nothing twice; another text is
 * another message.
 */
function useRequest(): { idFor: (text: string) => string; forget: () => void } {
  const last = useRef<{ text: string; id: string }>(undefined);
  return {
    idFor: (text) => {
      if (last.current?.text !== text) last.current = { text, id: crypto.randomUUID() };
      return last.current.id;
    },
    forget: () => {
      last.current = undefined;
    },
  };
}
