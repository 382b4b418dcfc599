import { describe, expect, it } from "vitest";
import { budgetBytes, budgetPages, perSlot } from "../../../../src/model/memory/flink/managed/budget.js";
import {
  DEFAULT_WEIGHTS,
  fractionOfSlot,
  parseWeights,
  roundedDown,
  type UseCase,
} from "../../../../src/model/memory/flink/managed/weights.js";
import type { Version } from "../../../../src/model/memory/flink/version.js";
import { vectors, type Row } from "./vectors.js";

/** The answer of ours to a question that Flink was asked; null where both refuse it. */
function fraction(row: Row, version: Version): number | null {
  const weights = row.weights === null ? DEFAULT_WEIGHTS : parseWeights(row.weights as string, version);
  if (weights === null) return null;
  return fractionOfSlot(row.useCase as UseCase, Number(row.fractionOfUseCase), {
    weights,
    users: row.users as readonly UseCase[],
    // Where the application sets no state backend, the default counts, which is the heap.
    stateBackendUses: row.stateBackend === true,
  });
}

const asNumber = (text: unknown): number | null => (text === null ? null : Number(text));
const asBytes = (text: unknown): bigint => BigInt(text as string);

describe.each<[string, Version]>([
  ["2.3.0", "2.3"],
  ["1.20.5", "1.20"],
])("managed memory in Flink %s", (release, version) => {
  const { fractionsOfSlot = [] } = vectors(`memory-managed-${release}`);

  it("is divided among its users by the same fractions, to the last digit", () => {
    expect(fractionsOfSlot.length).toBeGreaterThan(150);
    for (const row of fractionsOfSlot) {
      expect(fraction(row, version), JSON.stringify(row)).toBe(asNumber(row.fractionOfSlot));
    }
  });
});

describe("managed memory", () => {
  const { roundedDown: quotients = [], budgets = [], slots = [] } = vectors("memory-managed-2.3.0");

  it("has fractions that are cut to sixteen decimals", () => {
    const answered = quotients.filter(({ causes }) => causes === null);
    expect(answered.length).toBeGreaterThan(100);
    for (const row of answered) {
      expect(roundedDown(Number(row.dividend), Number(row.divisor)), JSON.stringify(row)).toBe(Number(row.fraction));
    }
  });

  it("gives the same bytes and pages for a fraction of a slot, or refuses it as Flink does", () => {
    expect(budgets.length).toBeGreaterThan(100);
    const isPageRefused = ({ causes }: Row): boolean =>
      /page size/.test((causes as readonly string[] | null)?.[0] ?? "");
    for (const row of budgets.filter((one) => !isPageRefused(one))) {
      const slotBytes = asBytes(row.slotBytes);
      const pages = budgetPages(slotBytes, row.pageBytes as number, Number(row.fraction));
      expect(pages, JSON.stringify(row)).toBe(row.pages);
      // A slot with too many pages is refused as a whole.
      if (pages === null && Number(row.fraction) > 0 && Number(row.fraction) <= 1) continue;
      const bytes = budgetBytes(slotBytes, Number(row.fraction));
      expect(bytes === null ? null : String(bytes), JSON.stringify(row)).toBe(row.bytes);
    }
  });

  it("is divided among slots, and the remainder is lost", () => {
    const answered = slots.filter(({ causes }) => causes === null);
    expect(answered.length).toBeGreaterThan(40);
    for (const row of answered) {
      const ours = ["taskHeap", "taskOffHeap", "network", "managed"].map((part) =>
        String(perSlot(asBytes(row[part]), row.slots as number)),
      );
      expect(ours).toEqual([row.slotTaskHeap, row.slotTaskOffHeap, row.slotNetwork, row.slotManaged]);
    }
  });

  it("gives RocksDB all, half or seven tenths of a slot by default", () => {
    const ofRocksDb = (...users: UseCase[]): number =>
      fractionOfSlot("STATE_BACKEND", 1, {
        weights: DEFAULT_WEIGHTS,
        users: ["STATE_BACKEND", ...users],
        stateBackendUses: true,
      });
    expect([ofRocksDb(), ofRocksDb("OPERATOR"), ofRocksDb("PYTHON"), ofRocksDb("OPERATOR", "PYTHON")]).toEqual([
      1, 0.5, 0.7, 0.4117647058823529,
    ]);
  });
});
