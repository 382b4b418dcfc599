import type { Version } from "../flink/version.js";
import { versionInLog } from "./named-version.js";
import { readOptions } from "./options.js";
import type { TextSettings } from "./text-settings.js";
import { readLogTrees, type LogTree } from "./log-tree.js";

/** What a start-up log tells about memory. */
export interface StartUpLog {
  /** What was set, in the file and on the command line. */
  readonly loaded: TextSettings;
  /** What Flink’s start-up computed and handed to the process. */
  readonly computed: TextSettings;
  readonly trees: readonly LogTree[];
  /** The limits of the JVM in bytes, by flag. */
  readonly flags: ReadonlyMap<string, bigint>;
  readonly version: Version | null;
}

const loadedLine = /Loading (?:dynamic )?configuration property: ([^\s,]+), ?(.*)$/;
const argumentLine = /(?:^|\s)((?:taskmanager|jobmanager|state|containerized)\.[\w.-]+)=(\S+)\s*$/;

/** Reads a log with any prefix before its lines. Of processes that started one after another, the last one counts. */
export function readLog(text: string): StartUpLog {
  const lines = text.split(/\r?\n/);
  const loaded = new Map<string, string>();
  const others: string[] = [];
  for (const line of lines) {
    const [, key, value = ""] = loadedLine.exec(line) ?? [];
    if (key === undefined) others.push(line);
    else loaded.set(key, value.trim());
  }
  return {
    loaded,
    computed: computedIn(others),
    trees: readLogTrees(others),
    flags: flagsIn(others),
    version: versionInLog(text),
  };
}

/** An option is in a line of all options, or alone in the line behind its "-D". */
function computedIn(lines: readonly string[]): TextSettings {
  const alone = lines.flatMap((line, index) => {
    const [, key, value] = /-D\s*$/.test(lines[index - 1] ?? "") ? (argumentLine.exec(line) ?? []) : [];
    return key !== undefined && value !== undefined ? [[key, value] as const] : [];
  });
  return new Map([...lines.filter((line) => line.includes("-D")).flatMap((line) => [...readOptions(line)]), ...alone]);
}

const flag = /(?:^|\s)(-Xmx|-Xms|-XX:MaxDirectMemorySize=|-XX:MaxMetaspaceSize=)(\d{1,19})([kmgt]?)(?=\s|$)/gi;
const shift: Readonly<Record<string, bigint>> = { "": 0n, k: 10n, m: 20n, g: 30n, t: 40n };

function flagsIn(lines: readonly string[]): ReadonlyMap<string, bigint> {
  return new Map(
    lines
      .filter((line) => line.includes("-X"))
      .flatMap((line) =>
        Array.from(line.matchAll(flag), ([, name = "", digits = "0", unit = ""]) => [
          name.replace("=", ""),
          BigInt(digits) << (shift[unit.toLowerCase()] ?? 0n),
        ]),
      ),
  );
}
