import { Link, type LinkProps } from 'react-router';
import { type ButtonSize, buttonClass, type ButtonVariant } from './buttonClass.ts';
import { classes } from './classes.ts';

interface Props extends LinkProps {
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** A link to another page of the dashboard that looks like a button. */
export function ButtonLink({ variant, size, className, ...rest }: Props) {
  return <Link className={classes(buttonClass(variant, size), className)} {...rest} />;
}
