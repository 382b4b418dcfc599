import type { Checked } from "../../../model/configuration-check/check.js";
import { levels, type Finding, type Level } from "../../../model/configuration-check/finding.js";
import { releases, type Release } from "../../../model/configuration-check/keys.js";
import { isSecret } from "../../../model/configuration-check/rules/secrets.js";
import { sourceText } from "../../source-text.js";

/** A line of the text, as it is shown. */
export interface ShownLine {
  readonly number: number;
  readonly text: string;
}

export interface FindingView {
  readonly id: string;
  readonly level: Level;
  /** The lines it is about, at most so many as fit; none where something is missing. */
  readonly lines: readonly ShownLine[];
  /** How many lines more. */
  readonly more: number;
  readonly happens: string;
  readonly reason: string;
  /** Lines to paste; empty where nothing has to change. */
  readonly mend: string;
  readonly source: string;
}

/** Findings of one level. */
export interface LevelView {
  readonly level: Level;
  readonly title: string;
  readonly count: number;
  /** At most so many as anybody reads. */
  readonly findings: readonly FindingView[];
}

export interface CheckView {
  /** For which release it was checked, and why. */
  readonly about: string;
  readonly verdict: string;
  readonly groups: readonly LevelView[];
}

const titles: Readonly<Record<Level, string>> = {
  danger: "Danger",
  broken: "Does not start, or has no effect",
  risk: "Risk",
  note: "Note",
};

/** More lines of one finding are counted, not shown. Assumed. */
const MOST_LINES = 3;

/** More findings of one level are counted, not shown. Assumed. */
const MOST_FINDINGS = 100;

/** Longer lines are cut. Assumed. */
const LONGEST_LINE = 200;

/** What is shown of a configuration that was checked. @param text as it was checked */
export function checkView(checked: Checked, text: string): CheckView {
  const all = text.split(/\r?\n/);
  return {
    about: aboutSentence(checked),
    verdict: verdictSentence(checked.findings),
    groups: levels.flatMap((level) => {
      const findings = checked.findings.filter((one) => one.level === level);
      return findings.length === 0
        ? []
        : [
            {
              level,
              title: titles[level],
              count: findings.length,
              findings: findings.slice(0, MOST_FINDINGS).map((one) => findingView(one, all)),
            },
          ];
    }),
  };
}

function findingView(
  { id, level, keys, lines, happens, reason, mend, source }: Finding,
  all: readonly string[],
): FindingView {
  const isHidden = keys.some(isSecret);
  return {
    id,
    level,
    lines: lines.slice(0, MOST_LINES).map((number) => ({ number, text: shown(all[number - 1] ?? "", isHidden) })),
    more: Math.max(0, lines.length - MOST_LINES),
    happens,
    reason,
    mend: mend.join("\n"),
    source: sourceText(source),
  };
}

/** A line without its indentation; what may be a secret is left out. */
function shown(line: string, isHidden: boolean): string {
  const text = line.trim();
  const visible = isHidden ? text.replace(/([:=]\s*).+$/, "$1…") : text;
  return visible.length > LONGEST_LINE ? `${visible.slice(0, LONGEST_LINE)}…` : visible;
}

/** A release as it is called on the page: 2.3 stands for all of 2.x. */
export function releaseName(release: Release): string {
  return release === "2.3" ? "2.x" : release;
}

function aboutSentence({ release, isChosen, guess, keys }: Checked): string {
  const flink = `Flink ${releaseName(release)}`;
  const counts = [...releases]
    .reverse()
    .map((one) => `${releaseName(one)} reads ${String(guess.known[one])}`)
    .join(", ");
  const settings = keys === 1 ? "One key" : `${String(keys)} keys`;
  const why = isChosen
    ? `checked for ${flink}, as you chose.`
    : guess.named
      ? `checked for ${flink}, since the text names ${guess.named}.`
      : `checked for ${flink}, which knows them best: it is a guess.`;
  return `${settings}, ${why} Of them ${counts}.`;
}

function verdictSentence(findings: readonly Finding[]): string {
  const count = (level: Level): number => findings.filter((one) => one.level === level).length;
  const parts = [
    counted(count("danger"), "danger", "dangers"),
    counted(count("broken"), "line or gap that does not do what it says", "lines or gaps that do not do what they say"),
    counted(count("risk"), "risk", "risks"),
    counted(count("note"), "note", "notes"),
  ].flatMap((part) => part ?? []);
  if (parts.length === 0)
    return "Nothing was found of what is looked for here. That is not everything that can be wrong.";
  return `Found: ${parts.join(", ")}.`;
}

function counted(count: number, one: string, many: string): string | null {
  if (count === 0) return null;
  return count === 1 ? `one ${one}` : `${String(count)} ${many}`;
}
