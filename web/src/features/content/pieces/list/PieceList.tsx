import type { ReactNode } from 'react';
import { contentKinds, contentStates } from '@model/words.ts';
import type { ContentWorkflow } from '@model/contentWorkflow.ts';
import { Button } from '../../../../components/ui/Button.tsx';
import { Card } from '../../../../components/ui/Card.tsx';
import { classes } from '../../../../components/ui/classes.ts';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../../../components/ui/ErrorNote.tsx';
import { FilterSelect } from '../../../../components/ui/FilterSelect.tsx';
import { SearchBox } from '../../../../components/ui/SearchBox.tsx';
import { SkeletonRows } from '../../../../components/ui/Skeleton.tsx';
import { Table, Th } from '../../../../components/ui/Table.tsx';
import type { Live } from '../../../../lib/live.ts';
import { useLivePages } from '../../../../lib/livePages.ts';
import { useArrivals } from '../../../../lib/useArrivals.ts';
import { useBusiness } from '../../../../lib/useBusiness.tsx';
import { useSteadyRows } from '../../../../lib/useSteadyRows.ts';
import { contentKindWords, contentStateWords } from '../../../../words/content.ts';
import { isNarrowed, noFilters } from '../contentAddress.ts';
import { NoPieces } from '../NoPieces.tsx';
import type { Piece } from '../piece.ts';
import { listedPieces } from '../pieceQueries.ts';
import { useContentAddress } from '../useContentAddress.ts';
import { PieceRow } from './PieceRow.tsx';

/** With what needs a person, the settings and the tour, a first page stays within thirty reads. */
const pageSize = { first: 17, more: 20 };

interface Props {
  workflow: Live<ContentWorkflow>;
  writeNow: ReactNode;
}

/** Every piece there has been, the newest first. */
export function PieceList({ workflow, writeNow }: Props) {
  const { businessId } = useBusiness();
  const [{ filters }, ask] = useContentAddress();
  const live = useLivePages(listedPieces(businessId, filters), pageSize);
  const list = JSON.stringify(filters);
  const isArrival = useArrivals(list, live.loading || live.stale ? undefined : live.rows);
  const { rows, handlers } = useSteadyRows(live.rows, list);
  const topic = rows.find((piece) => piece.topic?.key === filters.topic)?.topic?.title ?? filters.topic;
  return (
    <>
      <div role="search" aria-label="Pieces" className="flex flex-wrap items-center gap-2">
        <SearchBox
          label="Search pieces by title, topic or tag"
          placeholder="Title, topic or tag"
          className="max-md:basis-full md:max-w-72"
          search={filters.search}
          onSearch={(search) => ask({ filters: { ...filters, search } })}
        />
        <FilterSelect
          label="Kind"
          any="Any kind"
          value={filters.kind}
          words={contentKindWords}
          options={contentKinds}
          onChange={(kind) => ask({ filters: { ...filters, kind } })}
        />
        <FilterSelect
          label="Status"
          any="Any status"
          value={filters.state}
          words={contentStateWords}
          options={contentStates}
          onChange={(state) => ask({ filters: { ...filters, state } })}
        />
        {topic !== null && <p className="px-2">About: {topic}</p>}
        {isNarrowed(filters) && (
          <Button variant="quiet" onClick={() => ask({ filters: noFilters })}>
            Clear
          </Button>
        )}
      </div>
      {live.error ? (
        <ErrorNote title="The pieces could not be loaded" retry={() => window.location.reload()}>
          They are safe, and what is planned is still published. Check your connection and try again.
        </ErrorNote>
      ) : live.loading ? (
        <Card flush>
          <SkeletonRows rows={8} rowClassName="h-16" />
        </Card>
      ) : rows.length === 0 && !live.stale ? (
        <Card>
          {isNarrowed(filters) ? (
            <EmptyState
              title={filters.search === '' ? 'No piece fits these filters' : `No piece found for “${filters.search}”`}
              action={<Button onClick={() => ask({ filters: noFilters })}>Show all pieces</Button>}
            >
              {filters.search !== '' && 'The words of titles, topics and tags are searched, from how they begin. '}
              New ones that fit appear here by themselves.
            </EmptyState>
          ) : (
            <NoPieces workflow={workflow} writeNow={writeNow} />
          )}
        </Card>
      ) : (
        <Card flush>
          <div aria-busy={live.stale || undefined} className={classes(live.stale && 'opacity-60')} {...handlers}>
            <PieceTable pieces={rows} isArrival={isArrival} />
          </div>
          {live.hasMore && (
            <div className="flex justify-center p-3">
              <Button variant="quiet" busy={live.loadingMore} onClick={live.showMore}>
                Show more
              </Button>
            </div>
          )}
        </Card>
      )}
    </>
  );
}

function PieceTable({ pieces, isArrival }: { pieces: readonly Piece[]; isArrival: (createdAt: Date) => boolean }) {
  return (
    <Table caption="Pieces, the newest first">
      <thead>
        <tr>
          <Th>Piece</Th>
          <Th className="hidden md:table-cell">Kind</Th>
          <Th className="hidden md:table-cell">Status</Th>
          <Th className="hidden text-right lg:table-cell">Views or opens</Th>
          <Th className="hidden text-right lg:table-cell">Clicks</Th>
          <Th className="hidden text-right md:table-cell">When</Th>
        </tr>
      </thead>
      <tbody>
        {pieces.map((piece) => (
          <PieceRow key={piece.id} piece={piece} isNew={isArrival(piece.createdAt)} />
        ))}
      </tbody>
    </Table>
  );
}
