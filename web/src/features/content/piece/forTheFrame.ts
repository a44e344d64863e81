const script = /<script\b[^>]*>[\s\S]*?<\/script>/giu;
const picture = /<img\b[^>]*>/giu;
const alternative = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/iu;

/**
 * A page for a frame in which nothing runs and that loads nothing from other sites: without its scripts, of which the
 * browser would complain, and with words where its pictures are, which would be holes. What keeps it harmless is the
 * frame.
 */
export const forTheFrame = (html: string): string =>
  html.replaceAll(script, '').replaceAll(picture, (tag) => {
    const [, double, single] = alternative.exec(tag) ?? [];
    const words = double ?? single ?? '';
    return `<span style="display:block;padding:24px;border:1px dashed #87969a;text-align:center">Picture${words ? `: ${words}` : ''}</span>`;
  });
