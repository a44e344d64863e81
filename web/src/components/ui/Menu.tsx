import { lazy, type ReactNode, Suspense, useState } from 'react';
import { buttonClass, type ButtonSize, type ButtonVariant } from './buttonClass.ts';

const MenuList = lazy(() => import('./MenuList.tsx'));

export interface MenuItemSpec {
  label: string;
  onSelect: () => void;
  disabled?: boolean;
  /** For what cannot be taken back. */
  danger?: boolean;
}

export interface MenuProps {
  /** What is read out; the button's text where `children` is absent. */
  label: string;
  items: readonly MenuItemSpec[];
  children?: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
}

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
