import type { Figures } from '@model/stats.ts';

/** What the steps of the workflow have done. */
export interface WorkflowNumbers {
  captured: number;
  answered: number;
  followUp1: number;
  followUp2: number;
  replied: number;
}

export function workflowNumbers(figures: Figures): WorkflowNumbers {
  return {
    captured: figures.leads ?? 0,
    answered: figures.contacted ?? 0,
    followUp1: (figures.followUpsSent ?? 0) - (figures.secondFollowUpsSent ?? 0),
    followUp2: figures.secondFollowUpsSent ?? 0,
    replied: figures.replied ?? 0,
  };
}
