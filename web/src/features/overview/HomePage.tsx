import { Page } from '../../app/Page.tsx';
import { PageHeader } from '../../components/ui/PageHeader.tsx';

export default function HomePage() {
  return (
    <Page>
      <PageHeader title="Home" />
    </Page>
  );
}
