import type { JSX } from 'preact';

interface Common {
  /** The setting's name in the code; controls and hints are tied together by it. */
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** Another setting leaves it without effect. */
  readonly disabled: boolean;
}

interface ChoiceProps extends Common {
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  onChange(value: string): void;
}

/** One of a few values. */
export function ChoiceField({ value, choices, onChange, ...common }: ChoiceProps): JSX.Element {
  return (
    <Row {...common}>
      <select
        {...controlProps(common)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Row>
  );
}

interface SwitchProps extends Common {
  readonly value: boolean;
  onChange(value: boolean): void;
}

/** On or off. */
export function SwitchField({ value, onChange, ...common }: SwitchProps): JSX.Element {
  return (
    <Row {...common}>
      <input
        {...controlProps(common)}
        type="checkbox"
        role="switch"
        class="switch"
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </Row>
  );
}

interface FontProps extends Common {
  readonly value: string;
  readonly proposals: readonly string[];
  onChange(value: string): void;
}

/** A name that may be typed; the browser proposes the usual ones. */
export function FontField({ value, proposals, onChange, ...common }: FontProps): JSX.Element {
  const list = `${common.name}-fonts`;
  return (
    <Row {...common}>
      <input
        {...controlProps(common)}
        type="text"
        list={list}
        value={value}
        spellcheck={false}
        autocomplete="off"
        onChange={(event) => onChange(event.currentTarget.value.trim())}
      />
      <datalist id={list}>
        {proposals.map((font) => (
          <option key={font} value={font} />
        ))}
      </datalist>
    </Row>
  );
}

function controlProps({ name, hint, disabled }: Common): {
  readonly id: string;
  readonly disabled: boolean;
  readonly 'aria-describedby'?: string;
} {
  return { id: name, disabled, ...(hint !== undefined && { 'aria-describedby': `${name}-hint` }) };
}

function Row(props: Common & { readonly children: JSX.Element | JSX.Element[] }): JSX.Element {
  const { name, label, hint, children } = props;
  return (
    <div class="setting">
      <div class="setting-words">
        <label for={name}>{label}</label>
        {hint !== undefined && (
          <p class="setting-hint" id={`${name}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <div class="setting-control">{children}</div>
    </div>
  );
}
