import { checkResult } from "../../../components/configuration-check-result.js";
import { releases, type Release } from "../../../model/configuration-check/keys.js";
import { readCheck } from "../../../views/security/check/reading.js";
import { checkView } from "../../../views/security/check/view.js";
import { bindField } from "../../cluster/field.js";
import { show, write } from "../../text.js";
import { part } from "./part.js";
import { createTools, type Tools } from "./tools.js";

/** Said when a text cannot be read and an earlier one could. */
const STILL_SHOWN = "What is shown below is still what could be read before.";
const NO_TOOLS = "What reads configurations could not be loaded. Are you offline? Reload the page when you are not.";

const origins = { example: "An example.", own: "Your text." } as const;

/** Checks what the reader pastes. Nothing of it leaves this page, and nothing is kept. */
export function bindConfigurationCheck(root: ParentNode): void {
  const section = root.querySelector<HTMLElement>("[data-configuration-check]");
  if (!section) return;
  const asBuilt = part(section, "result").innerHTML;
  const withTools = createTools(section);
  let hasOwn = false;

  const take = (tools: Tools): void => {
    const text = currentText(section);
    const checked = readCheck(text, { ...tools, release: chosenRelease(section) });
    const isWrong = checked !== null && "problem" in checked;
    complain(section, isWrong ? [checked.problem, ...(hasOwn ? [STILL_SHOWN] : [])].join(" ") : "");
    if (isWrong) return;
    hasOwn = checked !== null;
    part(section, "result").innerHTML = checked ? checkResult(checkView(checked, text)).text : asBuilt;
    write(part(section, "origin"), hasOwn && !isExample(section) ? origins.own : origins.example);
    show(part(section, "example"), !hasOwn);
  };
  const readNow = (text: string): void =>
    // Another text may have come while the tools were on their way.
    withTools(take, () => complain(section, text.trim() === "" ? "" : NO_TOOLS));
  const field = bindField(part(section, "text") as HTMLTextAreaElement, readNow);
  part(section, "release").addEventListener("change", () => field.text().trim() !== "" && readNow(field.text()));
  bindButtons(section, (text) => {
    field.put(text);
    // The text may be the same, and the release another one.
    readNow(text);
  });
  section.dataset.ready = "";
}

function currentText(section: HTMLElement): string {
  return (part(section, "text") as HTMLTextAreaElement).value;
}

function chosenRelease(section: HTMLElement): Release | null {
  const { value } = part(section, "release") as HTMLSelectElement;
  return releases.find((release) => release === value) ?? null;
}

function isExample(section: HTMLElement): boolean {
  const texts = Array.from(section.querySelectorAll("template"), ({ content }) => content.textContent);
  return texts.includes(currentText(section));
}

function complain(section: HTMLElement, sentence: string): void {
  const [problem, text] = [part(section, "problem"), part(section, "text")];
  write(problem, sentence);
  show(problem, sentence !== "");
  if (sentence === "") text.removeAttribute("aria-invalid");
  else text.setAttribute("aria-invalid", "true");
}

function bindButtons(section: HTMLElement, put: (text: string) => void): void {
  const release = part(section, "release") as HTMLSelectElement;
  const say = (sentence: string): void => write(part(section, "status"), sentence);
  for (const button of section.querySelectorAll<HTMLElement>("[data-check-load]")) {
    button.addEventListener("click", () => {
      const example = section.querySelector<HTMLTemplateElement>(
        `[data-check-example="${button.dataset.checkLoad ?? ""}"]`,
      );
      release.value = example?.dataset.release ?? "";
      put(example?.content.textContent ?? "");
      say("The example is in the field.");
    });
  }
  part(section, "forget").addEventListener("click", () => {
    release.value = "";
    put("");
    say("It is forgotten.");
  });
}
