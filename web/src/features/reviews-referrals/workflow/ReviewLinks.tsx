import { Link } from 'react-router';
import { useBusiness } from '../../../lib/useBusiness.tsx';

/** The public sites that the review page leads to. They are the business's own, so they are changed under Settings. */
export function ReviewLinks() {
  const { business } = useBusiness();
  const settings = (
    <Link to="/settings" className="font-medium underline">
      Settings
    </Link>
  );
  if (business.reviewLinks.length === 0) {
    return (
      <p className="rounded-md bg-warn-soft px-3 py-2 text-warn">
        There is no link to a public review site yet, so customers find only your own form on the review page. Add the links under{' '}
        {settings}.
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-1">
      <p className="font-medium">Where they can review</p>
      <ul className="flex flex-col gap-1">
        {business.reviewLinks.map((link) => (
          <li key={link} className="break-all text-ink-soft">
            {link}
          </li>
        ))}
        <li className="text-ink-soft">Your own form</li>
      </ul>
      <p className="text-xs text-ink-soft">All of them stand beside each other before any stars are given. Change them under {settings}.</p>
    </div>
  );
}
