import { Page } from '../../app/Page.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';

/** The page of a workflow before its settings are there, or where they cannot be had. */
export function WorkflowLoading({ title, failed }: { title: string; failed: boolean }) {
  return (
    <Page wide>
      <PageHeader title={title} />
      {failed ? (
        <ErrorNote title="The settings could not be loaded" retry={() => window.location.reload()}>
          The workflow goes on as it was set. Check your connection and try again.
        </ErrorNote>
      ) : (
        <div role="status" aria-label="Loading" className="flex flex-col gap-6">
          <Skeleton className="h-28 w-full rounded-md" />
          <div className="grid gap-6 lg:grid-cols-2">
            <Skeleton className="h-72 w-full rounded-md" />
            <Skeleton className="h-72 w-full rounded-md" />
          </div>
        </div>
      )}
    </Page>
  );
}
