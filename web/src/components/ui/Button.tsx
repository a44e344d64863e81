import type { ComponentProps } from 'react';
import { type ButtonSize, buttonClass, type ButtonVariant } from './buttonClass.ts';
import { classes } from './classes.ts';

interface Props extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** While what it started is going on: it cannot be pressed again, and keeps the focus. */
  busy?: boolean;
}

export function Button({ variant, size, busy = false, className, type = 'button', onClick, ...rest }: Props) {
  return (
    <button
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={classes(buttonClass(variant, size), busy && 'opacity-70', className)}
      {...rest}
    />
  );
}
