import { lazy, Suspense, useState } from 'react';
import { buttonClass } from './buttonClass.ts';
import type { MenuProps } from './menuProps.ts';

const MenuList = lazy(() => import('./MenuList.tsx'));

/** A button that opens a list of actions. The list's code comes with the first press, and then opens at once. */
export function Menu(props: MenuProps) {
  const [wanted, setWanted] = useState(false);
  const { label, children, variant, size } = props;
  const closed = (
    <button
      type="button"
      aria-haspopup="menu"
      aria-expanded="false"
      aria-label={children === undefined ? undefined : label}
      onClick={() => setWanted(true)}
      className={buttonClass(variant, size)}
    >
      {children ?? label}
    </button>
  );
  if (!wanted) return closed;
  return (
    <Suspense fallback={closed}>
      <MenuList {...props} />
    </Suspense>
  );
}
