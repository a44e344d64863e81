import { Segmented } from '../../components/ui/Segmented.tsx';

interface Props {
  days: number;
  choices: readonly number[];
  choose: (days: number) => void;
}

export function PeriodChoice({ days, choices, choose }: Props) {
  return (
    <Segmented
      label="Period"
      choices={choices.map((each) => ({ value: each, label: `${each} days` }))}
      value={days}
      onChange={choose}
    />
  );
}
