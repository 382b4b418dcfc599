import { isSince, type Version } from "../version.js";

/** Who may use the managed memory of a slot, under Flink’s own names. Source: `ManagedMemoryUseCase`. */
export const useCases = ["OPERATOR", "STATE_BACKEND", "PYTHON"] as const;
export type UseCase = (typeof useCases)[number];

/** The weight of each; what has no weight gets nothing. */
export type Weights = Readonly<Partial<Record<UseCase, number>>>;

/** taskmanager.memory.managed.consumer-weights, since 1.13 (FLINK-20860). Source: `TaskManagerOptions`. */
export const DEFAULT_WEIGHTS = { OPERATOR: 70, STATE_BACKEND: 70, PYTHON: 30 } as const;

/** The name that stood for operators and state backends; read up to 1.20. */
const FORMER_NAME = "DATAPROC";

/**
 * Reads weights as a configuration has them: "OPERATOR:70,STATE_BACKEND:70,PYTHON:30". Other names are passed over.
 * Source: `ManagedMemoryUtils.getManagedMemoryUseCaseWeightsFromConfig`; compared with it in the tests.
 * @returns null where Flink refuses the text: an entry without a colon, no whole number, or one below 0
 */
export function parseWeights(text: string, version: Version): Weights | null {
  const entries = text.split(",").map((entry) => entry.split(":").map((part) => part.trim()));
  if (entries.some(({ length }) => length !== 2)) return null;
  const written = new Map(entries as [string, string][]);
  const found = useCases.flatMap((useCase) => {
    const weight = namesOf(useCase, version).flatMap((name) => written.get(name) ?? [])[0];
    return weight === undefined ? [] : [[useCase, /^\+?\d+$/.test(weight) ? Number(weight) : NaN] as const];
  });
  return found.some(([, weight]) => Number.isNaN(weight)) ? null : Object.fromEntries(found);
}

function namesOf(useCase: UseCase, version: Version): readonly string[] {
  return useCase === "PYTHON" || isSince(version, "2.0") ? [useCase] : [useCase, FORMER_NAME];
}

/** Who is in a slot, and what each weighs. */
export interface SlotUse {
  readonly weights: Weights;
  /** Those that some task of the slot sharing group has. */
  readonly users: readonly UseCase[];
  /** Whether the state backend keeps its state in managed memory: RocksDB does, the heap backend does not. */
  readonly stateBackendUses: boolean;
}

/**
 * The fraction of a slot’s managed memory for one user. Source: `ManagedMemoryUtils.convertToFractionOfSlot`, 1.20 and
 * 2.3; compared with it in the tests.
 * @param ofUseCase which part it gets of what its kind gets: 1 for state backends and Python, who share one pool each
 */
export function fractionOfSlot(useCase: UseCase, ofUseCase: number, slot: SlotUse): number {
  const counts = (user: UseCase): boolean => user !== "STATE_BACKEND" || slot.stateBackendUses;
  if (!counts(useCase)) return 0;
  const weightOf = (user: UseCase): number => slot.weights[user] ?? 0;
  const total = slot.users.filter(counts).reduce((so, user) => so + weightOf(user), 0);
  return total > 0 ? ofUseCase * roundedDown(weightOf(useCase), total) : 0;
}

const DECIMALS = 16;

/**
 * A quotient cut to sixteen decimals, so that fractions never come to more than the whole.
 * Source: `ManagedMemoryUtils.getFractionRoundedDown`.
 * @param dividend at least 0 @param divisor above 0; both whole
 */
export function roundedDown(dividend: number, divisor: number): number {
  const digits = (BigInt(dividend) * 10n ** BigInt(DECIMALS)) / BigInt(divisor);
  return Number(`${String(digits)}e-${String(DECIMALS)}`);
}
