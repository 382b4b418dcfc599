import type { Operator } from "../../../../model/slots/job/job.js";
import { javaText } from "./java-names.js";

/** What a program says of an operator, as methods of its stream. Source: SingleOutputStreamOperator, 2.3.0. */
export function settingsOf(operator: Operator): readonly string[] {
  const { parallelism, maxParallelism, slotSharingGroup } = operator;
  return [
    namesOf(operator),
    ...(parallelism === null ? [] : [`.setParallelism(${parallelism})`]),
    ...(maxParallelism === null ? [] : [`.setMaxParallelism(${maxParallelism})`]),
    ...(slotSharingGroup === null ? [] : [`.slotSharingGroup(${javaText(slotSharingGroup)})`]),
    ...chainingOf(operator),
  ];
}

/** The name is what the web interface shows; the uid is what state is found by again. */
function namesOf({ name, kind }: Operator): string {
  const uid = `.uid(${javaText(name)})`;
  const isNamed = kind === "source" || kind === "sourceFunction" || kind === "operator";
  return isNamed ? uid : `.name(${javaText(name)})${uid}`;
}

function chainingOf({ kind, chaining }: Operator): readonly string[] {
  if (chaining === "never") return [".disableChaining()"];
  return chaining === "head" && kind !== "sink" ? [".startNewChain()"] : [];
}

/** What a program cannot say by a method, as a sentence; null where it can say all. */
export function unsaid({ kind, chaining }: Operator): string | null {
  if (chaining === "head" && kind === "sink") return "A sink has no startNewChain().";
  return chaining === "headWithSources" ? "No method takes sources into a chain." : null;
}
