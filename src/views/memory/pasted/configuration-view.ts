import { Refusal } from "../../../model/memory/flink/refusal.js";
import { isSince } from "../../../model/memory/flink/version.js";
import { legacyHeap } from "../../../model/memory/pasted/legacy-heap.js";
import type { Form } from "../../../model/memory/pasted/read.js";
import { amount } from "../../world.js";
import type { Finding } from "./findings/finding.js";
import { idleFindings } from "./findings/idle.js";
import { keyFindings } from "./findings/keys.js";
import { valueFindings } from "./findings/values.js";
import { processView, type ProcessView } from "./process-view.js";
import type { ConfigurationReading } from "./reading.js";

/** A text about memory, ready to be shown. */
export interface ConfigurationView {
  /** What the text was taken for, and how it was read. */
  readonly about: string;
  /** What of the text was left out, and why. */
  readonly faults: readonly string[];
  readonly processes: readonly ProcessView[];
  readonly findings: readonly Finding[];
}

const forms: Readonly<Record<Form, string>> = {
  nested: "Taken for a config.yaml with nested keys",
  flat: "Taken for a configuration file with one key in a line",
  lines: "Taken for a flink-conf.yaml, line by line",
  options: "Taken for options of a command line",
  log: "Taken for the log of a start",
  operator: "Taken for a FlinkDeployment of Flink’s Kubernetes operator",
  configMap: "Taken for a ConfigMap of Kubernetes with Flink’s configuration in it",
  compose: "Taken for a file of Docker Compose with FLINK_PROPERTIES",
};

/** Nobody reads more sentences than these about one text. */
const MOST = 8;

/** Works out everything that is shown of a text. */
export function configurationView(reading: ConfigurationReading): ConfigurationView {
  const { pasted, processes } = reading;
  return {
    about: about(reading),
    faults: shortened(pasted.faults),
    processes: processes.map((process) => processView(process, pasted)),
    findings: findingsOf(reading),
  };
}

function about({ pasted: { form, version, named } }: ConfigurationReading): string {
  const names = named === null ? "" : ` that names Flink ${named}`;
  return `${forms[form]}${names}. Read as Flink ${version} reads it.`;
}

function shortened(faults: readonly string[]): readonly string[] {
  const more = faults.length - MOST;
  return more > 0 ? [...faults.slice(0, MOST), `And ${amount(more, "count")} more of that kind.`] : faults;
}

function findingsOf(reading: ConfigurationReading): readonly Finding[] {
  const { pasted, processes } = reading;
  const { settings, version } = pasted;
  const heaps = heapFindings(reading);
  const refused = processes.flatMap(({ result }) =>
    result instanceof Refusal && result.rule === "unreadable" ? result.keys : [],
  );
  return [
    ...heaps,
    ...keyFindings(settings, version).filter(({ key }) => !heaps.some((heap) => heap.key === key)),
    ...valueFindings(settings, { version, except: refused }),
    ...processes.flatMap(({ result, from, settings }) =>
      result instanceof Refusal || from !== "set" ? [] : idleFindings(result, { settings, version }),
    ),
  ];
}

/** Old sizes that stand for new ones, up to 1.20. */
function heapFindings({ pasted: { settings, version }, processes, runs }: ConfigurationReading): readonly Finding[] {
  if (isSince(version, "2.0")) return [];
  return processes.flatMap(({ process, from }) => {
    const heap = from === "set" ? legacyHeap(settings, process, { version, runs }) : null;
    if (!heap) return [];
    const why = runs === "container" ? "in a container" : "outside of containers";
    const says = `Read as ${heap.readAs}, which is what it stands for ${why} up to 1.20. Flink 2.0 and later do not read it.`;
    return [{ key: heap.key, says }];
  });
}
