import { Link } from 'react-router';
import { classes } from '../../components/ui/classes.ts';

interface Row {
  key: string;
  label: string;
  value: number;
  to: string;
}

interface Props {
  label: string;
  rows: readonly Row[];
  count: (value: number) => string;
  /** Room for amounts of money. */
  wide?: boolean;
}

/** Rows with a bar each, on one scale from zero; every row leads to its list. */
export function BarList({ label, rows, count, wide = false }: Props) {
  const most = Math.max(...rows.map(({ value }) => value), 1);
  return (
    <ul aria-label={label} className="flex flex-col">
      {rows.map(({ key, label: name, value, to }) => (
        <li key={key}>
          <Link
            to={to}
            className={classes(
              '-mx-2 grid min-h-9 items-center gap-3 rounded-md px-2 hover:bg-sunken pointer-coarse:min-h-11',
              wide ? 'grid-cols-[8.5rem_1fr_5.5rem]' : 'grid-cols-[8.5rem_1fr_3rem]',
            )}
          >
            <span className="truncate">{name}</span>
            <svg aria-hidden="true" className="h-2.5 w-full" preserveAspectRatio="none" viewBox="0 0 100 10">
              <rect width="100" height="10" rx="1" className="fill-sunken" />
              <rect width={(value / most) * 100} height="10" rx="1" className="fill-accent" />
            </svg>
            <span className="text-right font-medium">{count(value)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
