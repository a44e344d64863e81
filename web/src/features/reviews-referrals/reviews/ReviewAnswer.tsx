import { useState } from 'react';
import { isUnanswered, type Review } from '@model/review.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { RelativeTime } from '../../../components/ui/RelativeTime.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { usePermissions } from '../../../lib/useBusiness.tsx';
import { assistantWords } from '../../../words/leads.ts';
import { keptBesideManual, replyStateSentences } from '../../../words/reviews.ts';
import { Concerns, ReplyEditor } from './ReplyEditor.tsx';

/** The public answer, or the one that is suggested. `open` has the suggestion ready to be edited. */
export function ReviewAnswer({ review, open }: { review: Stored<Review>; open: boolean }) {
  // What is said in public is said in the owner's name.
  const { canChangeSettings } = usePermissions();
  const [editing, setEditing] = useState(false);
  const unanswered = isUnanswered(review);
  const edit = canChangeSettings ? () => setEditing(true) : undefined;
  return (
    <div className="flex flex-col gap-3">
      {review.replyState === 'failed' && (
        <ErrorNote title={replyStateSentences.failed}>
          {review.replyError ?? 'The site gave no reason.'} Your text is kept: publish it again when the reason is gone.
        </ErrorNote>
      )}
      {canChangeSettings && (editing || (open && unanswered)) ? (
        <ReplyEditor review={review} onDone={() => setEditing(false)} />
      ) : unanswered ? (
        <Suggested review={review} edit={edit} />
      ) : (
        <Given review={review} edit={edit} />
      )}
    </div>
  );
}

interface Props {
  review: Stored<Review>;
  /** Undefined for whoever may only look. */
  edit: (() => void) | undefined;
}

function Suggested({ review, edit }: Props) {
  const { replyDraft, replyDraftBy, reply } = review;
  const text = reply ?? replyDraft;
  return (
    <>
      {text !== undefined && (
        <div className="rounded-md bg-sunken px-3 py-2">
          <p className="text-xs text-ink-soft">
            {reply === undefined ? 'Suggested answer' : 'Your answer'}
            {reply === undefined && replyDraftBy && ` · ${assistantWords[replyDraftBy]}`}
          </p>
          <p className="mt-1 break-words whitespace-pre-line">{text}</p>
        </div>
      )}
      {reply === undefined && replyDraft !== undefined && <Concerns review={review} />}
      {edit && (
        <div>
          <Button size="small" onClick={edit} aria-label={text === undefined ? `Answer ${review.author}` : `Edit and publish the answer to ${review.author}`}>
            {text === undefined ? 'Answer' : 'Edit and publish'}
          </Button>
        </div>
      )}
    </>
  );
}

function Given({ review, edit }: Props) {
  const { reply = '', replyState = 'published', replyError, repliedAt, repliedBy, source } = review;
  const [copied, setCopied] = useState(false);
  const byHand = source === 'manual';
  const isPublic = replyState === 'published' && !byHand;
  return (
    <div className="rounded-md bg-sunken px-3 py-2">
      <p className="text-xs text-ink-soft">
        Your answer
        {repliedBy && ` · ${repliedBy.kind === 'member' ? (repliedBy.name ?? 'your team') : 'published by itself'}`}
        {repliedAt && (
          <>
            {' · '}
            <RelativeTime at={repliedAt} />
          </>
        )}
      </p>
      <p className="mt-1 break-words whitespace-pre-line">{reply}</p>
      {!isPublic && (
        <p className="mt-1 text-xs text-ink-soft">
          {byHand ? keptBesideManual : replyStateSentences[replyState]} {replyError}
        </p>
      )}
      {(!isPublic || edit) && (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          {!isPublic && (
            <Button size="small" onClick={() => void navigator.clipboard.writeText(reply).then(() => setCopied(true))}>
              <Icon name={copied ? 'check' : 'copy'} className="size-4" />
              <span role="status">{copied ? 'Copied' : 'Copy answer'}</span>
            </Button>
          )}
          {edit && replyState !== 'publishing' && (
            <Button size="small" variant="quiet" className="-ml-3" onClick={edit} aria-label={`Change it: your answer to ${review.author}`}>
              Change it
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
