import { describe, expect, it } from "vitest";
import { parseDocuments } from "../../../../src/model/checkpointing/history/documents.js";

describe("JSON values one after another", () => {
  it("are taken apart, with or without white space between them", () => {
    expect(parseDocuments('{"a": 1}{"b": 2}\n[3]')).toEqual({ contents: [{ a: 1 }, { b: 2 }, [3]], fault: null });
  });

  it("are read up to two hundred, so that no text can keep the page busy", () => {
    const { contents, fault } = parseDocuments("{} ".repeat(1_000_000));
    expect(contents).toHaveLength(200);
    expect(fault).toBe("The text holds more than 200 answers: the rest is not read.");
  });

  it("are read up to the first fault", () => {
    expect(parseDocuments('{"a": 1} oops')).toEqual({
      contents: [{ a: 1 }],
      fault: "The text is not JSON from line 1, column 10 on.",
    });
  });
});
