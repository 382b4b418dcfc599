import { cited } from "../sources.js";
import type { Finding } from "./finding.js";
import { isSecret } from "./rules/secrets.js";
import type { Situation } from "./situation.js";
import { expectation } from "./values.js";

/** Values that are not of the type of their option. Variables that something else fills in are left alone. */
export function valueFindings(situation: Situation): readonly Finding[] {
  return [...situation.settings].flatMap(([key, value]): readonly Finding[] => {
    const facts = situation.lookup.facts(key, situation.release);
    const text = value.trim();
    const expects = facts && !text.includes("$") ? expectation(facts, text) : null;
    if (!facts || expects === null) return [];
    return [
      {
        id: "value-unreadable",
        level: "broken",
        keys: [key],
        lines: situation.places.linesOf(key),
        happens: consequence(situation, facts.type),
        reason: `${isSecret(key) ? "The value" : `“${text.slice(0, 60)}”`} is not ${expects}.`,
        mend: facts.initial === null ? [] : [`${key}: ${facts.initial}   # the default`],
        source:
          situation.release === "1.3"
            ? cited("flink13", "Configuration.convertToBoolean, convertToInt")
            : cited("flink23", "ConfigurationUtils.convertValue"),
      },
    ];
  });
}

/** 1.3 takes what it cannot read for false, or for the default, where 1.20 and 2.x refuse. */
function consequence({ release }: Situation, type: string | null): string {
  if (release !== "1.3") return "Whatever reads this option fails: the process, or the job, does not start.";
  return type === "Boolean"
    ? "Flink 1.3 takes it for false, without a word."
    : "Flink 1.3 takes the default instead, and warns in its log.";
}
