import { html, type Markup } from "../html.js";
import { patterns } from "./patterns.js";

interface Sample {
  readonly says: string;
  readonly mark?: "fraction" | "rest";
  readonly stop?: "top" | "bottom";
}

const samples: readonly Sample[] = [
  { says: "set, or Flink’s default" },
  { says: "a fraction", mark: "fraction" },
  { says: "raised to the minimum", mark: "fraction", stop: "bottom" },
  { says: "cut at the maximum", mark: "fraction", stop: "top" },
  { says: "the rest", mark: "rest" },
];

/** What the marks of the boxes mean. @param id the map’s */
export function mapKey(id: string): Markup {
  return html`<ul class="map-key" aria-label="How a box came to its size">
    ${samples.map((one, at) => html`<li>${sample(one, `${id}-key-${String(at)}`)} ${one.says}</li>`)}
  </ul>`;
}

function sample({ mark, stop }: Pick<Sample, "mark" | "stop">, scope: string): Markup {
  return html`<svg class="drawing map-drawing" viewBox="0 0 30 18" width="30" height="18" aria-hidden="true">
    ${patterns(scope)}
    <g class="stratum${mark === "rest" && " is-rest"}">
      <rect class="area" width="30" height="18" />
      ${mark !== undefined && html`<rect class="mark" width="30" height="18" fill="url(#${scope}-${mark})" />`}
      ${stop !== undefined && html`<rect class="stop" y="${stop === "top" ? 0 : 14}" width="30" height="4" />`}
    </g>
  </svg>`;
}
