import type { Tokens, TokensList } from 'marked';

/** Quotations and lists within one another: more than anybody reads, far less than a call stack holds. */
const deepest = 12;
/** Asterisks and underscores in one paragraph: several dozen emphasised words. */
const mostMarks = 200;
const mostColumns = 12;
const mostRows = 200;

/**
 * What Markdown consists of, read in a time that grows with its length and no faster, whoever wrote it: the pages and
 * callables of all businesses share a process. `marked` by itself looks at the rest of a paragraph for each asterisk,
 * fills every row of a table up to its width, and calls itself for each `>`. What is beyond a measure is read as text.
 * @param tags whether what looks like HTML is told apart, or is read as somebody typed it
 */
export async function markdownTokens(markdown: string, tags: 'html' | 'text'): Promise<TokensList> {
  const { Lexer, Tokenizer } = await import('marked');

  class MeasuredTokenizer extends Tokenizer {
    #depth = 0;
    #paragraph = { text: '', isCrowded: false };

    override blockquote(src: string): Tokens.Blockquote | undefined {
      return this.#within(() => super.blockquote(src));
    }

    override list(src: string): Tokens.List | undefined {
      return this.#within(() => super.list(src));
    }

    override table(src: string): Tokens.Table | undefined {
      return isReadableTable(src) ? super.table(src) : undefined;
    }

    override emStrong(src: string, paragraph: string, previous?: string): Tokens.Em | Tokens.Strong | undefined {
      if (this.#paragraph.text !== paragraph) this.#paragraph = { text: paragraph, isCrowded: countOf(paragraph, /[*_]/g) > mostMarks };
      return this.#paragraph.isCrowded ? undefined : super.emStrong(src, paragraph, previous);
    }

    override html(src: string): Tokens.HTML | undefined {
      return tags === 'html' ? super.html(src) : undefined;
    }

    override tag(src: string): Tokens.Tag | undefined {
      return tags === 'html' ? super.tag(src) : undefined;
    }

    #within<T>(read: () => T | undefined): T | undefined {
      if (this.#depth >= deepest) return undefined;
      this.#depth += 1;
      try {
        return read();
      } finally {
        this.#depth -= 1;
      }
    }
  }

  return new Lexer({ gfm: true, tokenizer: new MeasuredTokenizer() }).lex(markdown);
}

/** A table ends with the first empty line. */
function isReadableTable(src: string): boolean {
  const lines = src.split('\n', mostRows + 1);
  if (countOf(lines[0] ?? '', /\|/g) > mostColumns + 1) return false;
  return lines.length <= mostRows || lines.some((line) => line.trim() === '');
}

const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
