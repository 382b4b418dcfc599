import { practiceDashboardMarkup } from "../../components/suspects/practice.js";
import { exercisesById } from "../../exercises/index.js";
import { patientOf } from "../../exercises/suspects/practice.js";
import { scenarioOf } from "../../exercises/variation.js";
import { practiceView } from "../../views/suspects/practice/view.js";

/** Lets each dashboard follow the numbers of the exercise below it. */
export function bindPractice(root: ParentNode): void {
  for (const section of root.querySelectorAll<HTMLElement>("[data-practice]")) bindOne(section);
}

function bindOne(section: HTMLElement): void {
  const id = section.dataset.practice ?? "";
  const exercise = exercisesById.get(id);
  const asked = section.querySelector<HTMLElement>("[data-exercise]");
  const dashboard = section.querySelector<HTMLElement>("[data-practice-part=dashboard]");
  if (!exercise || !asked || !dashboard) return;
  let shown = 0;
  const follow = (): void => {
    const set = Number(asked.dataset.set ?? 0);
    if (set === shown) return;
    shown = set;
    const { dashboard: next } = patientOf(id, scenarioOf(exercise, set));
    dashboard.innerHTML = practiceDashboardMarkup(practiceView(next)).text;
  };
  new MutationObserver(follow).observe(asked, { attributeFilter: ["data-set"] });
  follow();
  section.dataset.ready = "";
}
