import { ErrorNote } from '../components/ui/ErrorNote.tsx';

/** Without the project's configuration there is nobody to sign in with. */
export function CouldNotStart() {
  return (
    <main className="mx-auto max-w-md px-4 py-16">
      <ErrorNote title="Followthrough could not be reached" retry={() => window.location.reload()}>
        Your leads are still being answered; only this page did not load. Check your connection and try again.
      </ErrorNote>
    </main>
  );
}
