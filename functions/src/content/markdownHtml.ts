import type Sanitize from 'sanitize-html';
import { markdownTokens } from './markdownTokens.ts';

/** Elements that a piece may have: text, and pictures by https. No styles, scripts, frames or forms. */
const allowedTags = [
  'h2', 'h3', 'h4', 'p', 'br', 'hr', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'img',
  'table', 'thead', 'tbody', 'tr', 'th', 'td',
];

/**
 * Markdown as HTML that can be shown anywhere: sanitised, whoever wrote it. A heading of the first rank becomes one of
 * the second, since the title is the first.
 */
export async function markdownHtml(markdown: string): Promise<string> {
  const [{ Parser }, { default: sanitize }] = await Promise.all([import('marked'), import('sanitize-html')]);
  // Nothing is taken for HTML: a tag that somebody has typed is read as they typed it.
  return sanitizeWith(sanitize, Parser.parse(await markdownTokens(markdown, 'text')));
}

function sanitizeWith(sanitize: typeof Sanitize, markup: string): string {
  return sanitize(markup, {
    allowedTags,
    allowedAttributes: { a: ['href', 'rel'], img: ['src', 'alt'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['https'] },
    transformTags: {
      h1: 'h2',
      a: (tagName, attributes) => ({ tagName, attribs: { ...attributes, rel: 'noopener' } }),
    },
  });
}
