import { Link } from 'react-router';
import { classes } from '../../components/ui/classes.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { guideObstacles, guideSentences, guideTitles } from '../../words/guide.ts';
import { GuideAction } from './GuideAction.tsx';
import { guideStepNames } from './guideSteps.ts';
import { type Guide, useGuide } from './useGuide.tsx';

/** The tour of the demo on the home page: five steps that tick themselves off as things happen. */
export function GuideCard() {
  const guide = useGuide();
  return guide?.open ? <Steps guide={guide} /> : null;
}

function Steps({ guide }: { guide: Guide }) {
  const { state } = guide;
  return (
    <Card
      title={state.current ? 'See it work in five steps' : 'That was the whole way of a lead'}
      action={
        <Button variant="quiet" size="small" className="-mr-2" onClick={() => guide.setOpen(false)}>
          Hide tour
        </Button>
      }
    >
      {/* As high before it is known where the tour stands as afterwards. */}
      <ol
        aria-busy={guide.loading}
        className={classes(
          'mt-1 grid content-start gap-2 lg:min-h-48 lg:grid-cols-5 lg:gap-3',
          (guide.loading || state.current !== undefined) && 'min-h-72',
        )}
      >
        {!guide.loading && guideStepNames.map((name, at) => {
          const done = state.done[name];
          const current = name === state.current;
          return (
            <li
              key={name}
              aria-current={current ? 'step' : undefined}
              className={classes(
                'flex flex-col gap-2 rounded-md border p-3 lg:min-h-48',
                current ? 'border-accent bg-accent-soft' : 'border-line max-lg:border-transparent max-lg:py-0',
              )}
            >
              <p className="flex items-center gap-2 font-medium">
                <span
                  className={classes(
                    'flex size-6 shrink-0 items-center justify-center rounded-full text-xs font-semibold',
                    done ? 'bg-good-soft text-good' : current ? 'bg-accent text-on-accent' : 'bg-sunken text-ink-soft',
                  )}
                >
                  {done ? <Icon name="check" className="size-4" /> : at + 1}
                </span>
                {guideTitles[name]}
                {done && <span className="sr-only">: done</span>}
              </p>
              <p className={classes('text-ink-soft', !current && 'max-lg:hidden')}>
                {name === 'answered' && state.obstacle ? guideObstacles[state.obstacle] : guideSentences[name]}
              </p>
              {current && (
                <div className="mt-auto pt-1">
                  <GuideAction step={name} state={state} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {!guide.loading && state.current === undefined && (
        <p className="mt-4">
          What is sent and when is yours to change, with a dry run beside it:{' '}
          <Link to="/workflows/lead-nurturing" className="text-accent underline underline-offset-2">
            open the workflow
          </Link>
          . What is written for the business every week waits under{' '}
          <Link to="/content" className="text-accent underline underline-offset-2">
            Content
          </Link>
          .
        </p>
      )}
    </Card>
  );
}
