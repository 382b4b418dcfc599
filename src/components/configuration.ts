import { html, type Markup } from "./html.js";

/** Lines of configuration to copy. `id` names who keeps them up to date. */
export function configuration({ id, title, text }: { id: string; title: string; text: string }): Markup {
  return html`<section class="configuration" aria-label="${title}" data-configuration="${id}">
    <p class="configuration-title">${title}</p>
    <pre tabindex="0" role="region" aria-label="${title}, lines to copy"><code data-text>${text}</code></pre>
    <p class="actions" data-needs-script>
      <button type="button" data-copy-configuration>Copy</button> <span role="status" data-status></span>
    </p>
  </section>`;
}
