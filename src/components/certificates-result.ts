import type { CertificateBlock, CertificatesView } from "../views/security/certificates/certificates-view.js";
import { html, type Markup } from "./html.js";

/** The commands and the configuration, each with a way to copy it. */
export function certificatesResult({ commands, files }: CertificatesView): Markup {
  return html`<h3>The commands, in this order</h3>
    ${commands.map(lines)}
    <h3>The configuration</h3>
    ${files.map(lines)}`;
}

function lines({ id, title, says, text }: CertificateBlock): Markup {
  return html`<section class="certificates-lines" data-certificates-lines="${id}" aria-label="${title}">
    <p class="certificates-title">${title}</p>
    <p class="certificates-says">${says}</p>
    <pre tabindex="0" role="region" aria-label="${title}, lines to copy"><code data-text>${text}</code></pre>
    <p class="actions" data-needs-script>
      <button type="button" data-certificates-copy aria-label="Copy: ${title}">Copy</button>
      <span role="status" data-status></span>
    </p>
  </section>`;
}
