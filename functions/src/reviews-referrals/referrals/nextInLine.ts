import type { Services } from '../../services.ts';
import type { SaleReference } from '../saleReference.ts';

/** Jobs of one friend that are looked at: of more than these the next change of one of them finds what is left. */
const lookedAtMost = 20;

/**
 * The other completed sales of a friend, those done first before the others, once one of theirs is no conversion.
 * @param friendId their contact
 */
export async function nextInLine({ paths }: Services, { businessId, saleId }: SaleReference, friendId: string): Promise<string[]> {
  const completed = paths.sales(businessId).where('contactId', '==', friendId).where('status', '==', 'completed').orderBy('completedAt');
  const found = await completed.limit(lookedAtMost).get();
  return found.docs.map(({ id }) => id).filter((id) => id !== saleId);
}
