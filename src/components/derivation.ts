import { html, type Markup } from "./html.js";

/** A derivation ready to be set: the formulas are rendered already. */
export interface DerivationParts {
  readonly id: string;
  readonly title: string;
  readonly cases: readonly { readonly says: string; readonly formula: Markup; readonly numbers: Markup | null }[];
  readonly activeCase: number;
  /** The step with the numbers put in, for what is counted; null for what a formula computes. */
  readonly account: string | null;
  readonly result: string;
  readonly reason: string;
  /** What the slide prints for it, if it does. */
  readonly printed: string | null;
  readonly source: string;
  readonly from: readonly DerivationReference[];
  readonly into: readonly DerivationReference[];
  /** The function as it stands in the source. */
  readonly code: string;
}

/** Another quantity, and where it is derived. */
export interface DerivationReference {
  readonly title: string;
  readonly href: string;
}

/** A derivation in the text: formula, numbers put in, result; what lies behind it on demand. */
export function derivation(parts: DerivationParts): Markup {
  return html`<section class="derivation" id="q-${parts.id}" data-derivation="${parts.id}" aria-label="${parts.title}">
    <p class="derivation-title">${parts.title}${printedFigure(parts)}</p>
    ${steps(parts)}${background(parts)}
  </section>`;
}

/** A derivation collapsed to its result. */
export function ledgerEntry(parts: DerivationParts): Markup {
  return html`<details class="derivation ledger-entry" id="q-${parts.id}" data-derivation="${parts.id}">
    <summary><span class="derivation-title">${parts.title}</span> ${result(parts)}</summary>
    ${steps(parts)}${background(parts)}
  </details>`;
}

/** The address of a quantity's derivation on its own page. */
export function derivationLink(id: string): string {
  return `#q-${id}`;
}

function steps({ id, cases, activeCase, account, result: text, reason }: DerivationParts): Markup {
  return html`${cases.map(
      ({ says, formula, numbers }, index) =>
        html`<div class="steps" data-case="${id}:${index}" ${index === activeCase ? null : html` hidden`}>
          ${cases.length > 1 && html`<p class="case">${capitalise(says)}:</p>`}
          <span class="step">${formula}</span>${numbers && html` <span class="step">${numbers}</span>`}${
            account !== null && html` <span class="step" data-account="${id}">${account}</span>`
          }
          <span class="step equals"
            ><span class="katex" aria-hidden="true">=</span> <span class="result" data-v="${id}">${text}</span></span
          >
        </div>`,
    )}
    <p class="reason" data-reason="${id}" ${reason ? null : html` hidden`}>${reason}</p>`;
}

function result({ id, result: text }: DerivationParts): Markup {
  return html`<span class="result" data-v="${id}">${text}</span>`;
}

function printedFigure({ printed }: DerivationParts): Markup | null {
  return printed === null ? null : html` <span class="printed">the slide: ${printed}</span>`;
}

function background({ id, source, from, into, code }: DerivationParts): Markup {
  return html`<details class="background">
    <summary>Source, code</summary>
    <p>${source}</p>
    <p>From ${links(from)}.${into.length > 0 && html` Into ${links(into)}.`}</p>
    <pre><code>${code}</code></pre>
    <p><a href="${derivationLink(id)}">Link to this number</a></p>
  </details>`;
}

function links(references: DerivationParts["from"]): Markup {
  return html`${references.map(
    ({ title, href }, index) => html`${index > 0 && ", "}<a href="${href}">${uncapitalise(title)}</a>`,
  )}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Lower case at the start, unless the word is written in capitals anyway. */
function uncapitalise(text: string): string {
  return /^[A-Z][a-z ]/.test(text) && !/^(Kafka|Flink|RocksDB)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
