import type { GuideState, GuideStepName } from '../features/guide/guideSteps.ts';

export const guideTitles: Record<GuideStepName, string> = {
  send: 'Send a lead through the form',
  answered: 'See it answered',
  clock: 'Let a day pass',
  reply: 'Reply as the customer',
  stopped: 'See the follow-ups stop',
};

export const guideSentences: Record<GuideStepName, string> = {
  send: 'Write what a customer would write: a broken furnace, a question about prices.',
  answered: 'Within seconds it is sorted and answered. Open it to see why, and what goes out next.',
  clock: 'Move the demo clock by 24 hours, and the first follow-up goes out.',
  reply: 'In the outbox, open the message to your lead and answer it as if you were the customer.',
  stopped: 'A reply ends the follow-ups and puts the lead on your list.',
};

export const guideObstacles: Record<NonNullable<GuideState['obstacle']>, string> = {
  spam: 'Your lead looked like spam, and spam is never answered. Send another that asks for something you offer.',
  approval: 'The answer is written and waits for your OK: it promises something that is not among your facts.',
  nobodyWritten: 'Your lead was kept but not answered by itself. Open it to see why, or send another.',
};
