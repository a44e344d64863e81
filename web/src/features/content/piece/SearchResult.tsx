import { useBusiness } from '../../../lib/useBusiness.tsx';
import { descriptionLength } from './pieceForm.ts';

/** Search engines cut titles at about so many characters. */
const titleLength = 60;

/** A post as a search engine would list it. */
export function SearchResult({ title, slug, description }: { title: string; slug: string; description: string }) {
  const { business } = useBusiness();
  return (
    <figure className="flex flex-col gap-1">
      <figcaption className="text-xs text-ink-soft">As a search engine would list it</figcaption>
      <div className="max-w-xl rounded-md border border-line bg-canvas p-4">
        <p className="text-xs break-all text-ink-soft">
          {business.name} › {slug === '' ? '…' : slug}
        </p>
        <p className="text-base font-medium break-words text-accent">{cut(title || 'No title yet', titleLength)}</p>
        <p className="break-words text-ink-soft">{cut(description || 'No description yet: the beginning of the text is shown.', descriptionLength)}</p>
      </div>
    </figure>
  );
}

const cut = (text: string, length: number) => (text.length <= length ? text : `${text.slice(0, length).trimEnd()} …`);
