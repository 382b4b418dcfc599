import { derive } from "../quantity.js";
import { cited } from "../sources.js";
import { DEFAULT_WEIGHTS, fractionOfSlot, type UseCase } from "./flink/managed/weights.js";
import { managedConsumers } from "./inputs.js";

const { OPERATOR, STATE_BACKEND, PYTHON } = DEFAULT_WEIGHTS;

/** What RocksDB gets of a slot's managed memory beside others. */
const fractionBeside = (...others: readonly UseCase[]): number =>
  fractionOfSlot("STATE_BACKEND", 1, {
    weights: DEFAULT_WEIGHTS,
    users: ["STATE_BACKEND", ...others],
    stateBackendUses: true,
  });

/** RocksDB’s part of a slot's managed memory. */
export const managedShareFraction = derive({
  id: "managedShareFraction",
  symbol: "f_s",
  title: "RocksDB’s share of a slot’s managed memory",
  unit: "fraction",
  source: cited("flink", "ManagedMemoryUtils, default weights 70 for operators, 70 for state backends, 30 for Python"),
  uses: [managedConsumers],
  cases: [
    {
      when: ({ managedConsumers }) => managedConsumers === "operators",
      says: "beside operators",
      compute: () => fractionBeside("OPERATOR"),
      tex: () => String.raw`\frac{${STATE_BACKEND}}{${STATE_BACKEND} + ${OPERATOR}}`,
    },
    {
      when: ({ managedConsumers }) => managedConsumers === "python",
      says: "beside Python",
      compute: () => fractionBeside("PYTHON"),
      tex: () => String.raw`\frac{${STATE_BACKEND}}{${STATE_BACKEND} + ${PYTHON}}`,
    },
    {
      when: ({ managedConsumers }) => managedConsumers === "both",
      says: "beside operators and Python",
      compute: () => fractionBeside("OPERATOR", "PYTHON"),
      tex: () => String.raw`\frac{${STATE_BACKEND}}{${STATE_BACKEND} + ${OPERATOR} + ${PYTHON}}`,
    },
    { when: () => true, says: "alone", compute: () => fractionBeside(), tex: () => "1" },
  ],
});
