import { Refusal } from "../../../model/memory/flink/refusal.js";
import type { DerivedProcess, Origins } from "../../../model/memory/pasted/derived-process.js";
import { jvmFlags } from "../../../model/memory/pasted/jvm-flags.js";
import { sizesOf, type ProcessMemory } from "../../../model/memory/pasted/process-memory.js";
import type { Pasted } from "../../../model/memory/pasted/read.js";
import { exactBytes } from "../byte-text.js";
import { counted } from "../../world.js";
import { partsOf } from "./parts.js";

const origins: Readonly<Record<Origins, string>> = {
  set: "",
  oneSize: "The log names no setting; this one size with Flink’s defaults gives what it says.",
  parts: "The log names no setting, and no single size gives what it says: below are its own sizes.",
  computed: "The log names no setting; the sizes are from the options that Flink’s start handed to the process.",
};

/** Whether a log says what the derivation gives. */
export function logVerdict(derived: DerivedProcess, pasted: Pasted): string {
  const { from, result, tree } = derived;
  if (!pasted.log) return "";
  const said = [
    origins[from],
    result instanceof Refusal ? refused(tree !== null) : compared({ ...derived, result }, pasted),
  ];
  return said.filter((sentence) => sentence !== "").join(" ");
}

function refused(hasTree: boolean): string {
  return hasTree ? "The log is of a process that started, so something was set that the log does not show." : "";
}

type Started = DerivedProcess & { readonly result: ProcessMemory };

function compared(derived: Started, pasted: Pasted): string {
  return [sizesSentence(derived), flagsSentence(derived, pasted)].filter((sentence) => sentence !== "").join(" ");
}

function sizesSentence({ process, result, tree }: Started): string {
  if (tree === null) return "";
  const ours = sizesOf(result);
  const pairs = partsOf(process).flatMap(({ name, title }) => {
    const logged = tree.bytes.get(name);
    return logged === undefined ? [] : [{ title, difference: logged - (ours.get(name) ?? 0n) }];
  });
  const unlike = pairs.filter(({ difference }) => difference !== 0n);
  if (unlike.length === 0) return `All ${pairs.length} sizes are those of the log, to the byte.`;
  const list = unlike.map(({ title, difference }) => `${title} by ${signed(difference)}`).join(", ");
  return (
    `${unlike.length} of ${counted(String(pairs.length), "size")} in the log ${unlike.length === 1 ? "differs" : "differ"}: ${list}. ` +
    "Another release of Flink wrote it, or something is set that is not in this text."
  );
}

function signed(difference: bigint): string {
  return `${difference > 0n ? "+" : ""}${exactBytes(difference)} bytes`;
}

/** A log of two processes does not tell whose flags it has. */
function flagsSentence({ result, tree }: Started, { log }: Pasted): string {
  if (!log || log.flags.size === 0 || (tree && log.trees.length > 1)) return "";
  const pairs = jvmFlags(result).filter(([flag]) => log.flags.has(flag));
  const unlike = pairs.filter(([flag, bytes]) => log.flags.get(flag) !== bytes);
  if (pairs.length === 0) return "";
  if (unlike.length === 0) return "The JVM’s flags are the same, too.";
  return `The JVM was started with ${unlike.map(([flag]) => `${flag} ${exactBytes(log.flags.get(flag) ?? 0n)}`).join(", ")}.`;
}
