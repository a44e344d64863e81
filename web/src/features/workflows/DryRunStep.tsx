import type { AddressChannel, SkipReason } from '@model/words.ts';
import { Icon } from '../../components/ui/Icon.tsx';
import { StatusWord } from '../../components/ui/StatusWord.tsx';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { channelWords } from '../../words/leads.ts';
import { skipSentences } from '../../words/messages.ts';
import { SmsSize } from './SmsSize.tsx';

/** Nearer than this is "at once". */
const atOnceMs = 60_000;

interface Props {
  title: string;
  step: {
    /** ISO time at which it would go; null when it would not go. */
    at: string | null;
    channel: AddressChannel | null;
    subject: string | null;
    body: string | null;
    skippedBecause: SkipReason | null;
  };
  /** It would be written and wait for a person, and why. */
  waits?: string | undefined;
}

/** One message of a dry run: what, when and how, or why not. */
export function DryRunStep({ title, step: { at, channel, subject, body, skippedBecause }, waits }: Props) {
  return (
    <li className="rounded-md border border-line p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-semibold">{title}</h3>
        {at !== null && channel !== null ? (
          <>
            <span className="inline-flex items-center gap-1 text-xs text-ink-soft">
              <Icon name={channel === 'email' ? 'mail' : 'chat'} className="size-3.5" />
              {channelWords[channel]}
            </span>
            <span className="ml-auto text-xs text-ink-soft">
              <When at={at} />
            </span>
          </>
        ) : (
          <StatusWord tone="neutral">Would not go</StatusWord>
        )}
      </div>
      {(at === null || channel === null) && (
        <p className="mt-2 text-ink-soft">
          {skippedBecause ? skipSentences[skippedBecause] : 'It would wait for a person to decide.'}
        </p>
      )}
      {waits !== undefined && <p className="mt-2 font-medium text-warn">{waits}</p>}
      {subject && <p className="mt-2 font-medium">{subject}</p>}
      {body && <p className="mt-2 break-words whitespace-pre-wrap">{body}</p>}
      {body && channel === 'sms' && <SmsSize text={body} />}
    </li>
  );
}

function When({ at }: { at: string }) {
  const { formats, now } = useBusiness();
  const time = new Date(at);
  return <>{time.getTime() - now().getTime() < atOnceMs ? 'At once' : `${formats.day(time)}, ${formats.time(time)}`}</>;
}
