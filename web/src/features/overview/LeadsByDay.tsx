import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { useBusiness } from '../../lib/useBusiness.tsx';
import type { DayOfLeads } from './figures.ts';

const DayChart = lazy(() => import('./DayChart.tsx'));

/** Noon, so that no time zone turns the day into another. */
const middayOf = (date: string) => new Date(`${date}T12:00:00Z`);

/** Leads by day as bars. The chart's code comes when it is first seen; the same figures stand in a table. */
export function LeadsByDay({ days }: { days: readonly DayOfLeads[] }) {
  const { formats } = useBusiness();
  const toast = useToast();
  const { ref, seen } = useSeen();
  const label = (date: string) => formats.calendarDay(middayOf(date));
  const total = days.reduce((sum, day) => sum + day.leads, 0);
  const copy = async () => {
    const rows = days.map(({ date, leads, replied, won }) => [date, leads, replied, won].join('\t'));
    await navigator.clipboard.writeText(['Day\tNew leads\tReplied\tWon', ...rows].join('\n'));
    toast({ message: 'The figures are copied. Paste them into a spreadsheet.' });
  };
  return (
    <Card
      title="New leads by day"
      action={
        <Button variant="quiet" size="small" className="-mr-2" onClick={() => void copy()}>
          Copy figures
        </Button>
      }
    >
      <div ref={ref} className="h-64" aria-hidden="true">
        {seen && (
          <Suspense fallback={null}>
            <DayChart labels={days.map(({ date }) => label(date))} values={days.map(({ leads }) => leads)} />
          </Suspense>
        )}
      </div>
      {/* A table does not shrink; what surrounds it does. */}
      <div className="sr-only">
        <table>
          <caption>
            New leads by day, {formats.count(total)} in {days.length} days
          </caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">New leads</th>
              <th scope="col">Replied</th>
              <th scope="col">Won</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, leads, replied, won }) => (
              <tr key={date}>
                <th scope="row">{label(date)}</th>
                <td>{leads}</td>
                <td>{replied}</td>
                <td>{won}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

/** Whether an element has come into view yet. */
function useSeen() {
  const ref = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || seen) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen]);
  return { ref, seen };
}
