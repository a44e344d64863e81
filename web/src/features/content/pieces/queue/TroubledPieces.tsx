import type { AttentionKind } from '@model/words.ts';
import { ButtonLink } from '../../../../components/ui/ButtonLink.tsx';
import { Card } from '../../../../components/ui/Card.tsx';
import { Badge } from '../../../../components/ui/StatusWord.tsx';
import { useAttention } from '../../../../lib/useAttention.tsx';
import { usePermissions } from '../../../../lib/useBusiness.tsx';
import { attentionTones, attentionWords } from '../../../../words/attention.ts';
import { nextAction, triedAgain } from '../../../overview/nextAction.ts';
import { TryAgain } from '../../../overview/TryAgain.tsx';

const kinds: readonly AttentionKind[] = ['stuckPiece', 'unclearPublication', 'failedPublication'];

/** What went wrong with pieces, above what only waits. It comes from what the shell knows already: nothing more is read. */
export function TroubledPieces() {
  const { data } = useAttention();
  const { canChangeSettings } = usePermissions();
  const items = (data ?? []).filter(({ kind }) => kinds.includes(kind));
  if (items.length === 0) return null;
  return (
    <Card flush title="Something went wrong">
      <ul aria-label="Something went wrong">
        {items.map((item) => {
          const action = nextAction(item);
          const stuck = triedAgain(item);
          return (
            <li key={item.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-4 py-3 first:border-t-0">
              <div className="min-w-0 flex-1 basis-64">
                <p className="flex flex-wrap items-center gap-2">
                  <Badge tone={attentionTones[item.kind]}>{attentionWords[item.kind]}</Badge>
                  <span className="font-semibold">{item.title}</span>
                </p>
                <p className="mt-1 text-ink-soft">{item.detail}</p>
              </div>
              {canChangeSettings && stuck && <TryAgain name={item.title} stuck={stuck} />}
              {action.do === 'open' && <ButtonLink to={action.to}>{action.label}</ButtonLink>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
