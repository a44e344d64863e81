import { html, type Html } from './html.ts';
import type { Language } from './visitorLanguage.ts';

export interface PublicPage {
  language: Language;
  title: string;
  content: Html;
  /** Class of the sheet; see web/public/public.css. */
  kind?: 'wide';
  /** A small script of Hosting's that the page also works without. */
  script?: '/visit.js' | '/copy.js';
}

/** The shell of the pages that customers see. Their style is Hosting's, and they are not for search engines. */
export function publicPage({ language, title, content, kind, script }: PublicPage): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="robots" content="noindex" />
<title>${title}</title>
<link rel="stylesheet" href="/public.css" />
${script === undefined ? html`` : html`<script src="${script}" defer></script>`}
</head>
<body><main${kind === undefined ? html`` : html` class="${kind}"`}>${content}</main></body>
</html>
`.markup;
}
