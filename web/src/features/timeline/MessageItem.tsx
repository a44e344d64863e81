import type { Lead } from '@model/lead.ts';
import type { Message } from '@model/message.ts';
import { Icon } from '../../components/ui/Icon.tsx';
import { StatusWord } from '../../components/ui/StatusWord.tsx';
import type { Stored } from '../../lib/collections.ts';
import { useFresh } from '../../lib/useFresh.ts';
import { usePermissions } from '../../lib/useBusiness.tsx';
import { assistantWords, channelWords } from '../../words/leads.ts';
import {
  messageStateSentences,
  messageStateTones,
  messageStateWords,
  messageTitle,
  skipSentences,
} from '../../words/messages.ts';
import { firstNameOf } from '../../lib/firstNameOf.ts';
import { messageElementId } from './messageElementId.ts';
import { AlertItem } from './AlertItem.tsx';
import { PieceLink } from './PieceLink.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import { SettleButtons } from './SettleButtons.tsx';
import { TimelineEntry } from './TimelineEntry.tsx';

interface Props {
  /** Who it is from or to, where they can be called. */
  lead: Pick<Lead, 'name' | 'phone'>;
  message: Stored<Message>;
  isNew: boolean;
}

/** A message in or out, with its state in plain words and what can be done about it. */
export function MessageItem({ lead, message, isNew }: Props) {
  const { canWorkLeads } = usePermissions();
  const fresh = useFresh(message.state, isNew);
  const { state, channel } = message;
  const channelWord = (
    <span className="inline-flex items-center gap-1">
      <Icon name={channel === 'email' ? 'mail' : 'chat'} className="size-3.5" />
      {channelWords[channel]}
    </span>
  );
  const shared = {
    id: messageElementId(message.id),
    at: message.sentAt ?? message.createdAt,
    className: fresh.className,
    onAnimationEnd: fresh.onAnimationEnd,
  };
  if (message.direction === 'in') {
    return (
      <TimelineEntry {...shared} direction="in" title={`${firstNameOf(lead)} wrote`} beside={channelWord} body={message.body} />
    );
  }
  if (message.purpose === 'alert') return <AlertItem message={message} className={fresh.className} onAnimationEnd={fresh.onAnimationEnd} />;
  const piece = message.purpose === 'newsletter' ? message.contentId : undefined;
  const toApprove = (state === 'awaitingApproval' || state === 'held') && canWorkLeads;
  return (
    <TimelineEntry
      {...shared}
      direction="out"
      title={messageTitle(message)}
      beside={
        <span className="inline-flex flex-wrap items-center gap-x-3">
          {channelWord}
          <StatusWord tone={messageStateTones[state]}>{messageStateWords[state]}</StatusWord>
        </span>
      }
      footer={<Why message={message} />}
      {...(!toApprove && { subject: message.subject, ...(piece === undefined && { body: message.body }) })}
    >
      {piece !== undefined && <PieceLink contentId={piece} />}
      {toApprove && <DraftEditor lead={lead} message={message} />}
      {canWorkLeads && piece === undefined && (state === 'unknown' || state === 'failed') && (
        <SettleButtons lead={lead} message={message} />
      )}
    </TimelineEntry>
  );
}

/** Why it was sent, or was not: reason, evidence, who wrote it and who said yes. */
function Why({ message }: { message: Stored<Message> }) {
  const { state, purpose, skippedBecause, error, writtenBy, writtenByNote, approvedBy } = message;
  const byHand = purpose === 'manual';
  const plain = state === 'sent' || state === 'delivered';
  return (
    <ul className="flex flex-col gap-1">
      {!plain && <li>{state === 'skipped' && skippedBecause ? skipSentences[skippedBecause] : messageStateSentences[state]}</li>}
      {(message.openedAt ?? message.clickedAt) && <li>{message.clickedAt ? 'They followed a link in it.' : 'They opened it.'}</li>}
      {message.unsubscribedAt && <li>They unsubscribed by its link.</li>}
      {error && <li>{error}</li>}
      <li>
        To {message.to}
        {byHand ? `. Written by ${approvedBy?.name ?? 'a member'}` : writtenBy && `. ${assistantWords[writtenBy]}`}
        {writtenByNote && `. ${writtenByNote}`}
        {approvedBy && !byHand && `. Approved by ${approvedBy.name ?? 'a member'}`}.
      </li>
    </ul>
  );
}
