import { thenDefaults, type ThenSettings } from "../../../../../src/model/memory/flink/then/settings.js";
import { isSinceThen, type ThenVersion } from "../../../../../src/model/memory/flink/then/version.js";
import { vectors } from "../vectors.js";

type Options = Readonly<Record<string, string>>;

/** A container as the vectors have it. */
export interface ThenCase {
  readonly megabytes: number;
  readonly options: Options;
}

/** The containers that every version was asked for. */
export const cases: readonly ThenCase[] = (vectors("memory-then-cases").cases ?? []).map(({ megabytes, options }) => ({
  megabytes: Number(megabytes),
  options: options as Options,
}));

const networkKeys = ["fraction", "min", "max"].map((name) => `taskmanager.network.memory.${name}`);

/** The keys of the cut-off had other names before. In 1.2 and 1.3 the client renames them, not what divides a container. */
export function withNewNames(options: Options): Options {
  const renamed = Object.entries(options).map(([key, value]) => [
    key.replace(/^yarn\.heap/, "containerized.heap"),
    value,
  ]);
  return { ...(Object.fromEntries(renamed) as Options), ...options };
}

/** What a container's options set, read as the old versions do: what is no number counts as not set. */
export function settingsOf(given: Options, version: ThenVersion): ThenSettings {
  const options = isSinceThen(version, "1.4") ? withNewNames(given) : given;
  const number = (text: string | undefined, initial: number): number =>
    text === undefined || Number.isNaN(Number(text)) ? initial : Number(text);
  const network = (name: string, initial: number): number =>
    size(options[`taskmanager.network.memory.${name}`], version) ?? initial;
  const buffers = options["taskmanager.network.numberOfBuffers"];
  const countsBuffers = buffers !== undefined && !networkKeys.some((key) => key in options);
  return {
    ...thenDefaults,
    cutoffRatio: number(options["containerized.heap-cutoff-ratio"], thenDefaults.cutoffRatio),
    cutoffMinMegabytes: number(options["containerized.heap-cutoff-min"], thenDefaults.cutoffMinMegabytes),
    offHeap: options["taskmanager.memory.off-heap"]?.toLowerCase() === "true",
    managedMegabytes: managed(options["taskmanager.memory.size"], version),
    managedFraction: number(options["taskmanager.memory.fraction"], thenDefaults.managedFraction),
    networkFraction: number(options["taskmanager.network.memory.fraction"], thenDefaults.networkFraction),
    networkMinBytes: network("min", thenDefaults.networkMinBytes),
    networkMaxBytes: network("max", thenDefaults.networkMaxBytes),
    networkBuffers: countsBuffers ? Number(buffers) : null,
    segmentBytes: number(options["taskmanager.memory.segment-size"], thenDefaults.segmentBytes),
  };
}

/** Bytes; units came with 1.6. */
function size(text: string | undefined, version: ThenVersion): number | null {
  if (text === undefined) return null;
  const [, digits, unit] = /^(\d+)(mb)?$/.exec(text) ?? [];
  if (digits === undefined) return null;
  if (unit !== undefined && !isSinceThen(version, "1.6")) return null;
  return Number(digits) * (unit === undefined ? 1 : 2 ** 20);
}

/** Megabytes; "1g" is a size since 1.6. */
function managed(text: string | undefined, version: ThenVersion): number | null {
  if (text === "1g") return isSinceThen(version, "1.6") ? 1024 : null;
  return text === undefined || text === "-1" ? null : Number(text);
}
