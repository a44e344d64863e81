const picture = /<img\b[^>]*>/giu;
const alternative = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/iu;

/**
 * A page with words where its pictures are: the dashboard loads nothing from other sites, so they would be holes.
 * @param html sanitised
 */
export const withoutPictures = (html: string): string =>
  html.replaceAll(picture, (tag) => {
    const [, double, single] = alternative.exec(tag) ?? [];
    const words = double ?? single ?? '';
    return `<span style="display:block;padding:24px;border:1px dashed #87969a;text-align:center">Picture${words ? `: ${words}` : ''}</span>`;
  });
