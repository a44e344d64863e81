import type { ReviewRequest } from '@model/reviewRequest.ts';
import { FactCard, FactList } from '../../../components/ui/FactCard.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { requestStateSentences, requestStateTones, requestStateWords, reviewedByWords } from '../../../words/jobs.ts';
import { channelWords } from '../../../words/leads.ts';
import { skipSentences } from '../../../words/messages.ts';

/** What the customer was asked, and what they did. */
export function AskingFacts({ request }: { request: ReviewRequest }) {
  const { formats } = useBusiness();
  const { state, skippedBecause, askedBy, visited } = request;
  const moment = (at: Date | undefined) => at && formats.moment(at);
  return (
    <FactCard title="Asked for a review">
      <div className="flex flex-col gap-3">
        <div>
          <StatusWord tone={requestStateTones[state]}>
            {state === 'skipped' && request.requestedAt ? 'Not asked any more' : requestStateWords[state]}
          </StatusWord>
          <p className="mt-1 text-ink-soft">
            {state === 'skipped' && skippedBecause ? skipSentences[skippedBecause] : requestStateSentences[state]}
          </p>
        </div>
        <FactList
          facts={[
            ['Asked', moment(request.requestedAt)],
            ['By', request.channel && channelWords[request.channel]],
            ['Chosen by', askedBy?.name],
            ['Reminders', request.reminders > 0 ? formats.count(request.reminders) : undefined],
            ['No more', request.remindersEndedBecause && skipSentences[request.remindersEndedBecause]],
            ['Used the page', moment(request.openedAt)],
            ['Went to', visited && visited.length > 0 ? [...new Set(visited.map(({ site }) => site))].join(', ') : undefined],
            ['Said no', moment(request.declinedAt)],
            ['Reviewed', moment(request.reviewedAt)],
            ['Known by', request.reviewedBy && reviewedByWords[request.reviewedBy]],
          ]}
        />
      </div>
    </FactCard>
  );
}
