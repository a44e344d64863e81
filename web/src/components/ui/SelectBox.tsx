interface SelectBoxProps {
  name: string;
  selected: boolean;
  onSelect: (on: boolean) => void;
}

/** Chooses one row of a list. Above the link that covers the row, and wider than it looks. */
export function SelectBox({ name, selected, onSelect }: SelectBoxProps) {
  return (
    <label className="relative z-10 -my-2.5 -ml-4 flex min-h-11 cursor-pointer items-center pl-4">
      <input
        type="checkbox"
        aria-label={`Select ${name}`}
        checked={selected}
        onChange={(event) => onSelect(event.target.checked)}
        className="size-4 accent-accent pointer-coarse:size-5"
      />
    </label>
  );
}

interface SelectAllProps {
  label: string;
  all: boolean;
  some: boolean;
  onChange: (on: boolean) => void;
}

/** In the head of a list: chooses every row that is shown. */
export function SelectAll({ label, all, some, onChange }: SelectAllProps) {
  return (
    <label className="-my-2 -ml-3 flex min-h-10 cursor-pointer items-center pl-3 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        aria-label={label}
        checked={all}
        ref={(box) => {
          if (box) box.indeterminate = some && !all;
        }}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 accent-accent pointer-coarse:size-5"
      />
    </label>
  );
}
