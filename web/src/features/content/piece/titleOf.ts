import type { Content } from '@model/content.ts';
import { nameOf } from '../pieces/piece.ts';

/** A heading is no place for a whole brief. */
const longest = 80;

/** What a piece is called on its own page; a newsletter by the subject that people see. */
export function titleOf(piece: Content): string {
  const name = (piece.kind === 'email' && piece.subject) || nameOf(piece);
  const line = name.trim().split('\n')[0] ?? '';
  return line.length <= longest || piece.title ? line : `${line.slice(0, longest).trimEnd()} …`;
}
