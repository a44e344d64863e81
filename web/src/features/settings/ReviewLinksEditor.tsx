import { LinesEditor } from '../../components/ui/LinesEditor.tsx';
import type { ProfileForm } from './ProfileFields.tsx';

const atMost = 10;

/** The public sites on which customers can review the business; the review page shows them all alike. */
export function ReviewLinksEditor({ form: { values, errors, change } }: ProfileForm) {
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-soft">
        The links that lead straight to writing a review: Google’s “Ask for reviews” gives you one. Your review page shows them
        beside your own form, before any stars are given.
      </p>
      <LinesEditor
        name="reviewLinks"
        noun="review link"
        lines={values.reviewLinks}
        errors={errors}
        atMost={atMost}
        placeholder="https://g.page/r/your-business/review"
        onChange={(reviewLinks) => change({ reviewLinks })}
      />
    </div>
  );
}
