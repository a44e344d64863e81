const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);

export const widgetThemes = ['light', 'dark', 'auto'] as const;
export type WidgetTheme = (typeof widgetThemes)[number];

/** The address of the reviews as a page of their own, to be shown inside another. */
export const widgetAddress = (origin: string, businessId: string, theme: WidgetTheme): string =>
  `${origin}/w/${businessId}${theme === 'light' ? '' : `?theme=${theme}`}`;

/** What an owner puts on their own site to show the reviews of their review page. */
export function widgetSnippet(address: string, businessName: string): string {
  const title = escapeHtml(`Reviews of ${businessName}`);
  return `<iframe src="${escapeHtml(address)}" title="${title}" width="100%" height="480" style="border:0" loading="lazy"></iframe>`;
}
