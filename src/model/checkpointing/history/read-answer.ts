import { isConfig, isStatistics, strange } from "./answer-kinds.js";
import { parseDocuments } from "./documents.js";
import { readHistory, type History } from "./read-history.js";
import { readSettings } from "./read-settings.js";
import type { CheckpointSettings } from "./settings.js";

/** What Flink answered about the checkpoints of a job. */
export interface CheckpointAnswer extends History {
  /** Null where the text holds no configuration. */
  readonly config: CheckpointSettings | null;
  /** Sentences about what was not understood. What was understood is used. */
  readonly problems: readonly string[];
}

export type CheckpointAnswerReading = CheckpointAnswer | { readonly problem: string };

const EXPECTED = "Paste what /jobs/:jobid/checkpoints answers, what /jobs/:jobid/checkpoints/config answers, or both.";

/**
 * Reads what a user pastes from Flink's REST API, 1.13 to 2.x: the body of /jobs/:jobid/checkpoints or of
 * /jobs/:jobid/checkpoints/config, or any number of them one after another. Histories are joined, also those of
 * different times; of several configurations the last one counts.
 * @param pasted any text
 * @returns what it says, in base units, or sentences about why it says nothing
 */
export function readCheckpointAnswer(pasted: string): CheckpointAnswerReading {
  const { contents, fault } = parseDocuments(pasted);
  const statistics = contents.filter(isStatistics);
  const configs = contents.filter(isConfig);
  if (statistics.length + configs.length === 0) return { problem: refusal(contents[0], fault) };
  const problems = contents.filter((content) => !isStatistics(content) && !isConfig(content)).map(strange);
  const history = readHistory(statistics, problems);
  const settings = configs.map((object) => readSettings({ object, path: "", problems }));
  if (settings.length > 1) problems.push("There is more than one configuration: the last one is used.");
  if (fault !== null) problems.push(fault);
  return { ...history, config: settings.at(-1) ?? null, problems };
}

/** Why a text holds no answer at all, and what would. */
function refusal(first: unknown, fault: string | null): string {
  const why = first === undefined ? (fault ?? "Nothing is pasted yet.") : strange(first);
  return `${why} ${EXPECTED}`;
}
