import { html, type Markup } from "./html.js";

/** One resource in the strip. */
export interface StripLoad {
  readonly id: string;
  readonly name: string;
  readonly thing: string;
  /** NaN when it is not known. */
  readonly utilisation: number;
  readonly atMost: number;
  readonly text: string;
}

export interface StripParts {
  readonly preset: string;
  readonly presets: readonly { readonly id: string; readonly title: string }[];
  readonly binding: string;
  readonly loads: readonly StripLoad[];
}

/** The line on top of every page: the scenario, what binds, how full everything is, and the way to the inputs. */
export function strip({ preset, presets, binding, loads }: StripParts): Markup {
  return html`<div class="strip" role="region" aria-label="Scenario">
    <label class="scenario"
      ><span class="visually-hidden">Scenario</span
      ><select data-preset>
        ${presets.map(
          ({ id, title }) => html`<option value="${id}" ${id === preset ? html` selected` : null}>${title}</option>`,
        )}
      </select></label
    >
    <span class="changed" data-changed hidden></span>
    <span class="binding" data-binding aria-live="polite">${binding}</span>
    <span class="loads" data-loads>${stripLoads(loads)}</span>
    <span class="strip-actions" data-needs-script>
      <button type="button" popovertarget="inputs-panel">Inputs</button>
      <button type="button" data-copy-link>Copy link</button>
      <button type="button" data-reset-all hidden>Reset</button>
      <span class="visually-hidden" role="status" data-link-status></span>
    </span>
  </div>`;
}

/** A bar per resource. */
function stripLoads(loads: readonly StripLoad[]): Markup {
  return html`${loads.map((load) => {
    const { name, thing, utilisation, text } = load;
    return html`<span class="load${Number.isFinite(utilisation) ? null : " unknown"}" title="${name}: ${text}">
      <span class="load-name">${name}</span>
      <span class="bar ${thing}" style="${barStyle(load)}"></span>
      <span class="visually-hidden load-text">${text}</span>
    </span>`;
  })}`;
}

/** How far a resource's bar reaches, and how far its pale part. */
export function barStyle({ utilisation, atMost }: Pick<StripLoad, "utilisation" | "atMost">): string {
  return `--at: ${share(utilisation)}; --most: ${share(atMost)}`;
}

function share(utilisation: number): string {
  return Number.isFinite(utilisation) ? Math.min(1, utilisation).toFixed(3) : "0";
}
