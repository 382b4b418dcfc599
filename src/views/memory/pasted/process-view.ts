import { Refusal } from "../../../model/memory/flink/refusal.js";
import type { DerivedProcess } from "../../../model/memory/pasted/derived-process.js";
import { flagText, jvmFlags } from "../../../model/memory/pasted/jvm-flags.js";
import type { ProcessName } from "../../../model/memory/pasted/log-tree.js";
import { sizesOf } from "../../../model/memory/pasted/process-memory.js";
import type { Pasted } from "../../../model/memory/pasted/read.js";
import { exactBytes, mebibytes } from "../byte-text.js";
import { refusalText, type RefusalText } from "../refusals.js";
import { sizeHint } from "./findings/values.js";
import { howOf } from "./how.js";
import { logVerdict } from "./log-verdict.js";
import { partsOf } from "./parts.js";

/** One size of a process. */
export interface PartRow {
  readonly name: string;
  /** How deep it lies in the whole, from 0. */
  readonly depth: number;
  readonly bytes: string;
  readonly mebibytes: string;
  readonly how: string;
  /** What the log has; empty where it says nothing about it. */
  readonly logged: string;
  readonly isSame: boolean;
}

/** A process as Flink starts it, or why it does not. */
export interface ProcessView {
  readonly title: string;
  /** Null where Flink starts. */
  readonly refusal: RefusalText | null;
  /** None where Flink does not start. */
  readonly rows: readonly PartRow[];
  /** Whether there is a log to compare with. */
  readonly hasLog: boolean;
  /** What the JVM is started with. */
  readonly flags: string;
  /** What the log and the derivation have in common, in a sentence or two; empty without a log. */
  readonly verdict: string;
}

const titles: Readonly<Record<ProcessName, string>> = { taskManager: "TaskManager", jobManager: "JobManager" };

/** Everything that is shown of one process. */
export function processView(derived: DerivedProcess, pasted: Pasted): ProcessView {
  const { process, result, tree } = derived;
  const shown = { title: titles[process], hasLog: tree !== null, verdict: logVerdict(derived, pasted) };
  if (result instanceof Refusal) return { ...shown, refusal: refusalOf(result, derived), rows: [], flags: "" };
  const flags = jvmFlags(result).map(flagText).join("\n");
  return { ...shown, refusal: null, rows: rowsOf({ ...derived, result }, pasted), flags };
}

/** Where it is plain what a size should have been, that is the remedy. */
function refusalOf(refusal: Refusal, { settings }: DerivedProcess): RefusalText {
  const text = refusalText(refusal);
  const hint = refusal.rule === "unreadable" ? sizeHint(settings.get(refusal.keys[0] ?? "") ?? "") : "";
  return hint === "" ? text : { ...text, remedy: hint };
}

function rowsOf(
  { process, result, settings, tree, from }: DerivedProcess & { result: Exclude<DerivedProcess["result"], Refusal> },
  { version }: Pasted,
): readonly PartRow[] {
  const sizes = sizesOf(result);
  const how = from === "parts" ? {} : howOf({ derived: result, settings, version });
  return partsOf(process).map(({ name, title, depth }) => {
    const bytes = sizes.get(name) ?? 0n;
    const logged = tree?.bytes.get(name);
    return {
      name: title,
      depth,
      bytes: exactBytes(bytes),
      mebibytes: mebibytes(bytes),
      how: how[name] ?? "as the log has it",
      logged: logged === undefined ? "" : exactBytes(logged),
      isSame: logged === bytes,
    };
  });
}
