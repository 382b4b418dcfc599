import { defaultScenario } from "../scenario/scenario.js";
import { requestOf } from "../views/checkpointing/week-runs.js";
import { doneText, staleText } from "../views/checkpointing/week-sentences.js";
import { defaultChoice, weekView } from "../views/checkpointing/week.js";
import { num, worldOf, type World } from "../views/world.js";
import type { Page } from "./page.js";
import { weekPanel, type WeekPanel } from "./week-panel.js";
import { createRunner } from "./week-runner.js";

/** Lets the reader have weeks simulated, in each figure under `root` that shows some. */
export function bindWeek(page: Page, root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-week]")) bindOne(weekPanel(element), page);
}

/** What the numbers that are shown belong to. */
interface Shown {
  readonly scenario: "built" | "earlier";
  readonly key: string;
}

const NOTHING_LOST = "What is shown is the last complete run.";
const NOT_DRAWN = "The picture is the one before: what draws it could not be loaded. All else is new.";

function bindOne(panel: WeekPanel, page: Page): void {
  const runner = createRunner();
  let shown: Shown = { scenario: "built", key: keyOf(worldOf(page.world().model, defaultScenario.values)) };
  let isRunning = false;
  const note = (world: World): void => panel.note(noteOn(shown, world));
  const end = (text: string): void => {
    isRunning = false;
    panel.report(null);
    panel.say(text);
  };

  const run = (): void => {
    if (isRunning) return;
    const world = page.world();
    const choice = panel.choice();
    const asked = requestOf(world.evaluation, choice);
    if ("problem" in asked) {
      panel.say(`This scenario cannot be simulated. ${asked.problem} ${NOTHING_LOST}`);
      return;
    }
    isRunning = true;
    panel.say("Simulating.");
    panel.report({ fraction: 0, weeks: choice.weeks });
    runner.run(asked.request, (answer) => {
      switch (answer.kind) {
        case "progress":
          panel.report({ fraction: answer.fraction, weeks: choice.weeks });
          break;
        case "failed":
          end(`${answer.sentence} ${NOTHING_LOST}`);
          break;
        case "done":
          end(doneText(answer.result));
          shown = { scenario: "earlier", key: keyOf(world) };
          note(page.world());
          panel.show(weekView(world, { result: answer.result, choice })).catch(() => panel.say(NOT_DRAWN));
      }
    });
  };
  const cancel = (): void => {
    if (!isRunning) return;
    runner.cancel();
    end(`Cancelled. ${NOTHING_LOST}`);
  };

  panel.on({ run, cancel });
  panel.report(null);
  page.whenSettled(note);
  note(page.world());
}

/** All of a scenario that the figure depends on: two scenarios with the same key give the same figure. */
function keyOf(world: World): string {
  return JSON.stringify([requestOf(world.evaluation, defaultChoice), num(world, "recoveryLimitSeconds")]);
}

function noteOn({ scenario, key }: Shown, world: World): string {
  if (key === keyOf(world)) return "";
  const asked = requestOf(world.evaluation, defaultChoice);
  return staleText(scenario, "problem" in asked ? asked.problem : "");
}
