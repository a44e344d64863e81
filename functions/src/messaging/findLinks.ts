/** A piece of a text, and where it leads. */
export interface TextPiece {
  text: string;
  href?: string;
}

/** Where a web address may begin; where it ends is decided below. */
const webAddress = /\bhttps?:\/\/[^\s<>"“”«»]+/giu;
/** What stands after an address in a sentence, and is not part of it. */
const afterwards = /[.,;:!?'’…]+$/u;

/**
 * A text cut into what is plain and what can be clicked: http(s) addresses, and the phone numbers given as they are
 * written in it. Nothing else is made a link: the text may hold what somebody outside has typed.
 * @param phones E.164 by the form in which it is written
 */
export function findLinks(text: string, phones: ReadonlyMap<string, string>): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { index, 0: found } of text.matchAll(webAddress)) {
    const address = withoutEnd(found);
    if (!URL.canParse(address)) continue;
    pieces.push(...findPhones(text.slice(at, index), phones), { text: address, href: new URL(address).href });
    at = index + address.length;
  }
  return [...pieces, ...findPhones(text.slice(at), phones)];
}

/** Without the end of the sentence, and without a bracket that was opened before the address. */
function withoutEnd(address: string): string {
  const bare = address.replace(afterwards, '');
  if (!bare.endsWith(')') || bare.split('(').length >= bare.split(')').length) return bare;
  return withoutEnd(bare.slice(0, -1));
}

function findPhones(text: string, phones: ReadonlyMap<string, string>): TextPiece[] {
  if (text === '') return [];
  for (const [written, e164] of phones) {
    const at = written === '' ? -1 : text.indexOf(written);
    if (at < 0) continue;
    return [
      ...findPhones(text.slice(0, at), phones),
      { text: written, href: `tel:${e164}` },
      ...findPhones(text.slice(at + written.length), phones),
    ];
  }
  return [{ text }];
}
