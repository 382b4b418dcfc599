import { parseSize } from "../flink/size.js";
import type { Version } from "../flink/version.js";
import { isVersion } from "./named-version.js";
import { isMap, type YamlMap } from "./yaml.js";

/** A configuration inside another file. */
export interface Embedded {
  readonly form: "operator" | "configMap" | "compose";
  readonly parts: readonly (YamlMap | string)[];
  /** The release that the file names. */
  readonly version: Version | null;
}

const configurationFile = /^(flink-conf|config)\.ya?ml$/;
const variable = /^\s*FLINK_PROPERTIES=/;

/**
 * A Flink configuration inside a file of Kubernetes or Docker Compose: a FlinkDeployment of Flink’s operator, the data
 * of a ConfigMap, the variable FLINK_PROPERTIES of Flink’s image.
 * @returns null where there is none
 */
export function embeddedIn(documents: readonly unknown[]): Embedded | null {
  const maps = documents.filter(isMap);
  const operators = maps.flatMap((map) => operatorParts(map) ?? []);
  if (operators.length > 0) return { form: "operator", parts: operators, version: operatorVersion(maps) };
  const files = maps.flatMap((map) => filesIn(map.get("data")));
  if (files.length > 0) return { form: "configMap", parts: files, version: null };
  const properties = maps.flatMap((map) => propertiesIn(map, 0));
  return properties.length > 0 ? { form: "compose", parts: properties, version: null } : null;
}

/** What the operator passes to Flink, in its order: the sizes of the resources count. */
function operatorParts(map: YamlMap): readonly YamlMap[] | null {
  const spec = [map.get("spec"), map].find(isMap);
  const configuration = spec?.get("flinkConfiguration");
  if (!spec || !(isMap(configuration) || spec.has("flinkVersion"))) return null;
  const resources = ["jobManager", "taskManager"].flatMap((name) => {
    const memory = at(spec, [name, "resource", "memory"]);
    return typeof memory === "string"
      ? [[`${name.toLowerCase()}.memory.process.size`, operatorSize(memory)] as const]
      : [];
  });
  return [...(isMap(configuration) ? [configuration] : []), new Map(resources)];
}

const powers = "kmgt";

/**
 * A size as the operator hands it to Flink: what Flink cannot read is read as Kubernetes does, where Gi is a power of
 * 1024 and G is one of 1000. Source: `ResourceConfigUtils.parseResourceMemoryString` of the operator.
 */
function operatorSize(text: string): string {
  if ("bytes" in parseSize(text)) return text;
  const [, number, unit = "", binary] = /^(\d+(?:\.\d+)?)([kmgt])(i?)b?$/i.exec(text.replace(/\s/g, "")) ?? [];
  if (number === undefined) return text;
  const bytes = Number(number) * (binary ? 1024 : 1000) ** (powers.indexOf(unit.toLowerCase()) + 1);
  return Number.isSafeInteger(Math.floor(bytes)) ? String(Math.floor(bytes)) : text;
}

function operatorVersion(maps: readonly YamlMap[]): Version | null {
  const named = maps.map((map) => at(map, ["spec", "flinkVersion"])).find((one) => typeof one === "string") ?? "";
  const version = named.replace(/^v/, "").replace("_", ".");
  return isVersion(version) ? version : null;
}

function filesIn(data: unknown): readonly string[] {
  if (!isMap(data)) return [];
  return [...data].flatMap(([name, text]) =>
    configurationFile.test(String(name)) && typeof text === "string" ? [text] : [],
  );
}

/** Deep enough for any compose file; one that refers to itself has no end. */
const DEEPEST = 8;

function propertiesIn(value: unknown, depth: number): readonly string[] {
  if (depth > DEEPEST) return [];
  if (typeof value === "string") return variable.test(value) ? [value.replace(variable, "")] : [];
  if (Array.isArray(value)) return value.flatMap((one) => propertiesIn(one, depth + 1));
  if (!isMap(value)) return [];
  return [...value].flatMap(([name, one]) =>
    name === "FLINK_PROPERTIES" && typeof one === "string" ? [one] : propertiesIn(one, depth + 1),
  );
}

function at(map: YamlMap, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (isMap(value) ? value.get(name) : undefined), map);
}
