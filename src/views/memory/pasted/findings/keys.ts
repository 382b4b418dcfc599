import type { Version } from "../../../../model/memory/flink/version.js";
import { isSince } from "../../../../model/memory/flink/version.js";
import { isAboutMemory, isReadBy, knownKey, knownKeys, type KnownKey } from "../../../../model/memory/pasted/keys.js";
import { removedKeys } from "../../../../model/memory/pasted/removed-keys.js";
import { suggestion } from "../../../../model/memory/pasted/suggestion.js";
import type { TextSettings } from "../../../../model/memory/pasted/text-settings.js";
import type { Finding } from "./finding.js";

/** Names of 1.9 that still count. Source: the deprecated keys of `TaskManagerOptions`. */
const renamed: Readonly<Record<string, string>> = {
  "taskmanager.memory.size": "taskmanager.memory.managed.size",
  "taskmanager.network.memory.min": "taskmanager.memory.network.min",
  "taskmanager.network.memory.max": "taskmanager.memory.network.max",
  "taskmanager.network.memory.fraction": "taskmanager.memory.network.fraction",
};

/** Keys about memory that a release does not read, or knows by another name. */
export function keyFindings(settings: TextSettings, version: Version): readonly Finding[] {
  return [...settings.keys()].filter(isAboutMemory).flatMap((key) => {
    const says = sayOf(key, settings, version);
    return says === null ? [] : [{ key, says }];
  });
}

function sayOf(key: string, settings: TextSettings, version: Version): string | null {
  if (Object.hasOwn(removedKeys, key)) return removedSentence(key, version);
  if (Object.hasOwn(renamed, key)) return renamedSentence(renamed[key] ?? "", settings);
  const known = knownKey(key);
  if (!known) return unknownSentence(key, version);
  return isReadBy(known, version) ? null : unreadSentence(known, version);
}

function removedSentence(key: string, version: Version): string | null {
  const { until, now } = removedKeys[key] ?? { until: "2.0", now: "" };
  if (isSince(version, until)) return `Flink ${version} does not read it; it is gone since ${until}. ${now}`;
  return `Flink ${version} still reads it, and no release from ${until} on does. ${now}`;
}

function renamedSentence(name: string, settings: TextSettings): string {
  return settings.has(name)
    ? `The old name of ${name}, which is set as well: this one is not read.`
    : `The old name of ${name}. It still counts, but has been out of use since 1.10.`;
}

function unknownSentence(key: string, version: Version): string {
  const names = [...knownKeys.values()].filter((known) => isReadBy(known, version)).map((known) => known.key);
  const meant = suggestion(key, names);
  const ask = meant === null ? "" : ` Did you mean ${meant}?`;
  return `No release from 1.10 on knows this key, and Flink says nothing about that: it has no effect.${ask}`;
}

function unreadSentence({ since, until }: KnownKey, version: Version): string {
  const isGone = until !== undefined && isSince(version, until);
  const when = isGone ? `it is gone since ${until}` : `it came with ${since ?? "a later release"}`;
  return `Flink ${version} does not read it: ${when}.`;
}
