import { Link } from 'react-router';
import type { Content, ContentCheck, ContentText } from '@model/content.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { checkKindWords, platformWords } from '../../../words/content.ts';
import { placeOfCheck } from './pieceForm.ts';

interface Props {
  piece: Stored<Content>;
  /** As it stands in the form. */
  text: ContentText;
  /** Undefined where there is nothing to edit. */
  lookAt: ((check: ContentCheck) => void) | undefined;
}

/** What somebody should look at before the piece is published. Nothing of it keeps anybody from publishing. */
export function Checks({ piece, text, lookAt }: Props) {
  const checks = piece.checks ?? [];
  if (checks.length === 0) return null;
  return (
    <Card title={checks.length === 1 ? 'One thing to look at' : `${checks.length} things to look at`}>
      <ul className="flex flex-col gap-4">
        {checks.map((check, index) => {
          const place = placeOfCheck(piece.kind, check, text);
          return (
            // Two checks may say the same; their place is what tells them apart.
            <li key={index} className="flex flex-col items-start gap-1">
              <p className="font-medium text-warn">
                {checkKindWords[check.kind]}
                {check.platform && ` · ${platformWords[check.platform]}`}
              </p>
              {check.quote !== '' && (
                <p>
                  <mark className="rounded-sm bg-warn-soft px-1 text-ink">{check.quote}</mark>
                </p>
              )}
              <p className="text-ink-soft">{check.sentence}</p>
              <div className="flex flex-wrap gap-2">
                {lookAt && place && (
                  <Button variant="quiet" size="small" className="-ml-3" onClick={() => lookAt(check)}>
                    Look at it
                  </Button>
                )}
                {lookAt && !place && check.quote !== '' && <p className="text-xs text-ink-soft">It is not in the text any more.</p>}
                {check.contentId && (
                  <Link to={`/content/${check.contentId}`} className="inline-flex min-h-8 items-center font-medium underline pointer-coarse:min-h-11">
                    See the earlier piece
                  </Link>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
