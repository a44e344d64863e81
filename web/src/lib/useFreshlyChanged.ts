import { useEffect, useRef, useState } from 'react';

/** As long as the highlight's animation in theme.css. */
const highlightMs = 1200;

/** True for a moment after a value that was already shown has changed, so that a live change is seen. */
export function useFreshlyChanged(value: unknown): boolean {
  const shown = useRef(value);
  const [fresh, setFresh] = useState(false);
  useEffect(() => {
    if (Object.is(shown.current, value)) return;
    const isFirst = shown.current === undefined || shown.current === null;
    shown.current = value;
    if (isFirst) return;
    setFresh(true);
    const timer = setTimeout(() => setFresh(false), highlightMs);
    return () => clearTimeout(timer);
  }, [value]);
  return fresh;
}
