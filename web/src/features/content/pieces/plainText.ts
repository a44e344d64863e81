const beginningLength = 600;

/** The beginning of a Markdown text without its marks, as one paragraph. For a glance only: nothing is published by it. */
export function plainText(markdown: string): string {
  return markdown
    .slice(0, beginningLength)
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|\d+\.\s+)/gm, '')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/(^|\s)[*_]([^*_\s][^*_]*)[*_]/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
}
