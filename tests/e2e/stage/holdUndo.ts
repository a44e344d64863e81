import type { Locator, Page } from 'playwright-core';

/**
 * The Undo of what has just been done, with the pointer on it, which keeps it there: by itself it goes away after some
 * seconds, and on a slow machine those pass while a test looks at what was done.
 */
export async function holdUndo(page: Page): Promise<Locator> {
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await undo.hover();
  return undo;
}
