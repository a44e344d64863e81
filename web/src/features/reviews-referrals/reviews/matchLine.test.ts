import { expect, test } from 'vitest';
import { matchedHow } from './matchLine.ts';

test('a match says who made it, and how sure it is where nobody did', () => {
  expect(matchedHow({ matchedBy: { kind: 'member', id: 'uid', name: 'Olivia Owner' }, matchConfidence: 0.5 })).toBe('matched by Olivia Owner');
  expect(matchedHow({ matchedBy: { kind: 'system', id: 'matcher' }, matchConfidence: 0.874 })).toBe('matched by itself, 87% sure');
  expect(matchedHow({ matchConfidence: 1 })).toBe('from the customer’s own link');
  expect(matchedHow({})).toBe('matched by itself');
});
