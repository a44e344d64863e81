import { useMemo, useState } from 'react';
import type { Review } from '@model/review.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { TextArea } from '../../../components/ui/Field.tsx';
import { FormBox } from '../../../components/ui/FormBox.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { makeDrafts } from '../../../lib/drafts.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useForm } from '../../../lib/useForm.ts';
import { assistantWords } from '../../../words/leads.ts';
import { keptBesideManual, publishSentences } from '../../../words/reviews.ts';

interface Answer {
  text: string;
}

const drafts = makeDrafts<Answer>('/reviews');
const longest = 4000;

/** The public answer to a review: what is suggested, what worries us about it, the text to edit, and yes. */
export function ReplyEditor({ review, onDone }: { review: Stored<Review>; onDone?: () => void }) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const attempt = useAttempt();
  const [writing, setWriting] = useState(false);
  const byHand = review.source === 'manual';
  const given = review.reply !== undefined;
  const suggested = review.reply ?? review.replyDraft ?? '';
  const stored = useMemo(() => ({ text: suggested }), [suggested]);
  const form = useForm({
    stored,
    check: async ({ text }) => ({
      ...(text.trim() === '' && { text: 'Answer is missing.' }),
      ...(text.length > longest && { text: `Answer may have at most 4,000 characters; it has ${text.length}.` }),
    }),
    save: async ({ text }) => {
      // First of all: a browser lets a page copy only just after a press.
      const copied = byHand && (await copy(text));
      const { published } = await call('reviewsReferrals-publishReply', { businessId, reviewId: review.id, text });
      toast({
        message: copied
          ? 'The answer is copied and kept. Paste it beneath the review, where you found it.'
          : published
            ? 'Your answer is published.'
            : byHand
              ? keptBesideManual
              : 'Your answer is kept. It is published by itself as soon as the site takes it.',
      });
      onDone?.();
    },
    drafts: { of: drafts, subject: review.id },
  });
  const { values, errors, change } = form;
  const writeAgain = async () => {
    setWriting(true);
    await attempt(async () => {
      const { text } = await call('reviewsReferrals-draftReply', { businessId, reviewId: review.id });
      change({ text });
    });
    setWriting(false);
  };
  return (
    <div className="flex flex-col gap-3">
      {!given && <Concerns review={review} />}
      <FormBox form={form} label={`Answer to ${review.author}`} className="flex flex-col gap-3">
        <TextArea
          label="Your public answer"
          name="text"
          rows={4}
          value={values.text}
          error={errors['text']}
          hint={given || review.replyDraft === undefined || review.replyDraftBy === undefined ? undefined : assistantWords[review.replyDraftBy]}
          onChange={(text) => change({ text })}
        />
        {form.failure && <ErrorNote title="The answer was not published">{form.failure}</ErrorNote>}
        <div className="flex flex-wrap items-center gap-2">
          <Button variant="primary" type="submit" busy={form.busy}>
            {byHand ? 'Copy answer' : 'Publish answer'}
          </Button>
          <Button busy={writing} onClick={() => void writeAgain()}>
            {suggested === '' ? 'Suggest an answer' : 'Write again'}
          </Button>
          {form.dirty && suggested !== '' && (
            <Button variant="quiet" onClick={form.reset}>
              {given ? 'Back to what it was' : 'Back to the suggestion'}
            </Button>
          )}
        </div>
        <p className="text-xs text-ink-soft">{publishSentences[review.source]}</p>
      </FormBox>
    </div>
  );
}

/** Resolves with whether the browser allowed it. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What somebody should look at before the suggestion is public. */
export function Concerns({ review }: { review: Stored<Review> }) {
  const reasons = review.replyDraftReasons ?? [];
  return (
    <>
      {reasons.length > 0 && (
        <div className="rounded-md bg-warn-soft px-3 py-2 text-sm">
          <p className="font-medium text-warn">It says something that is not among your facts:</p>
          <ul className="mt-1 list-disc pl-5">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      {review.replyDraftNote !== undefined && review.replyDraftNote !== '' && (
        <p className="text-xs text-ink-soft">{review.replyDraftNote}</p>
      )}
    </>
  );
}
