import { givenChoice, givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

export const savepointForm = givenChoice({
  id: "savepointForm",
  title: "Format of the savepoint",
  help: "Canonical: entry by entry, for every state backend. Native (1.15 and later): as the state backend writes its checkpoints.",
  initial: "canonical",
  options: { canonical: "canonical", native: "native" },
  link: "savepoint-form",
  source: cited("flink", "docs/ops/state/savepoints.md: canonical is the default"),
});

export const keptSavepoints = givenNumber({
  id: "keptSavepoints",
  symbol: String.raw`\pi_n`,
  title: "Savepoints that are kept",
  unit: "count",
  help: "Flink deletes none of them. How many are in the directory until somebody does.",
  initial: 7,
  min: 1,
  max: 10000,
  whole: true,
  link: "kept-savepoints",
  source: assumed("one a day, for a week"),
});

export const claimMode = givenChoice({
  id: "claimMode",
  title: "Claim mode",
  help: "Who owns the files of the snapshot that a job is started from: -claimMode on the command line, execution.state-recovery.claim-mode.",
  initial: "noClaim",
  options: { noClaim: "NO_CLAIM", claim: "CLAIM", legacy: "LEGACY" },
  link: "claim-mode",
  source: cited("flink", "StateRecoveryOptions.RESTORE_MODE, default NO_CLAIM"),
});

export const savepointInputs = [savepointForm, keptSavepoints, claimMode] as const;
