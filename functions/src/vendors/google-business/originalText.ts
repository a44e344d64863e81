/**
 * What somebody wrote, without the translation that Google puts before or after it in the same field:
 * `(Translated by Google) … (Original) …`, or the other way round.
 */
export function originalText(comment: string): string {
  const original = comment.split('(Original)');
  if (original.length === 2 && comment.startsWith('(Translated by Google)')) return (original[1] ?? '').trim();
  const [written = ''] = comment.split('(Translated by Google)');
  return (written.trim() === '' ? comment : written).trim();
}
