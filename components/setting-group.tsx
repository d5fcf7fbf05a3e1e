import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly id: string;
  readonly heading: string;
  readonly about: string | undefined;
  readonly children: ComponentChildren;
}

/** Settings that belong together, on one sheet. */
export function SettingGroup({ id, heading, about, children }: Props): JSX.Element {
  return (
    <section class="group" aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>{heading}</h2>
      <div class="group-sheet">
        {about !== undefined && <p class="group-about">{about}</p>}
        {children}
      </div>
    </section>
  );
}
