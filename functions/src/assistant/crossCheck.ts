import type { AssistantTurn } from '../model/assistantTurn.ts';

export interface CrossChecked {
  turn: AssistantTurn;
  /** What was changed and why, for the owner. */
  note: string | undefined;
}

/**
 * A model's verdict held against the local rules where being wrong costs most: a real enquiry must not be dropped as
 * spam, and an emergency must not be missed by either of the two.
 */
export function crossCheck(turn: AssistantTurn, local: AssistantTurn): CrossChecked {
  if (local.emergency && !turn.emergency) {
    const { kind, priority, emergency, score, reason, quotes } = local;
    return { turn: { ...turn, kind, priority, emergency, score, reason, quotes }, note: undefined };
  }
  if (turn.kind === 'spam' && local.kind !== 'spam' && local.kind !== 'other') {
    // A model that took it for spam has not written a reply worth sending.
    return {
      turn: {
        ...local,
        kind: 'other',
        priority: 'cold',
        score: Math.min(local.score, turn.emergency ? 100 : 30),
        reason: 'It was taken for advertising, but it has the signs of a real inquiry, so it was kept.',
      },
      note: 'Written by the built-in assistant, because OpenAI took the message for advertising.',
    };
  }
  return { turn, note: undefined };
}
