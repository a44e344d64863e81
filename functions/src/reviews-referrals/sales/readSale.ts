import type { Transaction } from 'firebase-admin/firestore';
import type { Person, SaleState } from './saleState.ts';
import type { SaleReference } from '../saleReference.ts';
import { addressIdsOf, type AddressesOnRecord, type AddressIds, personBehind, readAddresses } from '../../intake/addressesOnRecord.ts';
import { typedAddresses } from '../../intake/typedAddresses.ts';
import type { Business } from '../../model/business.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import { defaultReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import type { Sale } from '../../model/sale.ts';
import type { Services } from '../../services.ts';

/** What the decision and its writing need. */
export interface SaleReadings extends SaleState {
  business: Business;
  addressIds: AddressIds;
  onRecord: AddressesOnRecord;
}

/**
 * Reads what is decided on: the sale, its request, the business, the workflow, its addresses, its customer, and where
 * they are needed its lead, a former customer and their other sales: 7 documents at most for a sale that nobody takes
 * back. Undefined where there is nothing to decide.
 * @param deleted the sale as it was, where it was deleted
 */
export async function readSale(
  services: Services,
  tx: Transaction,
  { businessId, saleId }: SaleReference,
  deleted: Sale | undefined,
): Promise<SaleReadings | undefined> {
  const { paths } = services;
  const [saleSnapshot, requestSnapshot, businessSnapshot, workflowSnapshot] = await Promise.all([
    tx.get(paths.sales(businessId).doc(saleId)),
    tx.get(paths.reviewRequests(businessId).doc(saleId)),
    tx.get(paths.business(businessId)),
    tx.get(paths.reviewsReferrals(businessId)),
  ]);
  const sale = saleSnapshot.data();
  const request = requestSnapshot.data();
  const business = businessSnapshot.data();
  if (!business || !(sale ?? deleted ?? request)) return undefined;

  const addresses = typedAddresses(sale ?? {}, business.country);
  const addressIds = addressIdsOf(addresses);
  const onRecord = await readAddresses(paths, tx, businessId, addressIds);
  const readPerson = async (id: string): Promise<Person> => ({ id, contact: (await tx.get(paths.contacts(businessId).doc(id))).data() });

  const knownId = sale ? sale.contactId : (deleted?.contactId ?? request?.contactId);
  const id = sale ? await customerOf(services, tx, businessId, { sale, request, onRecord }) : knownId;
  const [person, formerPerson] = await Promise.all([
    id === undefined ? undefined : readPerson(id),
    knownId === undefined || knownId === id ? undefined : readPerson(knownId),
  ]);
  const isCustomerByThis = [person, formerPerson].find((one) => one?.contact?.customer?.saleId === saleId);
  const mayEnd = sale?.status !== 'completed' || isCustomerByThis === formerPerson;
  return {
    saleId,
    sale,
    deleted,
    request,
    business,
    workflow: workflowSnapshot.data() ?? defaultReviewsReferralsWorkflow,
    person,
    formerPerson,
    addresses,
    addressIds,
    onRecord,
    otherSale: isCustomerByThis && mayEnd ? await anotherSaleOf(services, tx, businessId, isCustomerByThis.id, saleId) : undefined,
  };
}

/**
 * Whose sale it is. Once that is known it stays, unless its address was corrected to one of somebody else before
 * anybody was asked; the customer of a lead is the person who wrote.
 */
async function customerOf(
  { paths }: Services,
  tx: Transaction,
  businessId: string,
  { sale, request, onRecord }: { sale: Sale; request: ReviewRequest | undefined; onRecord: AddressesOnRecord },
): Promise<string> {
  const { contactId, leadId } = sale;
  const found = personBehind(onRecord);
  if (contactId !== undefined) {
    const isTheirs = onRecord.email?.contactId === contactId || onRecord.sms?.contactId === contactId;
    const stays = leadId !== undefined || request?.requestedAt !== undefined || isTheirs;
    return stays ? contactId : (found ?? contactId);
  }
  const lead = leadId === undefined ? undefined : (await tx.get(paths.leads(businessId).doc(leadId))).data();
  return lead?.contactId ?? found ?? paths.contacts(businessId).doc().id;
}

/** The first one; two are read, since one of them may be the one that ends. */
async function anotherSaleOf(
  { paths }: Services,
  tx: Transaction,
  businessId: string,
  contactId: string,
  saleId: string,
): Promise<SaleState['otherSale']> {
  const completed = paths.sales(businessId).where('contactId', '==', contactId).where('status', '==', 'completed').orderBy('completedAt').limit(2);
  const others = (await tx.get(completed)).docs.filter(({ id }) => id !== saleId);
  for (const other of others) {
    const { completedAt } = other.data();
    if (completedAt) return { id: other.id, completedAt };
  }
  return undefined;
}
