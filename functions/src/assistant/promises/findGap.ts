const gap = /\[[^\]\n]{0,60}\]|\{[^}\n]{0,60}\}|<[^>\n]{1,60}>|_{3,}/u;

/** What stands in a text for something that was never filled in: "[link]", "{name}", "<date>", "____". */
export function findGap(text: string): string | undefined {
  return gap.exec(text)?.[0];
}
