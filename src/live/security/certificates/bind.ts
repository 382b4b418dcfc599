import { certificatesResult } from "../../../components/certificates-result.js";
import { certificatesView } from "../../../views/security/certificates/certificates-view.js";
import {
  choiceFields,
  textFields,
  type CertificateFields,
  type TextField,
} from "../../../views/security/certificates/fields.js";
import { readRequest } from "../../../views/security/certificates/reading.js";
import { copyText } from "../../carry.js";
import { show, write } from "../../text.js";

const STILL_SHOWN = "What is shown below is still what could be read before.";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Writes the commands for the hosts that a reader types, with each key pressed. Nothing of it leaves this page. */
export function bindCertificates(root: ParentNode): void {
  const section = root.querySelector<HTMLElement>("[data-certificates]");
  if (!section) return;
  const read = (): void => {
    const { request, problems } = readRequest(typed(section));
    for (const name of textFields) complain(section, name, problems[name]);
    write(find(section, "[data-certificates-part=status]"), request === null ? STILL_SHOWN : "");
    if (request === null) return;
    const result = find(section, "[data-certificates-part=result]");
    const { text } = certificatesResult(certificatesView(request));
    if (shown !== text) result.innerHTML = text;
    shown = text;
  };
  let shown = "";
  section.addEventListener("input", read);
  section.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const example = target.closest<HTMLElement>("[data-certificates-example]");
    if (example) {
      fill(section, JSON.parse(example.dataset.fields ?? "{}") as Partial<CertificateFields>);
      read();
    }
    const lines = target.closest("[data-certificates-copy]")?.closest("[data-certificates-lines]");
    if (lines) void copyLines(lines);
  });
  // Somebody may have been faster than this script.
  read();
  section.dataset.ready = "";
}

/** @throws {Error} when the page has another idea of the block than this module */
function find(section: ParentNode, selector: string): HTMLElement {
  const found = section.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The certificates have no ${selector}.`);
  return found;
}

function field(section: HTMLElement, name: keyof CertificateFields): Field {
  return find(section, `[data-certificates-field=${name}]`) as Field;
}

function typed(section: HTMLElement): CertificateFields {
  const names = [...textFields, ...choiceFields];
  const entries = names.map((name) => [name, field(section, name).value]);
  return Object.fromEntries(entries) as Record<(typeof names)[number], string>;
}

function fill(section: HTMLElement, fields: Partial<CertificateFields>): void {
  for (const name of [...textFields, ...choiceFields]) field(section, name).value = fields[name] ?? "";
}

/** Says beside a field what is wrong with it; empty when nothing is. */
function complain(section: HTMLElement, name: TextField, sentence: string): void {
  const problem = find(section, `[data-certificates-problem=${name}]`);
  write(problem, sentence);
  show(problem, sentence !== "");
  if (sentence === "") field(section, name).removeAttribute("aria-invalid");
  else field(section, name).setAttribute("aria-invalid", "true");
}

function copyLines(lines: Element): Promise<void> {
  const text = lines.querySelector("[data-text]")?.textContent ?? "";
  return copyText(text, { status: lines.querySelector("[data-status]"), done: "Copied." });
}
