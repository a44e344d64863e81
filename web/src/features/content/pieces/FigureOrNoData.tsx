import { useBusiness } from '../../../lib/useBusiness.tsx';

/** A count; what nobody can tell is not shown as none. */
export function FigureOrNoData({ value, decimals = false }: { value: number | null; decimals?: boolean }) {
  const { business, formats } = useBusiness();
  if (value === null) {
    return (
      <span className="text-xs whitespace-nowrap text-ink-soft" title="Nobody has told us. That is not the same as none.">
        no data
      </span>
    );
  }
  if (!decimals) return formats.count(value);
  return new Intl.NumberFormat(business.locale, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}
