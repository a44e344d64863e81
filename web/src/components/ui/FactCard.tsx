import type { ReactNode } from 'react';
import { useWide } from '../../lib/useWide.ts';
import { Card } from './Card.tsx';
import { Icon } from './Icon.tsx';

/** Facts at the side of a record; where there is no side, a line that unfolds. */
export function FactCard({ title, children }: { title: string; children: ReactNode }) {
  const wide = useWide();
  if (wide) return <Card title={title}>{children}</Card>;
  return (
    <details className="group rounded-md border border-line bg-surface">
      <summary className="flex min-h-12 items-center justify-between px-4 text-base font-semibold">
        <h2>{title}</h2>
        <Icon name="chevronDown" className="size-5 text-ink-soft transition-transform group-open:rotate-180" />
      </summary>
      <div className="px-4 pb-4">{children}</div>
    </details>
  );
}

/** What is known, as pairs of a name and a value; what is not known is left out. */
export function FactList({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  const known = facts.filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className="grid grid-cols-[fit-content(7rem)_minmax(0,1fr)] items-baseline gap-x-3 gap-y-2 text-sm">
      {known.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
