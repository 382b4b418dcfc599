import { html, type Markup } from "./html.js";

/** A symptom ready to be set: its prose is rendered already. */
export interface SymptomParts {
  readonly id: string;
  readonly signs: readonly string[];
  readonly where: string;
  readonly means: Markup;
  readonly limit: Markup;
  readonly tell: readonly Markup[];
  readonly change: readonly Markup[];
  readonly useless: readonly Markup[];
  readonly versions: Markup;
  readonly source: string;
}

export interface SymptomGroupParts {
  readonly id: string;
  readonly title: string;
  readonly lead: Markup;
  readonly symptoms: readonly SymptomParts[];
}

/** What goes wrong, grouped by who ended the process; each sign opens to what it means. Works without a script. */
export function symptoms(groups: readonly SymptomGroupParts[]): Markup {
  return html`<div class="symptoms">
    ${groups.map(
      ({ id, title, lead, symptoms: members }) =>
        html`<section class="symptom-group" aria-labelledby="symptoms-${id}">
          <h3 id="symptoms-${id}">${title}</h3>
          <p>${lead}</p>
          ${members.map(symptom)}
        </section>`,
    )}
  </div>`;
}

/** The address is inside what opens, for a browser opens what holds the target of a link. */
function symptom(parts: SymptomParts): Markup {
  const { id, signs, where, means, limit, tell, change, useless, versions, source } = parts;
  return html`<details class="symptom">
    <summary>
      <span class="symptom-signs">${signs.map((sign) => html`<code>${sign}</code> `)}</span>
      <span class="symptom-where">${where}</span>
    </summary>
    <div class="symptom-body" id="symptom-${id}">
      <p>${means}</p>
      <dl>
        ${entry("In your scenario", [limit])} ${entry("To tell it apart", tell)} ${entry("What to change", change)}
        ${useless.length > 0 && entry("What does not help", useless)} ${entry("Versions", [versions])}
      </dl>
      <p class="symptom-source">${source}</p>
    </div>
  </details>`;
}

function entry(term: string, texts: readonly Markup[]): Markup {
  const [only] = texts;
  return html`<div>
    <dt>${term}</dt>
    <dd>
      ${
        texts.length === 1
          ? only
          : html`<ul>
              ${texts.map((text) => html`<li>${text}</li>`)}
            </ul>`
      }
    </dd>
  </div>`;
}
