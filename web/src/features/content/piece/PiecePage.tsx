import { Page } from '../../../app/Page.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';

export default function PiecePage() {
  return (
    <Page>
      <PageHeader title="Piece" />
    </Page>
  );
}
