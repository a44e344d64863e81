import { approveMessage } from './approveMessage.ts';
import { assignLead as assign } from './assignLead.ts';
import { changeLeadStatus as changeStatus } from './changeLeadStatus.ts';
import { correctQualification as correct } from './correctQualification.ts';
import { dryRun as runDry } from './dryRun.ts';
import { logActivity as logOne } from './logActivity.ts';
import { noteReply as noteOne } from './noteReply.ts';
import { rejectMessage } from './rejectMessage.ts';
import { replyAsCustomer } from './replyAsCustomer.ts';
import { resumeSequence as resume } from './resumeSequence.ts';
import { retryLead as retry } from './retryLead.ts';
import { saveSettings as save } from './saveSettings.ts';
import { sendByHand } from './sendByHand.ts';
import { settleMessage } from './settleMessage.ts';
import { stopSequence as stop } from './stopSequence.ts';
import { suggestAnswer } from './suggestAnswer.ts';
import { meterAssistants } from '../assistant/meterAssistants.ts';
import { aiCapNote, standIn } from '../assistant/standIn.ts';
import { countAssistantCall } from '../business/countAssistantCall.ts';
import { dailyUse } from '../business/dailyUse.ts';
import { loadSettings } from '../business/loadSettings.ts';
import { markConversation } from '../messaging/markConversation.ts';
import type { Followers } from '../messaging/ledger.ts';
import { previewMessage } from '../messaging/previewMessage.ts';
import { defineCallable } from '../platform/callable.ts';
import { secretNames } from '../platform/config.ts';

const handlers = { roles: ['owner', 'manager', 'agent'] } as const;
const deciders = { roles: ['owner', 'manager'] } as const;
const anyone = { roles: ['owner', 'manager', 'agent', 'viewer'] } as const;
const withKeys = { secrets: [secretNames.addressKey, secretNames.credentialsKey, secretNames.openaiKey] };
const ok = { ok: true } as const;

export const leadCallables = {
  changeLeadStatus: defineCallable('leadNurturing-changeLeadStatus', handlers, async ({ services, actor, input }) => {
    await changeStatus(services, input, actor, input.status, { undo: input.undo });
    return ok;
  }),
  correctQualification: defineCallable('leadNurturing-correctQualification', handlers, async ({ services, actor, input }) => {
    const { kind, priority, emergency } = input;
    await correct(services, input, actor, {
      ...(kind && { kind }),
      ...(priority && { priority }),
      ...(emergency !== undefined && { emergency }),
    });
    return ok;
  }),
  assignLead: defineCallable('leadNurturing-assignLead', handlers, async ({ services, actor, input }) => {
    await assign(services, input, actor, input.assignedTo);
    return ok;
  }),
  logActivity: defineCallable('leadNurturing-logActivity', handlers, async ({ services, actor, input }) => {
    await logOne(services, input, actor, { kind: input.kind, text: input.text });
    return ok;
  }),
  noteReply: defineCallable('leadNurturing-noteReply', { ...handlers, ...withKeys }, async ({ services, actor, input }) => {
    await noteOne(services, input, actor, input.text);
    return ok;
  }),
  retryLead: defineCallable('leadNurturing-retryLead', { ...handlers, ...withKeys }, async ({ services, input }) => {
    await retry(services, input);
    return ok;
  }),
  stopSequence: defineCallable('leadNurturing-stopSequence', handlers, async ({ services, actor, input }) => {
    await stop(services, input, actor);
    return ok;
  }),
  resumeSequence: defineCallable('leadNurturing-resumeSequence', handlers, async ({ services, actor, input }) => {
    await resume(services, input, actor);
    return ok;
  }),
  saveSettings: defineCallable('leadNurturing-saveSettings', deciders, async ({ services, actor, from, input }) => {
    await save(services, input.businessId, actor, from, input);
    return ok;
  }),
  dryRun: defineCallable('leadNurturing-dryRun', { ...anyone, ...withKeys }, async ({ services, paths, now, input }) => {
    const { business, workflow } = await loadSettings(paths, input.businessId);
    const { over } = await dailyUse(paths, input.businessId, business, now);
    const { assistants, use } = meterAssistants(services.assistants(business));
    const writers = over.ai ? standIn(assistants, aiCapNote) : assistants;
    const run = await runDry(writers, business, input.settings ?? workflow, input.sample, now);
    await countAssistantCall(services, input.businessId, business.timezone, use());
    return run;
  }),
};

/** @param followers what each workflow adds to the outcome of a message */
export const messageCallables = (followers: Followers) => ({
  previewMessage: defineCallable('messaging-previewMessage', anyone, async ({ paths, input }) => {
    const { business } = await loadSettings(paths, input.businessId);
    const offered = input.purpose === 'referralOffer' ? (await paths.reviewsReferrals(input.businessId).get()).data() : undefined;
    return previewMessage(business, input, offered?.referrals.offer);
  }),
  approveMessage: defineCallable('messaging-approveMessage', { ...handlers, ...withKeys }, async ({ services, actor, input }) => {
    await approveMessage(services, input.businessId, actor, input);
    return ok;
  }),
  rejectMessage: defineCallable('messaging-rejectMessage', handlers, async ({ services, actor, input }) => {
    await rejectMessage(services, input.businessId, actor, input);
    return ok;
  }),
  settleMessage: defineCallable('messaging-settleMessage', { ...handlers, ...withKeys }, async ({ services, actor, input }) => {
    await settleMessage(services, followers, input.businessId, actor, input);
    return ok;
  }),
  replyAsCustomer: defineCallable('messaging-replyAsCustomer', { ...handlers, ...withKeys }, async ({ services, input }) => {
    await replyAsCustomer(services, input.businessId, input);
    return ok;
  }),
  sendManual: defineCallable('messaging-sendManual', { ...handlers, ...withKeys }, async ({ services, actor, input }) => {
    const { messageId, message } = await sendByHand(services, input.businessId, actor, input);
    return { messageId, state: message.state, skippedBecause: message.skippedBecause ?? null };
  }),
  suggestReply: defineCallable('messaging-suggestReply', { ...handlers, ...withKeys }, ({ services, input }) =>
    suggestAnswer(services, input.businessId, input),
  ),
  markConversation: defineCallable('messaging-markConversation', handlers, async ({ services, input }) => {
    await markConversation(services, input.businessId, input);
    return ok;
  }),
});
