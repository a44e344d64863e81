export const sparklineWidth = 96;
export const sparklineHeight = 28;
/** Room for the line's own thickness. */
const margin = 2;

/**
 * The path of a small line over equal steps. It begins at zero; what has no value leaves a gap; what is beyond all
 * measure (Infinity) runs along the top.
 */
export function sparklinePath(course: readonly (number | null)[]): string {
  const finite = course.filter((value): value is number => value !== null && Number.isFinite(value));
  const top = Math.max(...finite, 0) || 1;
  const step = course.length > 1 ? (sparklineWidth - 2 * margin) / (course.length - 1) : 0;
  let penDown = false;
  return course
    .map((value, at) => {
      if (value === null) {
        penDown = false;
        return '';
      }
      const height = Math.min(1, value / top) * (sparklineHeight - 2 * margin);
      const point = `${(margin + at * step).toFixed(1)} ${(sparklineHeight - margin - height).toFixed(1)}`;
      const command = penDown ? 'L' : 'M';
      penDown = true;
      return `${command}${point}`;
    })
    .join('');
}

/** The area between a line without gaps and the ground; empty for a line with gaps. */
export function sparklineArea(line: string): string {
  const points = line.slice(1).split('L');
  const [first] = points[0]?.split(' ') ?? [];
  const [last] = points.at(-1)?.split(' ') ?? [];
  if (line.lastIndexOf('M') !== 0 || points.length < 2) return '';
  const ground = sparklineHeight - margin;
  return `${line}L${last} ${ground}L${first} ${ground}Z`;
}
