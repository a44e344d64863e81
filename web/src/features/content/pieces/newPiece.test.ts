import { expect, it } from 'vitest';
import { checkNewPiece } from './checkNewPiece.ts';
import { aboutOf, toIntake } from './newPiece.ts';

const at = new Date('2026-11-24T15:00:00Z');

it('asks for a piece as the rules let members ask', () => {
  expect(toIntake({ kind: 'email', brief: '  Our winter offer \n' }, at)).toEqual({
    kind: 'email',
    origin: 'manual',
    brief: 'Our winter offer',
    state: 'requested',
    createdAt: at,
  });
});

it('leaves the choice to the assistant where nothing is said', () => {
  expect(toIntake({ kind: 'blog', brief: '  ' }, at)).not.toHaveProperty('brief');
  expect(checkNewPiece({ kind: 'blog', brief: '' })).toEqual({});
});

it('says where a brief is too long, by how much', () => {
  expect(checkNewPiece({ kind: 'blog', brief: 'a'.repeat(2001) })).toEqual({
    brief: 'What it is about may have at most 2,000 characters; it has 2,001.',
  });
});

it('asks for another piece in the words in which the first was asked for', () => {
  const topic = { key: 'frost', title: 'Before the first frost', angle: 'As a checklist.' };
  expect(aboutOf({ topic, title: 'Frost: five things', brief: 'Our frost checklist' })).toBe('Our frost checklist');
  expect(aboutOf({ topic, title: 'Frost: five things' })).toBe('Before the first frost');
  expect(aboutOf({ title: 'Frost: five things' })).toBe('Frost: five things');
});
