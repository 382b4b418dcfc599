import type { Page } from "playwright-core";
import { STORAGE_KEY } from "../../../src/scenario/memory.js";
import { toQuery } from "../../../src/scenario/query.js";
import { defaultScenario, withValue, type Scenario } from "../../../src/scenario/scenario.js";
import type { InputId, InputValue } from "../../../src/scenario/inputs.js";
import { landmarks, sampleGivens } from "../../support/scenarios.js";

/** The default scenario with some inputs changed. */
export function scenarioWith(changes: Partial<Record<InputId, InputValue>>, from = defaultScenario): Scenario {
  return Object.entries(changes).reduce((scenario, [id, value]) => withValue(scenario, id, value), from);
}

/** A page with a scenario in its address, said even if it is the default. */
export function linkTo(path: string, scenario: Scenario): string {
  return `${path}?${toQuery(scenario, { explicit: true })}`;
}

/** Has a page follow another tab, which is the fastest way to a scenario. */
export async function openElsewhere(page: Page, scenario: Scenario): Promise<void> {
  await page.evaluate(([key, newValue]) => dispatchEvent(new StorageEvent("storage", { key, newValue })), [
    STORAGE_KEY,
    toQuery(scenario, { explicit: true }),
  ] as const);
}

/** Scenarios at the ends of what is possible, and some from anywhere between. */
export const variety: readonly (readonly [name: string, scenario: Scenario])[] = [
  ...landmarks.map(([name, givens]) => [name, scenarioWith(givens)] as const),
  ["degraded operation", scenarioWith({ checkpointIntervalSeconds: 20 })],
  ["guaranteed progress", scenarioWith({ checkpointIntervalSeconds: 20, minPauseSeconds: 10 })],
  ["checkpoints that do not make it in time", scenarioWith({ checkpointTimeoutSeconds: 10 })],
  ["a link that not even the messages fit into", scenarioWith({ linkBitsPerSecond: 1e6 })],
  ["a job that is never idle", scenarioWith({ busyFraction: 1 })],
  ...sampleGivens(8).map((givens, index) => [`scenario ${String(index)} of any`, scenarioWith(givens)] as const),
];
