import type { ReactNode } from 'react';

/** Says what will be here, and offers the one step that fills it. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-2 px-4 py-8 text-center">
      <p className="text-base font-medium">{title}</p>
      {children !== undefined && <p className="max-w-prose text-sm text-ink-soft">{children}</p>}
      {action !== undefined && <div className="mt-2">{action}</div>}
    </div>
  );
}
