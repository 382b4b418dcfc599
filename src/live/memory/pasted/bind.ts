import { configurationResult } from "../../../components/memory-configuration-result.js";
import type { Runs } from "../../../model/memory/pasted/legacy-heap.js";
import { isVersion } from "../../../model/memory/pasted/named-version.js";
import type { ParseYaml } from "../../../model/memory/pasted/yaml.js";
import { configurationView } from "../../../views/memory/pasted/configuration-view.js";
import { needsSentence } from "../../../views/memory/pasted/needs.js";
import { readConfiguration, type ConfigurationReading } from "../../../views/memory/pasted/reading.js";
import { bindField, type AnswerField } from "../../cluster/field.js";
import type { Page } from "../../page.js";
import { show, write } from "../../text.js";
import { createParser } from "./parser.js";
import { part } from "./part.js";
import { bindTaking } from "./taking.js";

/** Said when a text cannot be read and an earlier one could. */
const STILL_SHOWN = "What is shown below is still what could be read before.";
const NO_PARSER = "What reads YAML could not be loaded. Are you offline? Reload the page when you are not.";

const origins = { example: "An example.", own: "Your text." } as const;

/** Lets the reader see what Flink makes of a configuration. Nothing of it leaves this page, and nothing is kept. */
export function bindMemoryConfiguration(page: Page, root: ParentNode): void {
  const section = root.querySelector<HTMLElement>("[data-memory-configuration]");
  if (!section) return;
  const parser = createParser();
  const showReading = bindResult(section, page);
  const complain = bindProblem(section);
  let isOwn = false;

  const take = (text: string, parseYaml: ParseYaml): void => {
    const reading = readConfiguration(text, { ...choices(section), parseYaml });
    const isWrong = reading !== null && "problem" in reading;
    complain(isWrong ? [reading.problem, ...(isOwn ? [STILL_SHOWN] : [])].join(" ") : "");
    if (isWrong) return;
    isOwn = reading !== null;
    const example = exampleText(section, "shipped");
    const shown = reading ?? readConfiguration(example, { version: null, runs: "standalone", parseYaml });
    if (shown && !("problem" in shown)) showReading(shown, isOwn);
  };
  const readNow = (text: string): void =>
    parser.with(
      // Another text may have come while the parser was on its way.
      (parse) => take(currentText(section), parse),
      () => complain(text.trim() === "" ? "" : NO_PARSER),
    );
  const field = bindField(part(section, "text") as HTMLTextAreaElement, readNow);
  for (const name of ["version", "runs"]) {
    part(section, name).addEventListener("change", () => field.text().trim() !== "" && readNow(field.text()));
  }
  bindButtons(section, field);
  section.dataset.ready = "";
}

function currentText(section: HTMLElement): string {
  return (part(section, "text") as HTMLTextAreaElement).value;
}

function choices(section: HTMLElement): { version: ReturnType<typeof versionOr>; runs: Runs } {
  const [version = "", runs = ""] = ["version", "runs"].map((name) => (part(section, name) as HTMLSelectElement).value);
  return { version: versionOr(version), runs: runs === "container" ? "container" : "standalone" };
}

function versionOr(text: string): Parameters<typeof readConfiguration>[1]["version"] {
  return isVersion(text) ? text : null;
}

function exampleText(section: HTMLElement, id: string): string {
  return section.querySelector<HTMLTemplateElement>(`[data-memory-example="${id}"]`)?.content.textContent ?? "";
}

function isExample(section: HTMLElement): boolean {
  const texts = Array.from(section.querySelectorAll("template"), ({ content }) => content.textContent);
  return texts.includes(currentText(section));
}

function bindProblem(section: HTMLElement): (problem: string) => void {
  const [problem, text] = [part(section, "problem"), part(section, "text")];
  return (sentence) => {
    write(problem, sentence);
    show(problem, sentence !== "");
    if (sentence === "") text.removeAttribute("aria-invalid");
    else text.setAttribute("aria-invalid", "true");
  };
}

/** Everything below the form. The page was built with the first example. */
function bindResult(section: HTMLElement, page: Page): (reading: ConfigurationReading, isOwn: boolean) => void {
  const taking = bindTaking(section, page);
  const needs = part(section, "needs");
  let own: ConfigurationReading | null = null;
  const compare = (): void => {
    write(needs, own ? needsSentence(own, page.world()) : "");
    show(needs, needs.textContent !== "");
  };
  page.whenSettled(compare);
  return (reading, isOwn) => {
    own = isOwn ? reading : null;
    const view = configurationView(reading);
    write(part(section, "origin"), isOwn && !isExample(section) ? origins.own : origins.example);
    part(section, "result").innerHTML = configurationResult(view).text;
    compare();
    taking.show(own);
  };
}

function bindButtons(section: HTMLElement, field: AnswerField): void {
  const say = (sentence: string): void => write(part(section, "status"), sentence);
  for (const button of section.querySelectorAll<HTMLElement>("[data-memory-load]")) {
    button.addEventListener("click", () => {
      field.put(exampleText(section, button.dataset.memoryLoad ?? ""));
      say("The example is in the field.");
    });
  }
  part(section, "forget").addEventListener("click", () => {
    field.put("");
    say("It is forgotten, except what you have taken into the scenario.");
  });
}
