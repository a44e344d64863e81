import { orderBy, type Query, query, where } from 'firebase/firestore';
import type { Lead } from '@model/lead.ts';
import { collections, type Stored } from '../../../lib/collections.ts';
import type { LeadCondition } from './leadConditions.ts';

/** Leads that meet the conditions, the newest first. */
export function leadQuery(businessId: string, conditions: readonly LeadCondition[]): Query<Stored<Lead>> {
  const wheres = conditions.map(({ field, op, value }) => where(field, op, value));
  return query(collections.leads(businessId), ...wheres, orderBy('createdAt', 'desc'));
}
