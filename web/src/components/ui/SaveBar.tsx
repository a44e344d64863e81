import type { Form } from '../../lib/useForm.ts';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';

interface Props<V extends object> {
  form: Form<V>;
  formId: string;
  /** The page has a bar of actions above the tabs of a phone. */
  aboveActions?: boolean;
}

/**
 * At the bottom of a page with unsaved changes: save or drop them. What is typed stays while somebody looks at other
 * pages, and the navigation says so; closing the tab is asked about.
 */
export function SaveBar<V extends object>({ form, formId, aboveActions = false }: Props<V>) {
  if (!form.dirty && !form.busy) return null;
  const wrong = Object.keys(form.errors).length;
  return (
    <div
      role="region"
      aria-label="Unsaved changes"
      // What is told at the bottom of the page stands above it (Toast.tsx).
      data-save-bar={aboveActions ? 'high' : 'low'}
      className={classes(
        'sticky z-20 mx-auto flex w-fit max-w-full flex-wrap items-center gap-3 rounded-md border border-line bg-surface px-4 py-2 shadow-float md:bottom-6',
        aboveActions ? 'bottom-34' : 'bottom-20',
      )}
    >
      <span role="status" className={wrong > 0 ? 'text-bad' : 'font-medium max-sm:sr-only'}>
        {wrong === 0 ? 'Unsaved changes' : wrong === 1 ? 'One field is not right yet' : `${wrong} fields are not right yet`}
      </span>
      <Button variant="primary" type="submit" form={formId} busy={form.busy}>
        Save changes
      </Button>
      <Button variant="quiet" onClick={form.reset}>
        Discard
      </Button>
    </div>
  );
}
