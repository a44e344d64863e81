import { Link } from 'react-router';
import { useBusiness } from '../../lib/useBusiness.tsx';

/** Said before the first newsletter fails for it; nothing where there is an address. */
export function AddressMissing() {
  const { business } = useBusiness();
  if (business.postalAddress.trim() !== '') return null;
  return (
    <p className="text-warn">
      No newsletter is sent yet: news by email must name your postal address, and it is missing in your{' '}
      <Link to="/settings" className="font-medium underline">
        settings
      </Link>
      .
    </p>
  );
}
