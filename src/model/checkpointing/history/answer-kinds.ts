import { excerpt } from "../../excerpt.js";
import { isObject, unexpected, type JsonObject } from "./fields.js";

/** Some of the fields of CheckpointingStatistics and CheckpointConfigInfo. Each is in answers of one kind only. */
const statisticsNames = ["history", "latest", "counts", "summary"];
const configNames = [
  "mode",
  "interval",
  "timeout",
  "min_pause",
  "max_concurrent",
  "unaligned_checkpoints",
  "aligned_checkpoint_timeout",
  "tolerable_failed_checkpoints",
  "state_backend",
  "checkpoint_storage",
  "state_changelog_enabled",
];

/** Whether a JSON value is what /jobs/:jobid/checkpoints answers: one of its fields is enough. */
export function isStatistics(content: unknown): content is JsonObject {
  return hasOneOf(content, statisticsNames);
}

/** Whether a JSON value is what /jobs/:jobid/checkpoints/config answers: one of its fields is enough. */
export function isConfig(content: unknown): content is JsonObject {
  return hasOneOf(content, configNames);
}

/** A sentence about a JSON value that is neither, with Flink's own message where it is an error. */
export function strange(content: unknown): string {
  if (!isObject(content)) return unexpected({ what: "The text", content, expected: "an object" });
  if ("errors" in content) return errorSentence(content.errors);
  if ("checkpoint_type" in content) return "This is the answer about one checkpoint, not about all.";
  return "This is JSON, but no answer about checkpoints.";
}

function hasOneOf(content: unknown, names: readonly string[]): boolean {
  return isObject(content) && names.some((name) => Object.hasOwn(content, name));
}

/** Flink's answer where there is nothing to tell (ErrorResponseBody, 1.13 to 2.x). */
function errorSentence(errors: unknown): string {
  const message = Array.isArray(errors) ? (errors as unknown[]).find((error) => typeof error === "string") : undefined;
  return message === undefined ? "Flink answered with an error." : `Flink answered with an error: ${excerpt(message)}.`;
}
