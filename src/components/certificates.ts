import type { CertificateExample } from "../views/security/certificates/examples.js";
import type { CertificatesView } from "../views/security/certificates/certificates-view.js";
import { certificatesResult } from "./certificates-result.js";
import { html, type Markup } from "./html.js";

/** The block, ready to be written. */
export interface CertificatesParts {
  /** The first is what the page is built with. */
  readonly examples: readonly [CertificateExample, ...CertificateExample[]];
  readonly view: CertificatesView;
}

/** From hosts to commands that make keys and certificates, and to the configuration that uses them. */
export function certificates({ examples, view }: CertificatesParts): Markup {
  return html`<section class="own certificates" data-certificates aria-label="Keys and certificates for your hosts">
    ${form(examples)}
    <p class="own-off">Where scripts run, you can type your own hosts here. This is an example.</p>
    <p class="certificates-status" role="status" data-certificates-part="status"></p>
    <div data-certificates-part="result">${certificatesResult(view)}</div>
  </section>`;
}

function form(examples: CertificatesParts["examples"]): Markup {
  const [{ fields }] = examples;
  return html`<div class="own-form">
    <div class="certificates-hosts">
      ${hosts("jobManagers", "Hosts of JobManagers", fields.jobManagers)}
      ${hosts("taskManagers", "Hosts of TaskManagers", fields.taskManagers)}
    </div>
    <div class="certificates-choices">
      ${line("validity", "Valid for, days", fields.validity)} ${line("directory", "Directory", fields.directory)}
      ${choice("authority", "Signed by", [
        ["own", "keys of your own"],
        ["company", "an authority of the company"],
      ])}
      ${choice("tool", "Keys are made with", [
        ["keytool", "keytool"],
        ["openssl", "openssl"],
      ])}
      ${choice("clients", "Clients of REST", [
        ["certificate", "show a certificate"],
        ["anyone", "show none"],
      ])}
    </div>
    <p class="own-privacy">Passwords are not typed here. What you type is neither stored nor sent.</p>
    <p class="actions">
      <span>Examples:</span>
      ${examples.map(
        ({ id, title, fields }) =>
          html`<button type="button" data-certificates-example="${id}" data-fields="${JSON.stringify(fields)}">
            ${title}
          </button>`,
      )}
    </p>
  </div>`;
}

/** What every field has: it is described by what is wrong with it, and the browser neither fills nor changes it. */
const common = (name: string): Markup =>
  html`id="certificates-${name}" data-certificates-field="${name}" autocomplete="off" autocapitalize="off"
  spellcheck="false" aria-describedby="certificates-${name}-problem"`;

const problem = (name: string): Markup =>
  html`<p
    class="problem"
    id="certificates-${name}-problem"
    data-certificates-problem="${name}"
    role="alert"
    hidden
  ></p>`;

function hosts(name: string, title: string, text: string): Markup {
  return html`<div>
    <label for="certificates-${name}">${title}, names or IP addresses</label>
    <textarea rows="4" wrap="off" ${common(name)}>${text}</textarea>
    ${problem(name)}
  </div>`;
}

function line(name: string, title: string, text: string): Markup {
  return html`<div>
    <label for="certificates-${name}">${title}</label>
    <input type="text" value="${text}" ${common(name)} />
    ${problem(name)}
  </div>`;
}

function choice(name: string, title: string, options: readonly (readonly [value: string, label: string])[]): Markup {
  return html`<div>
    <label for="certificates-${name}">${title}</label>
    <select id="certificates-${name}" data-certificates-field="${name}" autocomplete="off">
      ${options.map(([value, label]) => html`<option value="${value}">${label}</option>`)}
    </select>
  </div>`;
}
