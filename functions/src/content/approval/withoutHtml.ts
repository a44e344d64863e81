import { markdownTokens } from '../markdownTokens.ts';

/** Tags inside of tags: each round leaves less, and nobody nests them deeper by chance. */
const roundsAtMost = 5;

/**
 * Markdown without the HTML that it may carry; what it says stays. Only what Markdown itself would take for HTML is
 * taken out, so that code and `5 < 6` are as they were written.
 */
export async function withoutHtml(markdown: string): Promise<string> {
  const { Marked } = await import('marked');
  const marked = new Marked();
  let clean = markdown;
  for (let round = 0; round < roundsAtMost; round += 1) {
    const found: string[] = [];
    void marked.walkTokens(await markdownTokens(clean, 'html'), (token) => {
      if (token.type === 'html') found.push(token.raw);
    });
    if (found.length === 0) return clean;
    clean = found.reduce(withoutTags, clean);
  }
  return clean;
}

/** Takes the tags of one piece of HTML out where they stand. Scripts and styles go with what is in them. */
function withoutTags(markdown: string, raw: string): string {
  const hidden = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
  const tags = /<!--[\s\S]*?(?:-->|$)|<[!?/a-z][^>]*(?:>|$)/gi;
  const parts = [...(raw.match(hidden) ?? []), ...(raw.replace(hidden, '').match(tags) ?? [])];
  return parts.reduce((text, part) => withoutLines(text, part), markdown);
}

/** In a list or a quotation the lines of a tag stand apart, each behind its own mark. */
function withoutLines(text: string, part: string): string {
  if (text.includes(part)) return text.replace(part, () => '');
  return part.split('\n').reduce((left, line) => (line.trim() === '' ? left : left.replace(line.trim(), () => '')), text);
}
