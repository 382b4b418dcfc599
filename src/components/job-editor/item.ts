import { html, type Markup } from "../html.js";

/** What an item of the drawing looks like and answers to. */
interface ItemState {
  readonly key: string;
  readonly says: string;
  /** The key of the item that is selected; null where nothing can be. */
  readonly selected: string | null;
}

/** The attributes by which an item is found, named and reached: only the selected one is a stop of the Tab key. */
export function itemAttributes({ key, says, selected }: ItemState): Markup {
  if (selected === null) return html``;
  const isSelected = key === selected;
  return html`role="button" tabindex="${isSelected ? 0 : -1}" aria-pressed="${String(isSelected)}" data-item="${key}"
  aria-label="${says}"`;
}
