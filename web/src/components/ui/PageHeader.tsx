import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

interface Props {
  title: string;
  /** Beside the title: a status word, for instance. */
  beside?: ReactNode;
  description?: ReactNode;
  /** The page's actions. */
  children?: ReactNode;
}

/** React Router's key of the page that was opened first, by address rather than by a click. */
const firstPage = 'default';

/** The page's one h1. It names the browser's tab, and takes the focus when somebody has come here by a link. */
export function PageHeader({ title, beside, description, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const cameByLink = useLocation().key !== firstPage;
  useEffect(() => {
    document.title = `${title} · Followthrough`;
  }, [title]);
  const focusOnArrival = useRef(cameByLink);
  useEffect(() => {
    if (focusOnArrival.current) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 ref={heading} tabIndex={-1} className="text-lg font-semibold break-words md:text-xl">
            {title}
          </h1>
          {beside}
        </div>
        {description !== undefined && <p className="mt-1 max-w-prose text-sm text-ink-soft">{description}</p>}
      </div>
      {children !== undefined && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </header>
  );
}
