import type { RankedSuspect } from "../../views/suspects/list/ranking.js";
import { html, type Markup } from "../html.js";

/** The suspects, the nearest to guilty first. */
export function suspectsBlock(ranked: readonly RankedSuspect[]): Markup {
  return html`<section class="suspects" data-suspects aria-label="The suspects, by what speaks against them">
    <ol data-suspects-part="list">
      ${suspectItems(ranked)}
    </ol>
  </section>`;
}

/** The items alone, for a list that is there. */
export function suspectItems(ranked: readonly RankedSuspect[]): Markup {
  return html`${ranked.map(item)}`;
}

function item(suspect: RankedSuspect): Markup {
  const { id, name, verdict, valueText, number, limitText, evidence, convicts, acquits, href, chapter } = suspect;
  return html`<li class="suspect" data-verdict="${verdict.replaceAll(" ", "-")}" id="suspect-${id}">
    <p class="suspect-head">
      <strong class="suspect-name">${name}</strong>
      <span class="suspect-verdict">${verdict}</span>
    </p>
    ${meter(suspect)}
    <p class="suspect-number">${sentence({ valueText, number, limitText, evidence })}</p>
    <dl>
      <div>
        <dt>Convicts</dt>
        <dd>${convicts}</dd>
      </div>
      <div>
        <dt>Acquits</dt>
        <dd>${acquits}</dd>
      </div>
    </dl>
    <p class="suspect-more"><a href="${href}">${chapter}</a></p>
  </li>`;
}

function sentence({
  valueText,
  number,
  limitText,
  evidence,
}: Pick<RankedSuspect, "valueText" | "number" | "limitText" | "evidence">): Markup {
  if (valueText === "not known") return html`No number yet. ${evidence}`;
  return html`<strong>${valueText}</strong> ${number}; guilty from ${limitText}. ${evidence}`;
}

/** A bar on which the limit stands at two thirds; what is more than one and a half times the limit is full. */
function meter({ closeness }: RankedSuspect): Markup {
  const share = Number.isFinite(closeness) ? Math.min(1, Math.max(0, closeness) / 1.5) : 0;
  return html`<svg class="suspect-meter" viewBox="0 0 300 14" preserveAspectRatio="none" aria-hidden="true">
    <rect class="meter-track" x="0" y="3" width="300" height="8" />
    <rect class="meter-fill" x="0" y="3" width="${Math.round(share * 300)}" height="8" />
    <path class="meter-limit" d="M200,0V14" />
  </svg>`;
}
