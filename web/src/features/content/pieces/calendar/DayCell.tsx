import { useDroppable } from '@dnd-kit/core';
import type { ReactNode } from 'react';
import { classes } from '../../../../components/ui/classes.ts';
import type { LocalDate } from '../../../overview/period.ts';

interface Props {
  date: LocalDate;
  today: LocalDate;
  className?: string | undefined;
  children: ReactNode;
}

/** A day that takes pieces. */
export function DayCell({ date, today, className, children }: Props) {
  const { setNodeRef, isOver } = useDroppable({ id: date });
  return (
    <td
      ref={setNodeRef}
      aria-current={date === today ? 'date' : undefined}
      className={classes(
        'group/day border-t border-l border-line p-1.5 align-top first:border-l-0',
        isOver && date >= today && 'bg-accent-soft',
        className,
      )}
    >
      {children}
    </td>
  );
}

/** The day's number, the present day's on a colored ground. */
export function DayNumber({ isToday, children }: { isToday: boolean; children: ReactNode }) {
  return (
    <p
      className={classes(
        'mb-1 flex h-6 w-fit min-w-6 items-center justify-center rounded-full px-1.5 text-xs font-medium',
        isToday ? 'bg-accent text-on-accent' : 'text-ink-soft',
      )}
    >
      {children}
    </p>
  );
}
