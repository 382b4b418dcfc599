import type { Page } from "../page.js";
import { whenNear } from "../occasions.js";

/** Binds what only the chapter on the usual suspects has, once it is near. */
export function bindSuspects(page: Page, root: Document): void {
  whenNear("[data-suspects]", () => void import("./ranking.js").then((it) => it.bindRanking(page, root)));
  whenNear("[data-metrics-paste]", () => void import("./paste.js").then((it) => it.bindMetricsPaste(page, root)));
  whenNear("[data-practice]", () => void import("./practice.js").then((it) => it.bindPractice(root)));
}
