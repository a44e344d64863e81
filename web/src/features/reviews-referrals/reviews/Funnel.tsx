import { useBusiness } from '../../../lib/useBusiness.tsx';
import type { ReviewFigures } from './reviewFigures.ts';

/** From asked to reviewed: each step with its share of all who were asked. */
export function Funnel({ funnel }: { funnel: ReviewFigures['funnel'] }) {
  const { formats } = useBusiness();
  const { asked, opened, reviewed } = funnel;
  const steps = [
    { name: 'Asked', value: asked },
    { name: 'Used the page', value: opened },
    { name: 'Reviewed', value: reviewed },
  ];
  return (
    <dl className="flex flex-col gap-2">
      {steps.map(({ name, value }) => (
        <div key={name} className="grid grid-cols-[6.5rem_1fr_5.5rem] items-center gap-3">
          <dt>{name}</dt>
          <svg aria-hidden="true" className="h-6 w-full" preserveAspectRatio="none" viewBox="0 0 100 10">
            <rect width="100" height="10" rx="0.5" className="fill-sunken" />
            <rect width={asked === 0 ? 0 : Math.min(1, value / asked) * 100} height="10" rx="0.5" className="fill-accent" />
          </svg>
          <dd className="text-right whitespace-nowrap">
            <span className="font-medium">{formats.count(value)}</span>{' '}
            <span className="inline-block w-10 text-xs text-ink-soft">{formats.percent(asked === 0 ? null : value / asked)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
