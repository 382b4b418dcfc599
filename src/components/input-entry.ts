import { html, type Markup } from "./html.js";

/** What there is to say about an input: its symbol, its value, what it means, and where its first value comes from. */
export interface InputEntry {
  readonly id: string;
  readonly title: string;
  /** Rendered already; null for a choice. */
  readonly symbol: Markup | null;
  readonly text: string;
  readonly help: string;
  readonly source: string;
}

/** An input among the numbers of a chapter. */
export function inputEntry({ id, title, symbol, text, help, source }: InputEntry): Markup {
  return html`<details class="derivation ledger-entry" id="q-${id}">
    <summary>
      <span class="derivation-title">${title}</span>${symbol && html` ${symbol}`}
      <span class="result" data-v="${id}">${text}</span>
    </summary>
    <p>${help}</p>
    <p class="background">${source}</p>
  </details>`;
}
