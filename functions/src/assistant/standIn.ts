import type { Assistants } from './port.ts';

/** The built-in assistant in the chosen one's place; where that is another one, its texts say why. */
export function standIn(assistants: Assistants, note?: string): Assistants {
  const { chosen, local } = assistants;
  return { ...assistants, chosen: local, ...(note !== undefined && chosen.name !== local.name && { note }) };
}

export const aiCapNote = 'Written by the built-in assistant. The daily limit of AI calls is reached.';
