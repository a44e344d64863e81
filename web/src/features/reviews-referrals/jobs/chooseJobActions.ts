import type { Sale } from '@model/sale.ts';
import type { SaleStatus } from '@model/words.ts';

export type JobAction = 'done' | 'edit' | 'cancel' | 'notDone' | 'refund' | 'bookAgain' | 'takeBackRefund';

const actionsOf: Readonly<Record<SaleStatus, readonly JobAction[]>> = {
  booked: ['done', 'edit', 'cancel'],
  completed: ['edit', 'notDone', 'refund'],
  cancelled: ['bookAgain', 'edit'],
  refunded: ['takeBackRefund', 'edit'],
};

/** What can be done with a job, the most likely thing first. */
export const chooseJobActions = ({ status }: Pick<Sale, 'status'>): readonly JobAction[] => actionsOf[status];

export const jobActionWords: Readonly<Record<JobAction, string>> = {
  done: 'Job done',
  edit: 'Edit',
  cancel: 'Cancel job',
  notDone: 'Not done yet',
  refund: 'Refund',
  bookAgain: 'Book it again',
  takeBackRefund: 'Not refunded after all',
};
