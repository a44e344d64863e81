import type { Lead } from '@model/lead.ts';
import type {
  AddressChannel,
  AssistantName,
  Channel,
  LeadKind,
  LeadSource,
  LeadStatus,
  Priority,
  Role,
  SequenceStep,
  StopReason,
  WaitReason,
} from './vocabulary.ts';
import type { Tone } from '../components/ui/tone.ts';

export const statusWords: Record<LeadStatus, string> = {
  new: 'New',
  contacted: 'Contacted',
  engaged: 'In conversation',
  qualified: 'Qualified',
  won: 'Won',
  lost: 'Lost',
  unreachable: 'Unreachable',
};

export const statusSentences: Record<LeadStatus, string> = {
  new: 'Nobody has answered yet.',
  contacted: 'Has had an answer and has not replied yet.',
  engaged: 'Has replied and talks with you.',
  qualified: 'A real job you can win.',
  won: 'Became a customer.',
  lost: 'Went elsewhere or does not want it any more.',
  unreachable: 'Could not be reached at any address.',
};

export const statusTones: Record<LeadStatus, Tone> = {
  new: 'accent',
  contacted: 'neutral',
  engaged: 'warn',
  qualified: 'accent',
  won: 'good',
  lost: 'neutral',
  unreachable: 'bad',
};

export const priorityWords: Record<Priority, string> = { hot: 'Hot', warm: 'Warm', cold: 'Cold' };

export const priorityTones: Record<Priority, Tone> = { hot: 'bad', warm: 'warn', cold: 'neutral' };

export const kindWords: Record<LeadKind, string> = {
  sales: 'Wants to buy',
  support: 'Needs help with something bought',
  partnership: 'Proposes to work together',
  job: 'Looks for a job',
  spam: 'Spam',
  other: 'Something else',
};

export const sourceWords: Record<LeadSource, string> = {
  form: 'Website form',
  referral: 'Referral',
  app: 'App',
  manual: 'Added by hand',
  phone: 'Phone',
  import: 'Import',
  meta: 'Facebook and Instagram ads',
  googleAds: 'Google ads',
  messenger: 'Messenger',
  instagram: 'Instagram message',
  api: 'Partner',
  email: 'Email',
  sms: 'Text message',
};

export const channelWords: Record<Channel, string> = {
  email: 'Email',
  sms: 'Text message',
  messenger: 'Messenger',
  instagram: 'Instagram',
};

/** In the middle of a sentence: "by email". */
export const byChannel: Record<AddressChannel, string> = { email: 'by email', sms: 'by text' };

export const stepWords: Record<SequenceStep, string> = {
  reply: 'First reply',
  followUp1: 'Follow-up 1',
  followUp2: 'Follow-up 2',
};

export const stopSentences: Record<StopReason, string> = {
  replied: 'Stopped because they replied.',
  optedOut: 'Stopped because they asked for no more messages.',
  won: 'Stopped because the lead is won.',
  lost: 'Stopped because the lead is lost.',
  bounced: 'Stopped because their address does not exist.',
  byMember: 'Stopped by hand.',
  erased: 'Stopped because their data were erased.',
};

export const waitSentences: Record<WaitReason, string> = {
  paused: 'Waiting because everything is paused.',
  dailyCap: "Waiting because today's limit is reached. It goes on tomorrow.",
  approval: 'Waiting for your OK.',
  retry: 'The last try did not get through. It is tried again by itself.',
  quietHours: 'Waiting for the end of the quiet hours.',
  person: 'Waiting for a person to answer.',
  correction: 'Starting afresh, because you corrected what it is about.',
  connection: 'Waiting for the connection to work again. It goes out by itself then.',
};

/** How many messages of the sequence have gone out decides which one is next. */
const nextStep: Record<number, SequenceStep | undefined> = { 0: 'reply', 1: 'followUp1', 2: 'followUp2' };

/** Where a lead's sequence stands, in one sentence without the time. */
export function sequenceSentence(sequence: NonNullable<Lead['sequence']>): string {
  if (sequence.state === 'stopped') {
    return sequence.stoppedBecause ? stopSentences[sequence.stoppedBecause] : 'Stopped.';
  }
  if (sequence.state === 'finished') return 'Every planned message has gone out.';
  if (sequence.waitingFor) return waitSentences[sequence.waitingFor];
  const next = nextStep[sequence.step];
  return next ? `${stepWords[next]} is next.` : 'Nothing more is planned.';
}

export const assistantWords: Record<AssistantName | 'safetyText' | 'member' | 'template', string> = {
  openai: 'Written by the OpenAI assistant',
  local: 'Written by the built-in assistant (rules and templates)',
  safetyText: 'Your own safety text, word for word',
  member: 'Written by a person',
  template: 'Your own template',
};

export const roleWords: Record<Role, string> = {
  owner: 'Owner',
  manager: 'Manager',
  agent: 'Agent',
  viewer: 'Viewer',
};
