import type { Lens } from "../../views/checkpointing/timeline/lens.js";
import { html, type Markup } from "../html.js";

/** One checkpoint enlarged: its parts side by side, each named and measured. It is the key to the bars, too. */
export function lens(shown: Lens | null): Markup {
  if (!shown) return html`<p class="lens-title">No checkpoint is triggered.</p>`;
  return html`<p class="lens-title">${shown.title}. Its parts; short ones are drawn wider than they are.</p>
    <dl class="lens-parts">
      ${shown.parts.map(
        ({ name, title, text, share }) =>
          html`<div class="${name}${share === 0 && " none"}" style="flex-grow: ${share.toFixed(3)}">
            <dt>${title}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>`;
}
