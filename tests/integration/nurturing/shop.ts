import { TestBusiness } from '../testBusiness.ts';
import { followers } from '../../../functions/src/followers.ts';
import { resumeWaitingLeads } from '../../../functions/src/business/resumeWaitingLeads.ts';
import { advanceSequence } from '../../../functions/src/lead-nurturing/advanceSequence.ts';
import { sweepDueWork } from '../../../functions/src/lead-nurturing/sweepDueWork.ts';
import type { Business } from '../../../functions/src/model/business.ts';
import type { Member } from '../../../functions/src/model/member.ts';
import type { Message } from '../../../functions/src/model/message.ts';
import type { LeadNurtureWorkflow } from '../../../functions/src/model/workflow.ts';
import { makeBusiness, makeMember, makeWorkflow } from '../../../functions/src/testing/builders.ts';

export { accepts, customer, hour, minute, opening, owner } from '../testBusiness.ts';

/** A business that nurtures leads. */
export class Shop extends TestBusiness {
  /** Opens it: quiet hours off, everything on. */
  async open(changes: { business?: Partial<Business>; workflow?: Partial<LeadNurtureWorkflow>; onCall?: Partial<Member>[] } = {}) {
    await Promise.all([
      this.paths.business(this.businessId).set(makeBusiness(changes.business)),
      this.paths.leadNurture(this.businessId).set(makeWorkflow(changes.workflow)),
      ...(changes.onCall ?? []).map((member, index) =>
        this.paths.members(this.businessId).doc(`on-call-${index + 1}`).set(makeMember({ onCall: true, ...member })),
      ),
    ]);
    this.forget();
  }

  async setWorkflow(changes: Partial<LeadNurtureWorkflow>): Promise<void> {
    await this.paths.leadNurture(this.businessId).update(changes);
    this.forget();
  }

  /** The button that ends a pause of everything. */
  async resume(): Promise<void> {
    await this.setBusiness({ pausedAt: null });
    await resumeWaitingLeads(this.paths, this.businessId, this.now);
  }

  /** The lead's wake-up call comes. */
  wake(leadId: string): Promise<void> {
    return advanceSequence(this.services, this.reference(leadId));
  }

  sweep(): Promise<void> {
    return sweepDueWork(this.services, followers);
  }

  /** Ids of what was handed over; alerts to members left out. */
  get deliveredToLeads(): string[] {
    return this.delivered.map(({ messageId }) => messageId).filter((id) => /-(reply|followUp[12])$/.test(id));
  }

  async messagesOf(leadId: string): Promise<Record<string, Message['state']>> {
    const messages = await this.paths.messages(this.businessId).where('leadId', '==', leadId).get();
    return Object.fromEntries(messages.docs.map((document) => [document.id, document.data().state]));
  }
}
