import { Link } from 'react-router';

/** A newsletter's message holds no text of its own: the piece does, for everybody who got it. */
export function PieceLink({ contentId }: { contentId: string }) {
  return (
    <Link to={`/content/${contentId}`} className="mt-2 inline-flex min-h-8 items-center font-medium text-accent pointer-coarse:min-h-11">
      Read the newsletter
    </Link>
  );
}
