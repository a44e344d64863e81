import type { NewsletterProgress } from '@model/content.ts';
import { FactCard, FactList } from '../../../components/ui/FactCard.tsx';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import type { Tallies } from './pieceFigures.ts';

/** How far the newsletter has got. */
export function NewsletterFacts({ newsletter, tallies }: { newsletter: NewsletterProgress; tallies: Tallies }) {
  const { formats } = useBusiness();
  const { confirmed, made, complete, stoppedAt } = newsletter;
  const { sent = 0, failed = 0, skipped = 0, opens, bounced = 0, unsubscribed = 0 } = tallies;
  const everybody = complete || stoppedAt ? made : Math.max(confirmed ?? made, made);
  const done = Math.min(sent + failed + skipped, everybody);
  const some = (value: number) => (value > 0 ? formats.count(value) : undefined);
  return (
    <FactCard title="Newsletter">
      <div className="flex flex-col gap-3">
        <div className="flex flex-col gap-1">
          <p id="newsletter-progress">
            {stoppedAt ? 'Stopped. ' : ''}
            {formats.count(sent)} of {formats.count(everybody)} sent
          </p>
          <progress aria-labelledby="newsletter-progress" value={done} max={Math.max(everybody, 1)} className="h-2 w-full accent-accent" />
        </div>
        <FactList
          facts={[
            ['Confirmed', confirmed === null ? 'By itself' : formats.count(confirmed)],
            ['In the queue', some(made - done)],
            ['Opened', opens === undefined ? (sent > 0 ? 'No data' : undefined) : formats.count(opens)],
            ['Not sent', some(skipped)],
            ['Failed', some(failed)],
            ['Bounced', some(bounced)],
            ['Unsubscribed', some(unsubscribed)],
            ['Stopped', stoppedAt && formats.moment(stoppedAt)],
          ]}
        />
      </div>
    </FactCard>
  );
}
