import type { ReactNode } from 'react';
import type { PiecePreview } from '@model/callables.ts';
import type { SocialPlatform } from '@model/words.ts';
import { classes } from '../../../components/ui/classes.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { platformWords } from '../../../words/content.ts';
import { CopyText } from './CopyText.tsx';
import { postLengthSentence } from './postLengthSentence.ts';

type Post = PiecePreview['posts'][number];

/** What is special about how a network shows a post. */
const looks: Readonly<Record<SocialPlatform, { pictureFirst?: true; needsPicture?: true; byline: string }>> = {
  facebook: { byline: 'Just now · Public' },
  instagram: { pictureFirst: true, needsPicture: true, byline: 'Business' },
  linkedin: { byline: 'Company · Now' },
  x: { byline: 'Now' },
  bluesky: { byline: 'Now' },
  threads: { byline: 'Now' },
  mastodon: { byline: 'Public · Now' },
  googleBusiness: { pictureFirst: true, byline: 'Update · Now' },
};

interface Props {
  post: Post;
  /** As it was written, before it was made to fit. */
  written: string;
  imageUrl: string;
}

/** A post much as its network would show it: no logos, and no claim to every detail. */
export function SocialPost({ post: { platform, text }, written, imageUrl }: Props) {
  const { business, formats } = useBusiness();
  const { pictureFirst, needsPicture, byline } = looks[platform];
  const name = platformWords[platform];
  const { sentence, isTooLong } = postLengthSentence(platform, written, formats.count);
  const picture = imageUrl !== '' && <Picture address={imageUrl} square={platform === 'instagram'} />;
  return (
    <article aria-label={name} className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-3">
        <h2 className="text-base font-semibold">{name}</h2>
        <CopyText name={name} text={text} />
      </div>
      <div className="overflow-hidden rounded-md border border-line bg-surface">
        <div className="flex items-center gap-3 px-4 pt-4">
          <span aria-hidden="true" className="flex size-9 shrink-0 items-center justify-center rounded-full bg-accent-soft font-semibold text-accent">
            {business.name.charAt(0).toUpperCase()}
          </span>
          <div className="min-w-0">
            <p className="truncate font-semibold">{business.name}</p>
            <p className="text-xs text-ink-soft">{byline}</p>
          </div>
        </div>
        {pictureFirst && picture && <div className="mt-3">{picture}</div>}
        <p className="px-4 py-3 break-words whitespace-pre-wrap">{text === '' ? <span className="text-ink-soft">No text yet.</span> : marked(text)}</p>
        {!pictureFirst && picture}
      </div>
      <p className={classes('text-xs', isTooLong ? 'font-medium text-bad' : 'text-ink-soft')}>
        {sentence}
        {isTooLong && ' It would be shortened as you see it here.'}
      </p>
      {needsPicture && imageUrl === '' && <p className="text-xs font-medium text-warn">{name} takes no post without a picture. Give its address under Text.</p>}
    </article>
  );
}

function Picture({ address, square }: { address: string; square: boolean }) {
  return (
    <div className={classes('flex flex-col items-center justify-center gap-1 bg-sunken px-4 text-center text-xs text-ink-soft', square ? 'aspect-square' : 'aspect-video')}>
      <span>Your picture</span>
      <a href={address} target="_blank" rel="noreferrer" className="break-all underline">
        {address}
      </a>
    </div>
  );
}

const marks = /(https?:\/\/\S+|(?<![\p{L}\p{N}_&#])#[\p{L}\p{N}_]+)/gu;

/** Links and hashtags stand out, as they do there. */
function marked(text: string): ReactNode[] {
  return text.split(marks).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // The parts of a text have no identity but their place.
      <span key={index} className={part.startsWith('#') ? 'text-accent' : 'break-all text-accent'}>
        {part}
      </span>
    ),
  );
}
