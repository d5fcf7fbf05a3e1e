import type { JSX } from 'preact';

interface Props<T extends string> {
  /** What is chosen here, for screen readers. */
  readonly legend: string;
  /** A name that no other choice on the page has. */
  readonly name: string;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly disabled?: boolean;
  }[];
  readonly chosen: T;
  onChoose(value: T): void;
}

/** A row of options of which one is chosen; the arrow keys go from one to the next. */
export function RadioRow<T extends string>(props: Props<T>): JSX.Element {
  const { legend, name, options, chosen, onChoose } = props;
  return (
    <fieldset class="radio-row">
      <legend class="unseen">{legend}</legend>
      {options.map(({ value, label, disabled }) => (
        <label key={value} class="option">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            disabled={disabled}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
