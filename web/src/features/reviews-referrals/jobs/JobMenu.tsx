import type { Sale } from '@model/sale.ts';
import { Icon } from '../../../components/ui/Icon.tsx';
import { Menu } from '../../../components/ui/Menu.tsx';
import { calmName } from '../../../lib/calmName.ts';
import type { Stored } from '../../../lib/collections.ts';
import { chooseJobActions, type JobAction, jobActionWords } from './chooseJobActions.ts';
import type { JobActions } from './useJobActions.tsx';

interface Props {
  job: Stored<Sale>;
  actions: JobActions;
  /** What has a button of its own beside the menu. */
  except?: readonly JobAction[];
}

/** Everything that can be done with a job. */
export function JobMenu({ job, actions, except = [] }: Props) {
  const left = chooseJobActions(job).filter((action) => !except.includes(action));
  if (left.length === 0) return null;
  return (
    <Menu
      label={`Change the job for ${calmName(job.customerName)}`}
      size="small"
      variant="quiet"
      items={left.map((action) => ({
        label: jobActionWords[action],
        danger: action === 'refund',
        onSelect: () => actions.start(action, job),
      }))}
    >
      <Icon name="more" className="size-4" />
    </Menu>
  );
}
