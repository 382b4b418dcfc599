import { isProblem, readPasted, type PastedPlan } from "../../../views/slots/pasted/reading.js";
import { LONGEST_IN_PAGE } from "../../../views/slots/pasted/size.js";
import { pastedView } from "../../../views/slots/pasted/view.js";
import { num } from "../../../views/world.js";
import type { Page } from "../../page.js";
import { show, write } from "../../text.js";
import { bindBelow, type Below } from "./below.js";
import { bindField, type PlanField } from "./field.js";
import { bindFiles } from "./files.js";
import { part } from "./part.js";
import { createPlanRunner } from "./plan-runner.js";

/** Said when a text cannot be read and an earlier one could. */
const STILL_SHOWN = "What is shown below is still what could be read before.";

/** Lets the reader paste a job. Nothing of it leaves this page, and nothing is kept unless it becomes the scenario’s. */
export function bindJobPaste(page: Page, root: ParentNode): void {
  const section = root.querySelector<HTMLElement>("[data-job-paste]");
  if (!section) return;
  const example = (part(section, "example-text") as HTMLTemplateElement).content.textContent;
  const built = readPasted(example);
  if (isProblem(built)) return;
  const below = bindBelow(section, { page, built });
  const complain = bindProblem(section);
  const say = (sentence: string): void => write(part(section, "status"), sentence);
  const field = bindField(section, bindReading({ page, below, complain, say, example }));
  bindButtons(section, { field, example, complain, say });
  section.dataset.ready = "";
}

interface Ends {
  readonly example: string;
  readonly complain: Complain;
  readonly say: (sentence: string) => void;
}

/** Reads what is in the field: here, or in a worker where it is long. */
function bindReading({
  page,
  below,
  complain,
  say,
  example,
}: Ends & { page: Page; below: Below }): (text: string) => void {
  const runner = createPlanRunner();
  const slotsEach = (): number => num(page.world(), "slotsPerTaskManager");
  let isOwn = false;
  const refuse = (problem: string): void => complain([problem, ...(isOwn ? [STILL_SHOWN] : [])].join(" "), true);
  const accept = (plan: PastedPlan | null, { isExample, view }: Parameters<Below["show"]>[1]): void => {
    complain("", false);
    isOwn = plan !== null;
    below.show(plan, { isExample, view });
  };
  const readLong = (text: string): void => {
    say("Being read.");
    runner.run({ kind: "read", text, slotsEach: slotsEach() }, (answer) => {
      if (answer.kind === "problem" || answer.kind === "plan") say("");
      if (answer.kind === "problem") refuse(answer.problem);
      else if (answer.kind === "plan") accept(answer.plan, { isExample: false, view: answer.view });
      else below.hear(answer);
    });
  };
  return (text) => {
    runner.cancel();
    if (text.length > LONGEST_IN_PAGE) {
      readLong(text);
      return;
    }
    const plan = text.trim() === "" ? null : readPasted(text);
    if (plan && isProblem(plan)) refuse(plan.problem);
    else accept(plan, { isExample: text === example, view: plan && pastedView(plan, slotsEach()) });
  };
}

type Complain = (sentence: string, isText: boolean) => void;

function bindProblem(section: HTMLElement): Complain {
  const [problem, text] = [part(section, "problem"), part(section, "text")];
  return (sentence, isText) => {
    write(problem, sentence);
    show(problem, sentence !== "");
    if (isText) text.setAttribute("aria-invalid", "true");
    else text.removeAttribute("aria-invalid");
  };
}

function bindButtons(section: HTMLElement, { field, example, complain, say }: Ends & { field: PlanField }): void {
  bindFiles(section, {
    take: (text, name) => {
      say(`Opened: ${name}.`);
      field.put(text);
    },
    complain: (problem) => complain(problem, false),
  });
  part(section, "example").addEventListener("click", () => {
    field.put(example);
    say("The example is in the field.");
  });
  part(section, "forget").addEventListener("click", () => {
    field.put("");
    say("It is forgotten, except what you have taken into the scenario.");
  });
}
