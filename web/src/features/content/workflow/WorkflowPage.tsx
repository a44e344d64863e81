import { Page } from '../../../app/Page.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';

export default function WorkflowPage() {
  return (
    <Page>
      <PageHeader title="Content" />
    </Page>
  );
}
