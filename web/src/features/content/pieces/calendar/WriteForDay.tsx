import { Icon } from '../../../../components/ui/Icon.tsx';

interface Props {
  /** The day, as it is read out. */
  day: string;
  /** Undefined where nothing can be planned. */
  write: (() => void) | undefined;
}

/** Has a piece written for a day. Where there is a pointer it shows when that is over the day. */
export function WriteForDay({ day, write }: Props) {
  if (!write) return null;
  return (
    <button
      type="button"
      aria-label={`Write something for ${day}`}
      title={`Write something for ${day}`}
      onClick={write}
      className="flex size-6 items-center justify-center rounded-sm text-ink-soft hover:bg-sunken hover:text-ink focus-visible:opacity-100 pointer-coarse:size-11 pointer-fine:opacity-0 pointer-fine:group-hover/day:opacity-100"
    >
      <Icon name="plus" className="size-4" />
    </button>
  );
}
