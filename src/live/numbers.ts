import { quantityOf } from "../model/graph.js";
import { accountStep } from "../views/account.js";
import { valueText } from "../views/value-text.js";
import type { World } from "../views/world.js";
import type { Page } from "./page.js";
import { groupBy, show, write } from "./text.js";

/** Keeps every number and formula of the page up to date. */
export function bindNumbers(page: Page, root: ParentNode): void {
  const numbers = groupBy(root, "v");
  const spoken = groupBy(root, "m");
  const reasons = groupBy(root, "reason");
  const cases = groupBy(root, "case");
  const accounts = groupBy(root, "account");
  page.atOnce((world) => {
    writeNumbers(world, numbers);
    writeAccounts(world, accounts);
    showReasons(world, reasons);
    showCases(world, cases);
  });
  // Formulas for screen readers are costly to lay out, and nobody reads them while a slider moves.
  page.whenSettled((world) => writeNumbers(world, spoken));
}

/** Keeps whatever stands inside `root` up to date, though it comes and goes. Returns what does so at once. */
export function followInside(page: Page, root: Element): () => void {
  const update = (world: World): void => {
    writeNumbers(world, groupBy(root, "v"));
    writeNumbers(world, groupBy(root, "m"));
    writeAccounts(world, groupBy(root, "account"));
    showReasons(world, groupBy(root, "reason"));
    showCases(world, groupBy(root, "case"));
  };
  page.atOnce(update);
  return () => update(page.world());
}

function writeNumbers(world: World, groups: ReadonlyMap<string, readonly Element[]>): void {
  for (const [id, elements] of groups) {
    const text = valueText(quantityOf(world.model, id), world.evaluation);
    for (const element of elements) write(element, text);
  }
}

function writeAccounts({ model, evaluation }: World, groups: ReadonlyMap<string, readonly Element[]>): void {
  for (const [id, elements] of groups) {
    const text = accountStep(quantityOf(model, id), evaluation);
    for (const element of elements) write(element, text);
  }
}

function showReasons({ evaluation }: World, groups: ReadonlyMap<string, readonly Element[]>): void {
  for (const [id, elements] of groups) {
    const reason = evaluation.reasons.get(id)?.impossible ?? "";
    for (const element of elements) {
      write(element, reason);
      show(element, reason !== "");
    }
  }
}

function showCases({ evaluation }: World, groups: ReadonlyMap<string, readonly Element[]>): void {
  for (const [key, elements] of groups) {
    const [id = "", index] = key.split(":");
    for (const element of elements) show(element, evaluation.cases[id] === Number(index));
  }
}
