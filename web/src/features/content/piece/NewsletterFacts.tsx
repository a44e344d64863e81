import type { NewsletterProgress } from '@model/content.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { FactCard, FactList } from '../../../components/ui/FactCard.tsx';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import type { Tallies } from './pieceFigures.ts';

interface Props {
  newsletter: NewsletterProgress;
  tallies: Tallies;
  /** Null where nobody can tell. */
  opens: number | null;
  /** For those who may. */
  stop: (() => void) | undefined;
}

/** How far the newsletter has got. */
export function NewsletterFacts({ newsletter, tallies, opens, stop }: Props) {
  const { formats } = useBusiness();
  const { confirmed, made, complete, stoppedAt } = newsletter;
  const { sent = 0, failed = 0, skipped = 0, bounced = 0, unsubscribed = 0 } = tallies;
  const everybody = complete || stoppedAt ? made : Math.max(confirmed ?? made, made);
  const done = Math.min(sent + failed + skipped, everybody);
  const queued = made - done;
  const some = (value: number) => (value > 0 ? formats.count(value) : undefined);
  return (
    <FactCard title="Newsletter">
      <div className="flex flex-col gap-3">
        <div className="flex flex-col gap-1">
          <p id="newsletter-progress">
            {stoppedAt ? 'Stopped. ' : ''}
            {formats.count(sent)} of {formats.count(everybody)} sent
          </p>
          <div
            role="progressbar"
            aria-labelledby="newsletter-progress"
            aria-valuemin={0}
            aria-valuemax={everybody}
            aria-valuenow={done}
            className="h-2 overflow-hidden rounded-full bg-sunken"
          >
            <div className="h-full bg-accent" style={{ width: `${(done / Math.max(everybody, 1)) * 100}%` }} />
          </div>
        </div>
        <FactList
          facts={[
            ['Confirmed', confirmed === null ? 'By itself' : formats.count(confirmed)],
            ['In the queue', some(queued)],
            ['Opened', opens === null ? (sent > 0 ? 'No data: your mail service does not report it' : undefined) : formats.count(opens)],
            ['Not sent', some(skipped)],
            ['Failed', some(failed)],
            ['Bounced', some(bounced)],
            ['Unsubscribed', some(unsubscribed)],
            ['Stopped', stoppedAt && formats.moment(stoppedAt)],
          ]}
        />
        {/* Until everybody's letter is made, the actions of the piece have it; what is left then goes on another day. */}
        {stop && complete && !stoppedAt && queued > 0 && (
          <Button size="small" className="self-start" onClick={stop}>
            Stop the newsletter
          </Button>
        )}
      </div>
    </FactCard>
  );
}
