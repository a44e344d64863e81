import { describe, expect, it } from 'vitest';
import { workflowNumbers } from './workflowNumbers.ts';

describe('what the steps of lead nurturing have done', () => {
  it('tells the first follow-ups from the second', () => {
    expect(workflowNumbers({ leads: 11, contacted: 2, replied: 1, followUpsSent: 5, secondFollowUpsSent: 2 })).toEqual({
      captured: 11,
      answered: 2,
      followUp1: 3,
      followUp2: 2,
      replied: 1,
    });
  });

  it('is nothing for a business without a lead', () => {
    expect(workflowNumbers({})).toEqual({ captured: 0, answered: 0, followUp1: 0, followUp2: 0, replied: 0 });
  });
});
