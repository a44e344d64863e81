import type { templateVariables } from '@model/templates.ts';
import type { AddressChannel } from '@model/words.ts';
import type { LeadNurtureSettings, LeadNurtureWorkflow, SequenceStep } from '@model/workflow.ts';

/** The owner's settings out of the workflow's document. */
export function settingsOf(workflow: LeadNurtureWorkflow): LeadNurtureSettings {
  const {
    channelOrder,
    followUpHours,
    quietHours,
    approveFirstReplies,
    followUpsNeedMarketingConsent,
    discloseAssistant,
    alerts,
    templates,
  } = workflow;
  return {
    channelOrder,
    followUpHours: [followUpHours[0], followUpHours[1]],
    quietHours,
    approveFirstReplies,
    followUpsNeedMarketingConsent,
    discloseAssistant,
    alerts,
    templates: { reply: templates.reply, followUp1: templates.followUp1, followUp2: templates.followUp2 },
  };
}

/** The steps of the workflow, each with a card; `every` holds what is true of all messages. */
export const cards = ['captured', 'reply', 'followUp1', 'followUp2', 'replied', 'every'] as const;
export type Card = (typeof cards)[number];

export const settingLabels = {
  'channelOrder': 'Channels',
  'followUpHours.0': 'Follow-up 1',
  'followUpHours.1': 'Follow-up 2',
  'quietHours.start': 'Quiet from',
  'quietHours.end': 'Quiet until',
  'templates.reply.subject': 'Subject of the first reply',
  'templates.reply.body': 'Text of the first reply',
  'templates.reply.sms': 'Text message of the first reply',
  'templates.followUp1.subject': 'Subject of follow-up 1',
  'templates.followUp1.body': 'Text of follow-up 1',
  'templates.followUp1.sms': 'Text message of follow-up 1',
  'templates.followUp2.subject': 'Subject of follow-up 2',
  'templates.followUp2.body': 'Text of follow-up 2',
  'templates.followUp2.sms': 'Text message of follow-up 2',
} as const;

/** What a template can have put in, and what that is. */
export const variables: Readonly<Record<(typeof templateVariables)[number], string>> = {
  firstName: 'their first name',
  businessName: 'your name',
  businessPhone: 'your phone number',
  website: 'your website',
};

/** What the message of a step is for. */
export const purposeOf = (step: SequenceStep) => (step === 'reply' ? 'leadReply' : 'leadFollowUp');

/** The step that a card has the text of; undefined for a card without one. */
export const stepOf = (card: Card): SequenceStep | undefined =>
  card === 'reply' || card === 'followUp1' || card === 'followUp2' ? card : undefined;

/** The card under which a setting stands, from the setting's path. */
export function cardOf(path: string): Card {
  if (path.startsWith('templates.reply')) return 'reply';
  if (path === 'followUpHours.0' || path.startsWith('templates.followUp1')) return 'followUp1';
  if (path === 'followUpHours.1' || path.startsWith('templates.followUp2')) return 'followUp2';
  if (path.startsWith('alerts')) return 'captured';
  return 'every';
}

interface Place {
  card: Card;
  channel: AddressChannel;
}

/** Where a field that is wrong is seen: on the open card and tab if one stands there, else where the first one stands. */
export function placeOfError(paths: readonly string[], open: Place): Place {
  const cardsWithErrors = paths.map(cardOf);
  const card = cardsWithErrors.includes(open.card) ? open.card : (cardsWithErrors[0] ?? open.card);
  const channels = paths
    .filter((path) => cardOf(path) === card && path.startsWith('templates.'))
    .map((path) => (path.endsWith('.sms') ? 'sms' : 'email'));
  return { card, channel: channels.includes(open.channel) ? open.channel : (channels[0] ?? open.channel) };
}

/** A number of hours as people say it: 72 is 3 days. */
export function hoursInWords(hours: number): string {
  if (!Number.isFinite(hours) || hours <= 0) return '–';
  if (hours % 24 !== 0) return hours === 1 ? '1 hour' : `${hours} hours`;
  return hours === 24 ? '1 day' : `${hours / 24} days`;
}
