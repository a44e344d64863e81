import type { LeadNurtureSettings } from '@model/workflow.ts';
import { hoursInWords } from '../../workflows/durations.ts';
import type { StepCard } from '../../workflows/StepCards.tsx';
import { type Card, cards } from './settings.ts';
import type { WorkflowNumbers } from './workflowNumbers.ts';

const titles: Readonly<Record<Card, string>> = {
  captured: 'A lead comes in',
  reply: 'First reply',
  followUp1: 'Follow-up 1',
  followUp2: 'Follow-up 2',
  replied: 'They reply',
  every: 'Every message',
};

const numberWords: Readonly<Record<Exclude<Card, 'every'>, { of: keyof WorkflowNumbers; label: string }>> = {
  captured: { of: 'captured', label: 'came in' },
  reply: { of: 'answered', label: 'answered' },
  followUp1: { of: 'followUp1', label: 'sent' },
  followUp2: { of: 'followUp2', label: 'sent' },
  replied: { of: 'replied', label: 'replied' },
};

/** The way of a lead as cards, by these settings; `numbers` is undefined while they load. */
export const stepCards = (settings: LeadNurtureSettings, numbers: WorkflowNumbers | undefined): StepCard<Card>[] =>
  cards.map((key) => {
    const card = { key, title: titles[key], when: whenOf(key, settings) };
    if (key === 'every') return card;
    const { of, label } = numberWords[key];
    return { ...card, number: { value: numbers?.[of], label } };
  });

function whenOf(card: Card, settings: LeadNurtureSettings): string {
  switch (card) {
    case 'captured':
      return 'Read and classified';
    case 'reply':
      return settings.approveFirstReplies ? 'After your OK' : 'Within seconds';
    case 'followUp1':
      return `After ${hoursInWords(settings.followUpHours[0])}`;
    case 'followUp2':
      return `After ${hoursInWords(settings.followUpHours[1])}`;
    case 'replied':
      return 'The follow-ups stop';
    case 'every':
      return settings.quietHours.enabled ? `Quiet ${settings.quietHours.start} to ${settings.quietHours.end}` : 'No quiet hours';
  }
}
