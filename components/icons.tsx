import type { JSX } from 'preact';

/** The product mark: the two drops of 净 beside three lines of text. The same drawing as the icon. */
export function ProductMark(): JSX.Element {
  return (
    <svg class="product-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="product-mark-ground" width="32" height="32" rx="7.5" />
      <path
        class="product-mark-lines"
        d="M5 6.2C8.5 7 11.2 9.1 11.4 11.8 11.5 13.6 10 14.6 8.5 13.8 7 13 6.9 11 6.3 9.2 6 8.2 5.6 7.2 5 6.2ZM5.9 26.1C4.4 25.3 4.3 23.6 5.4 22.5 7.6 20.4 9.8 18.1 11.8 15.1 11.2 19.6 10 23.2 8.3 25.4 7.6 26.3 6.8 26.6 5.9 26.1ZM16 6.4H25.5A1.9 1.9 0 0 1 25.5 10.2H16A1.9 1.9 0 0 1 16 6.4ZM16 14.1H25.5A1.9 1.9 0 0 1 25.5 17.9H16A1.9 1.9 0 0 1 16 14.1ZM16 21.8H20.5A1.9 1.9 0 0 1 20.5 25.6H16A1.9 1.9 0 0 1 16 21.8Z"
      />
    </svg>
  );
}

/** A small sign beside a line that the user should read. */
export function NoticeIcon(): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.3" />
      <path d="M8 7.4V11.4" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
      <circle cx="8" cy="4.8" r="0.95" fill="currentColor" />
    </svg>
  );
}

/** Stands before a line that says that something was done. */
export function DoneIcon(): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="M3 8.6 6.4 12 13 4.6"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Line drawings of 16 × 16, one stroke; their buttons carry the words. */
const DRAWINGS = {
  undo: 'M6.2 3.2 2.8 6.6 6.2 10M2.8 6.6H9.4A3.7 3.7 0 0 1 9.4 14H6.4',
  redo: 'M9.8 3.2 13.2 6.6 9.8 10M13.2 6.6H6.6A3.7 3.7 0 0 0 6.6 14H9.6',
  find: 'M7 2.4A4.6 4.6 0 1 1 7 11.6 4.6 4.6 0 0 1 7 2.4ZM10.4 10.4 13.8 13.8',
  previous: 'M3.4 10.2 8 5.6 12.6 10.2',
  next: 'M3.4 5.8 8 10.4 12.6 5.8',
  close: 'M3.8 3.8 12.2 12.2M12.2 3.8 3.8 12.2',
  gear: 'M6.8 3.1L7 1.5L9 1.5L9.2 3.1L10.6 3.7L11.9 2.7L13.3 4.1L12.3 5.4L12.9 6.8L14.5 7L14.5 9L12.9 9.2L12.3 10.6L13.3 11.9L11.9 13.3L10.6 12.3L9.2 12.9L9 14.5L7 14.5L6.8 12.9L5.4 12.3L4.1 13.3L2.7 11.9L3.7 10.6L3.1 9.2L1.5 9L1.5 7L3.1 6.8L3.7 5.4L2.7 4.1L4.1 2.7L5.4 3.7ZM8 5.8A2.2 2.2 0 1 1 8 10.2 2.2 2.2 0 0 1 8 5.8Z',
} as const;

interface DrawingProps {
  readonly of: keyof typeof DRAWINGS;
}

/** A drawing on a button that has no room for words. */
export function Drawing({ of }: DrawingProps): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={DRAWINGS[of]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
