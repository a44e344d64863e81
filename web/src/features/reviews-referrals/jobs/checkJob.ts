import { saleIntake } from '@model/sale.ts';
import { checkForm, type FieldErrors } from '../../../lib/checkForm.ts';
import { decimalsOf, parseAmount } from '../../../lib/parseAmount.ts';
import { addressErrors } from '../../consent/addressErrors.ts';
import { emptyJob, jobLabels, type JobPlace, type NewJob, toIntake, type TypedJob } from './jobForm.ts';

/** What is wrong with a new job before it is written: the model's own limits, the amount, the day and the addresses. */
export function checkNewJob(typed: NewJob, place: JobPlace): FieldErrors {
  const limits = checkForm(saleIntake, toIntake(typed, place, '', new Date(0)), jobLabels);
  return {
    ...limits,
    ...addressErrors(typed),
    ...amountErrors(typed.amount, place),
    ...(typed.status === 'completed' && dayErrors(typed.doneOn, place)),
  };
}

/** The same for a job that is there already and has no consent to note. */
export function checkTypedJob(typed: TypedJob, place: JobPlace, isDone: boolean): FieldErrors {
  const job: NewJob = { ...emptyJob(place.today), ...typed, status: isDone ? 'completed' : 'booked' };
  return checkNewJob(job, place);
}

export function amountErrors(typed: string, place: JobPlace): FieldErrors {
  if (typed.trim() === '') return { amount: 'Amount is missing. Write 0 if it cost nothing.' };
  if (parseAmount(typed, place) !== undefined) return {};
  const decimals = decimalsOf(place);
  const example = new Intl.NumberFormat(place.locale, { minimumFractionDigits: decimals }).format(1240);
  return { amount: `Amount is not a number. Write it like ${example}.` };
}

export function dayErrors(doneOn: string, { today }: JobPlace): FieldErrors {
  if (doneOn === '') return { doneOn: 'Done on is missing.' };
  return doneOn > today ? { doneOn: 'Done on lies ahead. Add it as booked, and mark it done when it is.' } : {};
}
