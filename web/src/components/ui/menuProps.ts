import type { ReactNode } from 'react';
import type { ButtonSize, ButtonVariant } from './buttonClass.ts';

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
