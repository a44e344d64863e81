import type { LeadNurtureSettings, LeadNurtureWorkflow, SequenceStep } from '@model/workflow.ts';
import type { TemplatePlace } from '../../workflows/templatePlace.ts';

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

/** Where the text of each step stands, and what it is for. */
export const templatePlaces: Readonly<Record<SequenceStep, TemplatePlace>> = {
  reply: { path: 'templates.reply', purpose: 'leadReply', labels: settingLabels },
  followUp1: { path: 'templates.followUp1', purpose: 'leadFollowUp', labels: settingLabels },
  followUp2: { path: 'templates.followUp2', purpose: 'leadFollowUp', labels: settingLabels },
};

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
