import { describe, expect, test } from "vitest";
import { editedVersion, type VersionEdit } from "../../../../src/model/production/restore/edit/edit.js";
import { readVersion, writeVersion } from "../../../../src/model/production/restore/version-text.js";
import { isRefused } from "../../../../src/model/slots/graph/refusal.js";
import { plainOptions } from "../../../support/stream-jobs.js";

const small = "a = source\nb = map from a\nc = window from b by key uid total\nd = sink from c";

function edited(edit: VersionEdit, operator: string, text = small): string {
  const reading = readVersion(text);
  if ("problems" in reading) throw new Error(reading.problems[0]?.says);
  const result = editedVersion(reading.version, { edit, operator }, plainOptions("2.x"));
  return isRefused(result) ? result.refused : writeVersion(result.version);
}

describe("An edit", () => {
  test("inserts a map before an operator, which stays by key", () => {
    expect(edited("before", "c")).toBe(
      "a = source\nb = map from a\nclean = map from b\nc = window from clean by key uid total\nd = sink from c",
    );
  });

  test("inserts a map behind an operator, for all its readers", () => {
    expect(edited("behind", "b", "a = source\nb = map from a\nc = map from b by key\nd = sink from b")).toBe(
      "a = source\nb = map from a\nclean = map from b\nc = map from clean by key\nd = sink from clean",
    );
  });

  test("lets two operators change places, each with its own way of reading", () => {
    expect(edited("swap", "b")).toBe("a = source\nc = window from a by key uid total\nb = map from c\nd = sink from b");
  });

  test("gives another name, and the uid goes along", () => {
    expect(edited("rename", "c")).toBe(
      "a = source\nb = map from a\ncNew = window from b by key uid total\nd = sink from cNew",
    );
  });

  test.each<[VersionEdit, string, string]>([
    ["remove", "b", "a = source\nc = window from a by key uid total\nd = sink from c"],
    [
      "sink",
      "b",
      "a = source\nb = map from a\narchive = sink from b\nc = window from b by key uid total\nd = sink from c",
    ],
    ["chain", "b", "a = source\nb = map from a chain head\nc = window from b by key uid total\nd = sink from c"],
    [
      "parallelism",
      "b",
      "a = source\nb = map from a parallelism 8\nc = window from b by key uid total\nd = sink from c",
    ],
    ["max", "c", "a = source\nb = map from a\nc = window from b by key max 256 uid total\nd = sink from c"],
    ["before", "a", "“a” reads from nothing: there is no place before it."],
    ["behind", "d", "Nothing reads from “d”: there is no place behind it."],
    ["swap", "c", "Nothing comes out of “d”: it has to stay behind."],
  ])("%s of %s", (edit, operator, text) => {
    expect(edited(edit, operator)).toBe(text);
  });
});
