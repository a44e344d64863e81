import { type Permit, permitToMember } from '../messaging/permit.ts';
import type { Attention } from '../model/attention.ts';
import type { Business } from '../model/business.ts';
import type { Member } from '../model/member.ts';
import type { Message } from '../model/message.ts';
import { addressChannels, type AddressChannel, type AttentionKind } from '../model/words.ts';
import type { LeadNurtureWorkflow } from '../model/workflow.ts';

const repeatAfterMs = 10 * 60_000;
/** Somebody has to take an urgent lead; these are told of once, and then stand on the list. */
const alertsAtMost: Readonly<Partial<Record<AttentionKind, number>>> = { brokenConnection: 1, privateNote: 1 };
const usualAlerts = 2;
/** What an alert begins with. */
const alertWords: Readonly<Partial<Record<AttentionKind, string>>> = {
  emergency: 'Emergency',
  brokenConnection: 'Connection broken',
  lowReview: 'Unhappy review',
  privateNote: 'Private note',
};

interface AlertState {
  item: Attention;
  business: Business;
  workflow: LeadNurtureWorkflow;
  onCall: readonly { uid: string; member: Member }[];
  dashboardUrl: string;
}

/** The alerts that go out now for an urgent item, and the item as it is afterwards. */
export function planAlert(
  state: AlertState,
  now: Date,
): { item: Attention; alerts: { message: Message; permit: Permit }[] } {
  const { alertAt: _, ...item } = state.item;
  const number = (item.alertsSent ?? 0) + 1;
  const again = number < (alertsAtMost[item.kind] ?? usualAlerts) ? { alertAt: new Date(now.getTime() + repeatAfterMs) } : {};
  return {
    item: { ...item, alertsSent: number, ...again },
    alerts: state.onCall.flatMap(({ uid, member }) =>
      addressChannels.flatMap((channel) => {
        const permit = permitToMember(member, channel);
        if (!permit || !state.workflow.alerts[channel]) return [];
        return [{ message: alertMessage(state, uid, channel, permit.to, number, now), permit }];
      }),
    ),
  };
}

/** How long somebody is told of it although every provider is busy: after that it is no news, and stands on the list. */
export const toldForMs = 4 * 60 * 60_000;

/** An item of which nobody could be told, so that the alert counts for nothing and is tried again; undefined where it is left. */
export function planAlertAgain(item: Attention, now: Date): Attention | undefined {
  if (item.alertsSent === undefined || now.getTime() - item.createdAt.getTime() > toldForMs) return undefined;
  return { ...item, alertsSent: item.alertsSent - 1, alertAt: new Date(now.getTime() + repeatAfterMs) };
}

function alertMessage(
  { item, business, dashboardUrl }: AlertState,
  memberId: string,
  channel: AddressChannel,
  to: string,
  number: number,
  now: Date,
): Message {
  const what = alertWords[item.kind] ?? 'Hot lead';
  const again = number > 1 ? ' (nobody has taken it yet)' : '';
  const call = item.phone === undefined ? '' : `\nCall: ${item.phone}`;
  return {
    direction: 'out',
    channel,
    purpose: 'alert',
    ...(item.contactId !== undefined && { contactId: item.contactId }),
    ...(item.leadId !== undefined && { leadId: item.leadId }),
    memberId,
    to,
    ...(channel === 'email' && { subject: `${what}: ${item.title}${again}` }),
    body: `${what} for ${business.name}${again}: ${item.title}. ${item.detail}${call}\n${wayToIt(item, dashboardUrl)}`,
    state: 'queued',
    attempts: 0,
    writtenBy: 'template',
    createdAt: now,
  };
}

function wayToIt({ kind, leadId, reviewId, contactId, saleId }: Attention, dashboardUrl: string): string {
  if (kind === 'brokenConnection') return `Mend it: ${dashboardUrl}/connections`;
  if (kind === 'lowReview') return `Read and answer it: ${dashboardUrl}/reviews${reviewId === undefined ? '' : `?review=${reviewId}`}`;
  if (kind === 'privateNote') {
    const page = contactId === undefined ? `/jobs/${saleId ?? ''}` : `/inbox?contact=${contactId}`;
    return `Answer them: ${dashboardUrl}${page}`;
  }
  return `Take it: ${leadId === undefined ? dashboardUrl : `${dashboardUrl}/leads/${leadId}`}`;
}
