import { describe, expect, it } from "vitest";
import { symptomGroups } from "../../src/views/memory/symptoms.js";
import { NO_NUMBER } from "../support/matchers.js";
import { block, page, rendered, repeatedIds, textOf } from "../support/page.js";

const root = page(block("symptoms"), "/memory");

describe("the table of symptoms", () => {
  it("has a heading for each party, and a closed part for each symptom that opens without a script", () => {
    expect([...root.querySelectorAll("h3")].map(({ textContent }) => textContent)).toEqual(
      symptomGroups.map(({ title }) => title),
    );
    const parts = [...root.querySelectorAll<HTMLDetailsElement>("details.symptom")];
    expect(parts).toHaveLength(symptomGroups.flatMap(({ symptoms }) => symptoms).length);
    expect(parts.every(({ open, firstElementChild }) => !open && firstElementChild?.tagName === "SUMMARY")).toBe(true);
  });

  it("shows the signs as code, as they stand in a log", () => {
    expect(textOf(root, "details:has(#symptom-heap) summary code")).toBe("java.lang.OutOfMemoryError: Java heap space");
  });

  it("has live sentences and fields, and no mark that was not read", () => {
    expect(textOf(root, "#symptom-direct [data-s=symptom-direct]")).toContain("The limit is");
    expect(root.querySelectorAll("#symptom-direct input").length).toBe(2);
    expect(root.body.innerHTML).not.toContain("[[");
    expect(root.body.innerHTML).not.toMatch(NO_NUMBER);
    expect(repeatedIds(root)).toEqual([]);
  });

  it("names a source for each", () => {
    expect(root.querySelectorAll(".symptom-source")).toHaveLength(root.querySelectorAll("details.symptom").length);
    for (const { textContent } of root.querySelectorAll(".symptom-source"))
      expect(textContent).toMatch(/^Apache Flink.*\.$/);
  });

  it("names what does not help only where something does not", () => {
    expect(textOf(root, "#symptom-direct dl")).toContain("What does not help");
  });

  it("stands on a page once", () => {
    expect(() => rendered(`${block("symptoms")}\n${block("symptoms")}`)).toThrow(
      "The symptoms stands on this page already.",
    );
  });
});
