import { cited } from "../sources.js";
import type { Finding } from "./finding.js";
import type { Situation } from "./situation.js";

const lineOf = /^Line (\d+) /;

/** What is to be said of the file itself. @param faults what the reader of the text did not understand */
export function fileFindings(situation: Situation, faults: readonly string[]): readonly Finding[] {
  return [...faults.map((fault) => faultFinding(fault, situation)), ...nameFindings(situation), ...twice(situation)];
}

function faultFinding(fault: string, { release, places }: Situation): Finding {
  // The reader knows no release before 1.10, and reads flink-conf.yaml of all of them in the same way.
  const happens = release === "1.3" ? fault.replace("Flink 1.10 ", "Flink 1.3 ") : fault;
  const key = /^(\S+) has no value/.exec(fault)?.[1];
  const line = lineOf.exec(fault)?.[1];
  return {
    id: "file-fault",
    level: "broken",
    keys: [],
    lines: line !== undefined ? [Number(line)] : key !== undefined ? places.linesOf(key) : [],
    happens,
    reason:
      release === "2.3"
        ? "Flink 2.x reads config.yaml as YAML 1.2, and refuses what is none."
        : "Flink reads flink-conf.yaml line by line: a key, a colon, a blank and a value. What is none of that is left out with a warning.",
    mend: [],
    source:
      release === "2.3"
        ? cited("flink23", "GlobalConfiguration.loadYAMLResource")
        : cited(
            release === "1.3" ? "flink13" : "flink120",
            "GlobalConfiguration.loadYAMLResource, loadLegacyYAMLResource",
          ),
  };
}

const oldFile = /^[^\n]*\bflink-conf\.yaml\b/m;

/** In 2.x the file has another name. */
function nameFindings({ release, text, form, settings }: Situation): readonly Finding[] {
  if (release !== "2.3" || form === "options" || form === "log" || form === "operator" || settings.size === 0)
    return [];
  const named = oldFile.exec(text);
  if (!named && form !== "flat") return [];
  return [
    {
      id: named ? "file-not-read" : "file-name",
      level: named ? "broken" : "note",
      keys: [],
      lines: named ? [text.slice(0, named.index).split("\n").length] : [],
      happens: named
        ? "Flink 2.x does not read a file of this name: it looks for config.yaml, and does not start without one."
        : "It has to be in config.yaml. A file named flink-conf.yaml is not read by 2.x.",
      reason: "Flink 2.0 dropped flink-conf.yaml and its own way of reading it. Keys may stay flat in config.yaml.",
      mend: ["# mv conf/flink-conf.yaml conf/config.yaml, once all of it is YAML"],
      source: cited("flink23", "GlobalConfiguration.loadConfiguration; FLINK-33677"),
    },
  ];
}

/** Keys that stand more than once, where the reader did not refuse the file for it. */
function twice({ settings, places, form }: Situation): readonly Finding[] {
  if (form === "log" || form === "configMap" || form === "compose") return [];
  return [...settings.keys()].flatMap((key): readonly Finding[] => {
    const lines = places.linesOf(key);
    if (lines.length < 2) return [];
    return [
      {
        id: "key-repeated",
        level: "broken",
        keys: [key],
        lines,
        happens: `The last one counts, in line ${String(lines.at(-1))}. The others have no effect.`,
        reason:
          form === "lines" || form === "options"
            ? "The key stands more than once, and each line replaces what was before."
            : "The key stands more than once, once nested and once not: which one counts is not defined.",
        mend: ["# Keep one of the lines."],
        source: cited("flink", "GlobalConfiguration; Configuration.setValueInternal"),
      },
    ];
  });
}
