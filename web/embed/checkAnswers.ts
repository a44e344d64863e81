import { type Answers, cleaned, lengthOf } from './answers.ts';

export type Field = 'name' | 'email' | 'phone' | 'message';
export type Problem =
  | 'nameMissing'
  | 'nameTooLong'
  | 'noAddress'
  | 'emailImplausible'
  | 'emailTooLong'
  | 'phoneImplausible'
  | 'phoneTooLong'
  | 'messageTooLong';

export interface Finding {
  field: Field;
  problem: Problem;
}

/** The most characters of each field: the table of the security rules and of the model's `leadIntake`. */
export const longest: Record<Field, number> = { name: 120, email: 254, phone: 32, message: 5000 };

/** The security rules' own test. Whether mail arrives there, only sending tells. */
const plausibleEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Shortest number anybody gives without its area code, and the longest there is (E.164). */
const phoneDigits = { least: 7, most: 15 };

/** What keeps these answers from being sent, in the order of the form. */
export function checkAnswers(answers: Answers): Finding[] {
  const name = cleaned(answers.name);
  const email = cleaned(answers.email);
  const phone = cleaned(answers.phone);
  const findings: Finding[] = [];
  const found = (field: Field, problem: Problem) => findings.push({ field, problem });

  if (name === '') found('name', 'nameMissing');
  else if (lengthOf(name) > longest.name) found('name', 'nameTooLong');

  if (email === '' && phone === '') found('email', 'noAddress');
  if (lengthOf(email) > longest.email) found('email', 'emailTooLong');
  else if (email !== '' && !plausibleEmail.test(email)) found('email', 'emailImplausible');

  const digits = phone.match(/\p{Nd}/gu)?.length ?? 0;
  if (lengthOf(phone) > longest.phone) found('phone', 'phoneTooLong');
  else if (phone !== '' && (digits < phoneDigits.least || digits > phoneDigits.most)) {
    found('phone', 'phoneImplausible');
  }

  if (lengthOf(answers.message) > longest.message) found('message', 'messageTooLong');
  return findings;
}
