import { useState } from 'react';

/**
 * Tells what came while a live list was open from what was there when it was opened, by the documents' own times: the
 * browser's clock may be wrong.
 * @param list names the list; another one begins anew
 * @param rows the list's rows once they are loaded
 */
export function useArrivals(list: string, rows: readonly { createdAt: Date }[] | undefined): (createdAt: Date) => boolean {
  const [opened, setOpened] = useState<{ list: string; newest: number }>();
  const current = opened?.list === list ? opened : undefined;
  if (!current && rows) {
    setOpened({ list, newest: Math.max(0, ...rows.map((row) => row.createdAt.getTime())) });
  }
  return (createdAt) => current !== undefined && createdAt.getTime() > current.newest;
}
