import type { Transaction } from 'firebase-admin/firestore';
import type { StepState } from './decideNextStep.ts';
import type { LeadReference } from './leadReference.ts';
import { stepAfter } from './sequencePlan.ts';
import { addressId } from '../business/addressId.ts';
import { typedAddresses } from '../intake/typedAddresses.ts';
import { stepMessageId } from '../messaging/stepMessageId.ts';
import type { Address } from '../model/contact.ts';
import { addressChannels, type AddressChannel } from '../model/words.ts';
import { defaultLeadNurtureWorkflow } from '../model/workflow.ts';
import { addressKey } from '../platform/config.ts';
import type { Services } from '../services.ts';

/** Reads again, inside the claim, what a due step rests on: at most 6 documents. Undefined for a lead that is gone. */
export async function readStep(
  { paths }: Services,
  tx: Transaction,
  { businessId, leadId }: LeadReference,
  given: Pick<StepState, 'over' | 'zones'>,
): Promise<StepState | undefined> {
  const lead = (await tx.get(paths.leads(businessId).doc(leadId))).data();
  const step = lead?.sequence && stepAfter(lead.sequence.step);
  if (!lead?.sequence || !step) return undefined;
  const [business, workflow, message] = await Promise.all([
    tx.get(paths.business(businessId)),
    tx.get(paths.leadNurture(businessId)),
    tx.get(paths.messages(businessId).doc(stepMessageId(leadId, step, lead.sequence.instead))),
  ]);
  const businessData = business.data();
  const workflowData = workflow.data() ?? defaultLeadNurtureWorkflow;
  if (!businessData) return undefined;

  const addresses = typedAddresses(lead, businessData.country);
  const onRecord: Partial<Record<AddressChannel, Address>> = {};
  for (const channel of addressChannels) {
    const { to } = addresses[channel];
    if (to === undefined) continue;
    const address = await tx.get(paths.addresses(businessId).doc(addressId(channel, to, addressKey())));
    const data = address.data();
    if (data) onRecord[channel] = data;
  }
  return { lead, business: businessData, workflow: workflowData, message: message.data(), addresses, onRecord, ...given };
}
