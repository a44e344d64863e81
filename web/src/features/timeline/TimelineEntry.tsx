import { type ReactNode, useState } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { classes } from '../../components/ui/classes.ts';
import { RelativeTime } from '../../components/ui/RelativeTime.tsx';

/** A text longer than this is folded, so that the next entry stays in sight. */
const foldedFrom = 700;

interface Props {
  id?: string;
  /** From the customer stands on the left, to the customer on the right. */
  direction: 'in' | 'out' | 'none';
  title: ReactNode;
  beside?: ReactNode;
  at: Date;
  subject?: string | undefined;
  body?: string;
  footer?: ReactNode;
  /** Replaces the body: a draft that is edited in place. */
  children?: ReactNode;
  className?: string | undefined;
  onAnimationEnd?: () => void;
}

/** A message or a note in the timeline. */
export function TimelineEntry({ id, direction, title, beside, at, subject, body, footer, children, className, onAnimationEnd }: Props) {
  return (
    <li
      id={id}
      onAnimationEnd={onAnimationEnd}
      className={classes(
        'scroll-mt-6 rounded-md border p-4',
        direction === 'in' && 'border-accent/40 bg-surface md:mr-10',
        direction === 'out' && 'border-line bg-surface md:ml-10',
        direction === 'none' && 'border-line bg-surface',
        className,
      )}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="font-semibold">{title}</p>
        <span className="text-xs text-ink-soft">{beside}</span>
        <span className="ml-auto text-xs text-ink-soft">
          <RelativeTime at={at} />
        </span>
      </div>
      {subject && <p className="mt-2 font-medium">{subject}</p>}
      {body !== undefined && <FoldedText text={body} />}
      {children}
      {footer && <div className="mt-3 text-xs text-ink-soft">{footer}</div>}
    </li>
  );
}

function FoldedText({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  if (text.trim() === '') return <p className="mt-2 text-ink-soft">No message.</p>;
  const isLong = text.length > foldedFrom;
  return (
    <>
      <p className={classes('mt-2 whitespace-pre-wrap break-words', isLong && !open && 'line-clamp-6')}>{text}</p>
      {isLong && (
        <Button variant="quiet" size="small" className="-ml-3" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show less' : 'Show all'}
        </Button>
      )}
    </>
  );
}
