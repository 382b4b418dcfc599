import { suggestion } from "../memory/pasted/suggestion.js";
import { cited } from "../sources.js";
import type { Finding } from "./finding.js";
import { releases, type KeyFacts, type Release } from "./keys.js";
import { replacementOf } from "./mends.js";
import { isSecret } from "./rules/secrets.js";
import type { Situation } from "./situation.js";

const asked = cited("vectors", "data/flink/vectors/options: the options of 1.3.3, 1.20.5 and 2.3.0");

/** Where keys belong to a file system, a reporter, Kubernetes’ operator or Hadoop, whose options were not asked for. */
const others =
  /^(s3a?|fs|gs|presto|oss|wasbs?|abfss?|hive|hadoop|flink\.(hadoop|yarn)|containerized|env|kubernetes\.operator|job\.autoscaler|(metrics|traces|events)\.reporter|table|sql-client|sql-gateway|python|external-resource|pipeline\.global-job-parameters|security\.delegation\.token\.provider|mesos|\$internal|user)\./;

/** A text with more unknown keys is none for Flink, and comparing all of them would keep the page busy. Assumed. */
const MOST_SEARCHES = 50;

/** What is to be said of a key itself, whatever it is set to. Nothing of one that the release reads under this name. */
export function keyFindings(situation: Situation): readonly Finding[] {
  const names = situation.lookup.keysOf(situation.release);
  let searches = 0;
  const meant = (key: string): string | null => (searches++ < MOST_SEARCHES ? suggestion(key, names) : null);
  return [...situation.settings.keys()].flatMap((key) => {
    const facts = situation.lookup.facts(key, situation.release);
    const found = facts ? oldName(key, facts, situation) : unread(key, { names, meant }, situation);
    return found ? [{ ...found, keys: [key], lines: situation.places.linesOf(key) }] : [];
  });
}

type Found = Omit<Finding, "keys" | "lines">;

const named = (release: Release): string => (release === "2.3" ? "2.x" : release);

function shown(key: string, situation: Situation): string {
  return isSecret(key) ? "…" : (situation.settings.get(key) ?? "").trim();
}

function oldName(key: string, { successor, deprecated }: KeyFacts, situation: Situation): Found | null {
  if (!deprecated) return null;
  const flink = named(situation.release);
  if (successor === null) {
    return {
      id: "key-deprecated",
      level: "note",
      happens: `Flink ${flink} reads it, but it is on its way out.`,
      reason: "The code marks the option as deprecated.",
      mend: replacementOf(key, shown(key, situation))?.mend ?? [],
      source: asked,
    };
  }
  const isIdle = situation.settings.has(successor);
  return {
    id: isIdle ? "key-twice" : "key-renamed",
    level: isIdle ? "broken" : "note",
    happens: isIdle
      ? `It has no effect: it is the old name of ${successor}, which is set as well.`
      : `It still counts: it is the old name of ${successor}.`,
    reason: isIdle
      ? "Flink reads an old name only where the new one is not set."
      : `Flink ${flink} knows the option by a new name.`,
    mend: [isIdle ? `# Take out ${key}` : `${successor}: ${shown(key, situation)}`],
    source: asked,
  };
}

/** The keys that a release has in use, and the one of them that another text was probably meant to be. */
interface Known {
  readonly names: readonly string[];
  readonly meant: (key: string) => string | null;
}

function unread(key: string, known: Known, situation: Situation): Found | null {
  const readers = releases.filter((release) => situation.lookup.facts(key, release));
  const at = releases.indexOf(situation.release);
  const isGone = readers.some((release) => releases.indexOf(release) < at);
  if (isGone) return removed(key, readers.at(-1) ?? "1.3", situation);
  if (others.test(key)) return null;
  return readers[0] ? tooNew(key, readers[0], situation) : unknown(key, known, situation);
}

function removed(key: string, last: Release, situation: Situation): Found {
  const replacement = replacementOf(key, shown(key, situation));
  return {
    id: "key-removed",
    level: "broken",
    happens: `It has no effect, and Flink ${named(situation.release)} does not say so.`,
    reason: `Flink ${last} reads it; Flink ${named(situation.release)} does not. ${replacement?.says ?? "No other key stands for it."}`,
    mend: replacement?.mend ?? ["# Take the line out."],
    source: replacement?.source ?? asked,
  };
}

function tooNew(key: string, first: Release, situation: Situation): Found {
  const old = situation.lookup.names(key, first).find((name) => situation.lookup.facts(name, situation.release));
  return {
    id: "key-too-new",
    level: "broken",
    happens: `It has no effect, and Flink ${named(situation.release)} does not say so.`,
    reason: `Flink ${named(first)} reads it; Flink ${named(situation.release)} does not know it yet.`,
    mend: [old ? `${old}: ${shown(key, situation)}` : "# Take the line out, or use a later release."],
    source: asked,
  };
}

function unknown(key: string, known: Known, situation: Situation): Found {
  const meant = known.meant(key);
  const isFlinks = known.names.some((name) => name.split(".")[0] === key.split(".")[0]);
  return {
    id: meant ? "key-misspelt" : "key-unknown",
    level: meant || isFlinks ? "broken" : "note",
    happens: meant
      ? `It has no effect. Did you mean ${meant}?`
      : "It has no effect on Flink, unless a library that you have added reads it.",
    reason:
      "None of the three releases that were asked has an option of this name, and Flink says nothing about keys that it does not know.",
    mend: [meant ? `${meant}: ${shown(key, situation)}` : "# Take the line out, unless a library of yours needs it."],
    source: asked,
  };
}
