import { cut } from './cut.ts';

/** As long as a subject may be. */
const longest = 300;

/** The subject of an answer: the one it answers, with one `Re:` before it, however often it went to and fro. */
export function replySubject(subject: string): string {
  const bare = subject.trim().replace(/^((re|aw|sv|rv|r|fwd?|wg|tr)\s*:\s*)+/i, '');
  return cut(`Re: ${bare}`, longest);
}
