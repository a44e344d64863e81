import { ButtonLink } from '../components/ui/ButtonLink.tsx';
import { EmptyState } from '../components/ui/EmptyState.tsx';
import { PageHeader } from '../components/ui/PageHeader.tsx';
import { Page } from './Page.tsx';

export function NotFoundPage() {
  return (
    <Page>
      <PageHeader title="There is no such page" />
      <EmptyState
        title="The address may be old or mistyped"
        action={
          <ButtonLink to="/" variant="primary">
            Go to Home
          </ButtonLink>
        }
      />
    </Page>
  );
}
