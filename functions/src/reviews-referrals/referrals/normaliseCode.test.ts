import { describe, expect, test } from 'vitest';
import { normaliseCode } from './normaliseCode.ts';

describe('a code that somebody types', () => {
  test.for(['MARIA-7K4Q', 'maria-7k4q', ' Maria 7K4Q ', 'maria7k4q', 'María – 7K4Q', 'MARIA_7K4Q', 'maria.7k4q'])('is known as %s', (typed) => {
    expect(normaliseCode(typed)).toBe('MARIA-7K4Q');
  });

  test('takes its last four characters for what was drawn', () => {
    expect(normaliseCode('MARIAABCD')).toBe('MARIA-ABCD');
  });

  test.for(['', 'MARIA', 'MARIA-7K4', 'MARIA-7K0Q', '-7K4Q', '7K4Q', 'MARIA/7K4Q', 'MARIA-7K4Q-2!', '../referrals/MARIA-7K4Q', 'ABCDEFGHIJKLM-7K4Q'])(
    'cannot be %s',
    (typed) => {
      expect(normaliseCode(typed)).toBeUndefined();
    },
  );
});
