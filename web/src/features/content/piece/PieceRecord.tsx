import { useMemo, useState } from 'react';
import type { Content, ContentCheck } from '@model/content.ts';
import { Page } from '../../../app/Page.tsx';
import { SaveBar } from '../../../components/ui/SaveBar.tsx';
import { Tabs } from '../../../components/ui/Tabs.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { useNow } from '../../../lib/productClock.ts';
import { usePermissions } from '../../../lib/useBusiness.tsx';
import { useWide } from '../../../lib/useWide.ts';
import { ApproveDialog } from '../decision/ApproveDialog.tsx';
import { destinationName } from '../destinationName.ts';
import { aboutOf } from '../pieces/newPiece.ts';
import { WriteNowDialog } from '../pieces/WriteNowDialog.tsx';
import { usePublishingAccounts } from '../usePublishingAccounts.ts';
import { Checks } from './Checks.tsx';
import { choosePieceActions, isEditable } from './choosePieceActions.ts';
import { ConflictNote } from './ConflictNote.tsx';
import { TroubledPublications } from './Destinations.tsx';
import { PieceActionBar } from './PieceActionBar.tsx';
import { PieceDialogs } from './PieceDialogs.tsx';
import { PieceFacts } from './PieceFacts.tsx';
import { PieceFields } from './PieceFields.tsx';
import { placeOfCheck } from './pieceForm.ts';
import { PieceHead } from './PieceHead.tsx';
import { PiecePreview } from './PiecePreview.tsx';
import { PieceTimeline } from './PieceTimeline.tsx';
import { UnwrittenNote } from './UnwrittenNote.tsx';
import { usePieceActions } from './usePieceActions.ts';
import { usePieceForm } from './usePieceForm.ts';

const formId = 'piece';
const tabs = [
  { key: 'text', label: 'Text' },
  { key: 'preview', label: 'Preview' },
] as const;

/** Head, text and previews, facts at the side; on a phone the actions stay within the thumb's reach. */
export function PieceRecord({ piece }: { piece: Stored<Content> }) {
  const { canChangeSettings: canDecide } = usePermissions();
  const now = useNow();
  const wide = useWide();
  const edited = usePieceForm(piece);
  const { accounts, loading } = usePublishingAccounts();
  const subject = aboutOf(piece);
  const about = useMemo(() => ({ subject: piece.id, start: { kind: piece.kind, brief: subject } }), [piece.id, piece.kind, subject]);
  const nameOfDestination = (destination: string) => destinationName(destination, accounts);
  const actions = usePieceActions(piece, edited);
  const chosen = choosePieceActions(piece, { canDecide, now });
  const editable = canDecide && isEditable(piece);
  const isWritten = piece.writtenAt !== undefined;
  const [tab, setTab] = useState<(typeof tabs)[number]['key']>(editable ? 'text' : 'preview');
  // The functions show previews to those who decide.
  const shown = canDecide ? tab : 'text';
  const [attempts, setAttempts] = useState(edited.form.failedAttempts);
  if (attempts !== edited.form.failedAttempts) {
    setAttempts(edited.form.failedAttempts);
    setTab('text');
  }
  const [look, setLook] = useState<{ quote: string; count: number }>();

  const lookAt = (check: ContentCheck) => {
    const place = placeOfCheck(piece.kind, check, edited.form.values);
    if (!place) return;
    setTab('text');
    // The editor is no field of the browser's, and finds its words itself.
    if (place.field === 'body') setLook({ quote: place.quote ?? '', count: (look?.count ?? 0) + 1 });
    setTimeout(() => select(place.field, place.quote));
  };
  const checks = isWritten && (
    <Checks piece={piece} text={edited.form.values} lookAt={editable ? lookAt : undefined} />
  );
  return (
    <Page wide>
      <PieceHead piece={piece} destinationWord={nameOfDestination}>
        <PieceActionBar chosen={chosen} actions={actions} place="head" />
      </PieceHead>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-6">
          {!wide && <TroubledPublications piece={piece} canDecide={canDecide} accounts={accounts} actions={actions} />}
          {!wide && checks}
          {edited.conflict && <ConflictNote piece={piece} edited={edited} since={edited.conflict.since} />}
          {isWritten ? (
            <Tabs
              label="The piece"
              tabs={canDecide ? tabs : tabs.slice(0, 1)}
              selected={shown}
              onSelect={setTab}
            >
              {(editable || shown === 'text') && (
                // What is typed can be saved from the preview too, and the editor keeps what can be undone.
                <div hidden={shown !== 'text'}>
                  <PieceFields piece={piece} form={edited.form} formId={formId} editable={editable} look={look} accounts={accounts} />
                </div>
              )}
              {shown === 'preview' && <PiecePreview piece={piece} edited={edited} />}
            </Tabs>
          ) : (
            <UnwrittenNote piece={piece} />
          )}
          {wide && <PieceTimeline piece={piece} />}
        </div>
        <aside aria-label="Facts" className="flex min-w-0 flex-col gap-3 lg:gap-6">
          {wide && checks}
          <PieceFacts piece={piece} edited={edited} editable={editable} canDecide={canDecide} accounts={accounts} accountsLoading={loading} actions={actions} />
        </aside>
        {!wide && <PieceTimeline piece={piece} />}
      </div>
      {editable && <SaveBar form={edited.form} formId={formId} aboveActions />}
      {chosen.length > 0 && (
        // As high as the bar that lies over the end of the page.
        <div className="h-12 md:hidden">
          <PieceActionBar chosen={chosen} actions={actions} place="thumb" />
        </div>
      )}
      <WriteNowDialog
        open={actions.writingAgain}
        about={about}
        onClose={actions.stopWritingAgain}
      />
      <PieceDialogs piece={piece} edited={edited} actions={actions} />
      <ApproveDialog approving={actions.approving} destinationWord={nameOfDestination} />
    </Page>
  );
}

/** Puts the cursor over the words of a check. */
function select(field: string, quote: string | undefined): void {
  const element = document.getElementsByName(field)[0];
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return;
  element.focus();
  const from = quote === undefined ? -1 : element.value.toLowerCase().indexOf(quote.toLowerCase());
  if (from >= 0) element.setSelectionRange(from, from + (quote ?? '').length);
  element.scrollIntoView({ block: 'center' });
}
