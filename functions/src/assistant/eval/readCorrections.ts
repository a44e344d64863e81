import type { Collections } from '../../firestore/collections.ts';
import { leadKinds, priorities } from '../../model/words.ts';
import type { BusinessBrief } from '../port.ts';
import type { Expected } from './scoreAnswers.ts';

export interface Correction {
  id: string;
  business: BusinessBrief;
  message: string;
  /** What owners said it is, the latest word per field. */
  expected: Expected;
}

/** Every lead that an owner has corrected, with its message; reads each business's corrections and their leads. */
export async function readCorrections(paths: Collections): Promise<Correction[]> {
  const businesses = await paths.businesses().get();
  const perBusiness = businesses.docs.map(async (business): Promise<Correction[]> => {
    const corrected = await paths.activities(business.id).where('kind', '==', 'corrected').get();
    const inOrder = corrected.docs.map((snapshot) => snapshot.data()).sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
    const expectedOf = new Map<string, Expected>();
    for (const { leadId, after } of inOrder) {
      if (leadId !== undefined) expectedOf.set(leadId, { ...expectedOf.get(leadId), ...asExpected(after ?? {}) });
    }
    const leads = await Promise.all([...expectedOf.keys()].map((leadId) => paths.leads(business.id).doc(leadId).get()));
    return leads.flatMap((snapshot) => {
      const message = snapshot.data()?.message;
      const expected = expectedOf.get(snapshot.id);
      return message === undefined || expected === undefined ? [] : [{ id: snapshot.id, business: business.data(), message, expected }];
    });
  });
  return (await Promise.all(perBusiness)).flat();
}

function asExpected(after: Readonly<Record<string, unknown>>): Expected {
  const kind = leadKinds.find((known) => known === after['kind']);
  const priority = priorities.find((known) => known === after['priority']);
  const emergency = after['emergency'];
  return {
    ...(kind !== undefined && { kind }),
    ...(priority !== undefined && { priority }),
    ...(typeof emergency === 'boolean' && { emergency }),
  };
}
