import { changeReview } from './changeReview.ts';
import { isHistory } from './planIntake.ts';
import { planDraft } from './planDraft.ts';
import { publishDueReply } from './publishDueReply.ts';
import type { ReviewReference } from './reviewReference.ts';
import { assistantUsed } from '../../analytics/assistantUsed.ts';
import { answerReview } from '../../assistant/answerReview.ts';
import { businessBrief } from '../../assistant/businessBrief.ts';
import { meterAssistants } from '../../assistant/meterAssistants.ts';
import { aiCapNote, standIn } from '../../assistant/standIn.ts';
import { countAssistantCall } from '../../business/countAssistantCall.ts';
import { dailyUse } from '../../business/dailyUse.ts';
import { loadSettings } from '../../business/loadSettings.ts';
import type { Actor } from '../../model/actor.ts';
import type { Review } from '../../model/review.ts';
import type { Services } from '../../services.ts';
import { loadWorkflow } from '../loadWorkflow.ts';

/**
 * Has the assistant suggest an answer to a review, or the built-in one beyond the day's AI calls. It waits for a
 * person, or goes out by itself where the owner has chosen that and nothing in it needs a look.
 * @param again anew, because a person asks: it is only kept, whatever there is already
 * @returns the review with the draft; undefined where none is called for
 * @throws AppError `notFound`
 */
export async function draftReply(
  services: Services,
  reference: ReviewReference,
  actor: Actor,
  { again }: { again: boolean },
): Promise<Review | undefined> {
  const { paths } = services;
  const { businessId, reviewId } = reference;
  const [{ business }, workflow, snapshot, now] = await Promise.all([
    loadSettings(paths, businessId),
    loadWorkflow(services, businessId),
    paths.reviews(businessId).doc(reviewId).get(),
    services.now(),
  ]);
  const review = snapshot.data();
  if (!again && (!review || !workflow.enabled || !needsDraft(review) || isHistory({ reviewedAt: lastChange(review) }, now))) return undefined;

  const { over } = await dailyUse(paths, businessId, business, now);
  const { assistants, use } = meterAssistants(services.assistants(business));
  const answer = review && (await answerReview(over.ai ? standIn(assistants, aiCapNote) : assistants, {
    business: businessBrief(business),
    author: review.author,
    rating: review.rating,
    text: review.text,
  }));
  const drafted = await changeReview(services, reference, actor, (fresh, about) => {
    if (!answer || (!again && (!needsDraft(fresh) || fresh.text !== review.text || fresh.rating !== review.rating))) return undefined;
    const counters = assistantUsed(use(), about.now, about.business.timezone);
    return { ...planDraft(reviewId, fresh, answer, again ? undefined : about.workflow, about.now), counters };
  });
  // Somebody has answered in the meantime: the call was made all the same.
  if (!drafted) await countAssistantCall(services, businessId, business.timezone, use());
  if (!again && drafted?.replyState === 'queued') await publishDueReply(services, reference);
  return drafted;
}

/** An old review that is edited now is news again. */
const lastChange = ({ reviewedAt, updatedAt = reviewedAt }: Review): Date => (updatedAt > reviewedAt ? updatedAt : reviewedAt);

const needsDraft = ({ reply, replyDraft, receivedAt }: Review): boolean =>
  receivedAt !== undefined && reply === undefined && replyDraft === undefined;
