import { doneAt } from './doneAt.ts';
import { typedAddresses } from '../../intake/typedAddresses.ts';
import type { CallableInput } from '../../model/callables.ts';
import type { Sale } from '../../model/sale.ts';
import { AppError } from '../../platform/errors.ts';

export type Correction = Omit<CallableInput<'reviewsReferrals-changeSale'>, 'businessId' | 'saleId'>;

/**
 * A sale with what a member has corrected; an empty address takes the address away.
 * @param country ISO country that phone numbers without a prefix belong to
 * @throws AppError `invalid` with the field
 */
export function correctSale(sale: Sale, correction: Correction, country: string, now: Date): Sale {
  const { email: typedEmail, phone: typedPhone, completedAt: completed, ...rest } = correction;
  const { email: _email, phone: _phone, ...others } = sale;
  const email = typedEmail?.trim() ?? sale.email ?? '';
  const phone = typedPhone?.trim() ?? sale.phone ?? '';
  const addresses = typedAddresses({ email, phone }, country);
  if (typedEmail !== undefined && addresses.email.given && addresses.email.to === undefined) {
    throw new AppError('invalid', 'This is not an email address that can be written to.', { field: 'email' });
  }
  if (typedPhone !== undefined && addresses.sms.given && addresses.sms.to === undefined) {
    throw new AppError('invalid', 'This is not a phone number that can be called.', { field: 'phone' });
  }
  const { customerName = sale.customerName, preferredChannel = sale.preferredChannel } = rest;
  const { amount = sale.amount, currency = sale.currency, service = sale.service } = rest;
  if (customerName.trim() === '') throw new AppError('invalid', 'Say whose job it is.', { field: 'customerName' });
  if (completed !== undefined && sale.status !== 'completed') {
    throw new AppError('invalid', 'Only a job that is done has a day on which it was done.', { field: 'completedAt' });
  }
  const completedAt = completed === undefined ? sale.completedAt : doneAt(completed, now);
  return {
    ...others,
    customerName,
    ...(email !== '' && { email }),
    ...(phone !== '' && { phone }),
    preferredChannel,
    amount,
    currency,
    service,
    ...(completedAt && { completedAt }),
  };
}
