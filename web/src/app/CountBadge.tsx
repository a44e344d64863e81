/** How much waits behind a navigation entry. The number is read out with what it counts. */
export function CountBadge({ count }: { count: string | undefined }) {
  if (count === undefined) return null;
  return (
    <span className="inline-block min-w-5 rounded-full bg-accent px-1.5 text-center text-xs leading-5 font-semibold text-on-accent whitespace-nowrap">
      <span className="sr-only">, </span>
      {count}
      <span className="sr-only"> waiting for you</span>
    </span>
  );
}
