import { useEffect, useRef, useState } from 'react';
import { classes } from './classes.ts';
import { controlClass } from './Field.tsx';
import { Icon } from './Icon.tsx';

/** Long enough that a word is typed out, short enough that nobody waits for it. */
const typingMs = 300;

interface Props {
  /** What can be searched for, for screen readers. */
  label: string;
  /** What is searched for now. */
  search: string;
  onSearch: (search: string) => void;
  /** What it shows while it is empty. */
  placeholder?: string;
  className?: string;
}

/** A search by name or address, or by what else a list has, which begins when somebody stops typing. */
export function SearchBox({ label, search, onSearch, placeholder = 'Name, email or phone', className = 'md:max-w-72' }: Props) {
  const [typed, setTyped] = useState(search);
  const [shown, setShown] = useState(search);
  // What this box has asked for and the address does not say yet: when it does, somebody may have typed on.
  const [awaited, setAwaited] = useState<readonly string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (shown !== search) {
    setShown(search);
    setAwaited(awaited.slice(awaited.indexOf(search) + 1));
    // The address was changed by something else: a link, the back button, "Clear".
    if (!awaited.includes(search) && typed.trim() !== search) setTyped(search);
  }
  const ask = (text: string) => {
    if (text !== search) setAwaited((before) => [...before, text]);
    onSearch(text);
  };
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => ask(text.trim()), typingMs);
  };
  return (
    <div className={classes('relative min-w-0 flex-1', className)}>
      <Icon name="search" className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-soft" />
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          clearTimeout(timer.current);
          ask(typed.trim());
        }}
        className={classes(controlClass, 'pl-9')}
      />
    </div>
  );
}
