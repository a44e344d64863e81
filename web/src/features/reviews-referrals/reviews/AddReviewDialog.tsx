import { serverTimestamp, setDoc } from 'firebase/firestore';
import { useState } from 'react';
import { Select, TextArea, TextField } from '../../../components/ui/Field.tsx';
import { FormDialog } from '../../../components/ui/FormDialog.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { CallError } from '../../../lib/call.ts';
import { collections } from '../../../lib/collections.ts';
import { makeDrafts } from '../../../lib/drafts.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useForm } from '../../../lib/useForm.ts';
import { starWords } from '../../../words/reviews.ts';
import { type NewReview, newReviewLabels, toIntake } from './newReview.ts';
import { starChoices } from './reviewFilters.ts';

const drafts = makeDrafts<NewReview>();
const starOptions = [{ value: '', label: 'Choose' }, ...starChoices.map((value) => ({ value, label: starWords(Number(value)) }))];

/** Adds a review that was found on a site we do not read, or on paper. It is counted and matched as every other. */
export function AddReviewDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { businessId, business, formats, now } = useBusiness();
  const toast = useToast();
  const today = formats.localDate(now());
  // One form for as long as the page is open, or the turn of the day would throw away what is typed.
  const [empty] = useState<NewReview>({ author: '', stars: '', text: '', date: today });

  const add = async (typed: NewReview) => {
    const intake = toIntake(typed, { now: now(), today, timezone: business.timezone });
    try {
      await setDoc(collections.newReview(businessId), { ...intake, createdAt: serverTimestamp() });
    } catch {
      throw new CallError('The review was not added. Check your connection and try again.');
    }
    toast({ message: `The review of ${intake.author} is added.` });
    onClose();
  };
  const form = useForm({
    stored: empty,
    check: async (typed) => (await import('./checkNewReview.ts')).checkNewReview(typed, today),
    save: add,
    startsAnew: true,
    drafts: { of: drafts, subject: businessId },
  });
  const { values, errors, change } = form;
  return (
    <FormDialog open={open} onClose={onClose} title="Add a review" form={form} action="Add review" refused="The review was not added">
      <p className="text-ink-soft">One that you found on another site, in a letter or a message. Write down what it says, as it is.</p>
      <TextField
        label={newReviewLabels.author}
        hint="As it stands at the review: it is compared with the names of your customers."
        name="author"
        maxLength={120}
        value={values.author}
        error={errors['author']}
        onChange={(author) => change({ author })}
      />
      <Select
        label={newReviewLabels.rating}
        name="stars"
        value={values.stars}
        options={starOptions}
        error={errors['stars']}
        onChange={(stars) => change({ stars })}
      />
      <TextArea
        label={`${newReviewLabels.text} (optional)`}
        name="text"
        value={values.text}
        error={errors['text']}
        onChange={(text) => change({ text })}
      />
      <TextField
        label={newReviewLabels.reviewedAt}
        name="date"
        type="date"
        max={today}
        value={values.date}
        error={errors['date']}
        onChange={(date) => change({ date })}
      />
    </FormDialog>
  );
}
