const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);

/** What an owner puts on their own site to show the reviews of their review page. */
export function widgetSnippet(origin: string, businessId: string, businessName: string): string {
  const title = escapeHtml(`Reviews of ${businessName}`);
  return `<iframe src="${origin}/w/${businessId}" title="${title}" width="100%" height="480" style="border:0" loading="lazy"></iframe>`;
}
