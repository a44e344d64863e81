import type { AssistantTurn } from '../model/assistantTurn.ts';
import type { AddressChannel, AssistantName } from '../model/words.ts';

/** A first reply as it would go out, with what the assistant made of the lead. */
export interface Draft {
  turn: AssistantTurn;
  /** The channel whose length and form it has. */
  channel: AddressChannel;
  subject: string;
  body: string;
  writtenBy: AssistantName;
  fromTemplate: boolean;
  /** Why another assistant than the chosen one wrote it. */
  note: string | undefined;
  /** Promises that the facts do not cover; with any of them the draft waits for a person. */
  approvalReasons: string[];
  /** False where a person should answer: language not spoken, complaint, not understood. */
  canAnswer: boolean;
  /** Why, in one sentence for the owner. */
  personReason: string | undefined;
}
