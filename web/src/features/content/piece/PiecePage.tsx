import { useParams } from 'react-router';
import { Page } from '../../../app/Page.tsx';
import { ButtonLink } from '../../../components/ui/ButtonLink.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { RecordSkeleton } from '../../../components/ui/RecordSkeleton.tsx';
import { collections } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { PieceRecord } from './PieceRecord.tsx';

/** One piece: its text, how it will look, what was found about it, where it goes and what came of it. */
export default function PiecePage() {
  const { contentId = '' } = useParams();
  const { businessId } = useBusiness();
  const piece = useLiveDoc(collections.piece(businessId, contentId));

  if (piece.error) {
    return (
      <Page>
        <PageHeader title="Piece" />
        <ErrorNote title="This piece could not be loaded" retry={() => window.location.reload()}>
          It is safe. Check your connection and try again.
        </ErrorNote>
      </Page>
    );
  }
  if (piece.loading) {
    return (
      <Page wide>
        <RecordSkeleton />
      </Page>
    );
  }
  if (!piece.data) {
    return (
      <Page>
        <PageHeader title="There is no such piece" />
        <EmptyState
          title="It may have been removed, or the address is mistyped"
          action={
            <ButtonLink to="/content" variant="primary">
              See all content
            </ButtonLink>
          }
        />
      </Page>
    );
  }
  return <PieceRecord key={contentId} piece={piece.data} />;
}
