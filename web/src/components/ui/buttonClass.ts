import { classes } from './classes.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'medium' | 'small';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover',
  secondary: 'border border-line-strong/60 bg-surface text-ink hover:bg-sunken',
  quiet: 'text-accent hover:bg-accent-soft',
  danger: 'border border-bad bg-surface text-bad hover:bg-bad-soft',
};

const sizes: Record<ButtonSize, string> = {
  medium: 'min-h-10 px-4 text-sm',
  small: 'min-h-8 px-3 text-sm',
};

/** How a button looks, for buttons and for links that look like one. At least 44 px each way where fingers press it. */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'medium'): string {
  return classes(
    'inline-flex items-center justify-center gap-2 rounded-md font-medium whitespace-nowrap transition-colors select-none',
    'disabled:cursor-default disabled:opacity-55 aria-busy:cursor-progress pointer-coarse:min-h-11 pointer-coarse:min-w-11',
    variants[variant],
    sizes[size],
  );
}
