import { reviewIntake } from '@model/review.ts';
import { checkForm, type FieldErrors } from '../../../lib/checkForm.ts';
import { type NewReview, newReviewLabels, toIntake } from './newReview.ts';

/** What is wrong with a review before it is written: the model's own limits, and that it is not from tomorrow. */
export function checkNewReview(typed: NewReview, today: string): FieldErrors {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(typed.date);
  const limits = checkForm(
    reviewIntake,
    toIntake({ ...typed, date: isDate ? typed.date : today }, { now: new Date(0), today, timezone: 'UTC' }),
    newReviewLabels,
  );
  const { rating: _, ...others } = limits;
  return {
    ...others,
    ...(typed.stars === '' && { stars: 'Stars are missing.' }),
    ...(!isDate && { date: 'Date is missing.' }),
    ...(isDate && typed.date > today && { date: 'Date lies ahead.' }),
  };
}
