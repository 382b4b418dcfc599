import { describe, expect, test } from "vitest";
import { jobEditor, editorBoard } from "../../../src/components/job-editor/editor.js";
import { inspector } from "../../../src/components/job-editor/inspector.js";
import { arrowHead, routePath } from "../../../src/components/job-editor/route.js";
import { textProblems } from "../../../src/components/job-editor/text-form.js";
import { editorWorkshop } from "../../../src/views/slots/editor/workshop.js";
import { documentOf, repeatedIds, textOf } from "../../support/page.js";
import { worldWith } from "../../views/slots/editor/world.js";

const evil = [
  "\"<b>& 'bold'\" = source group one",
  "b = map from \"<b>& 'bold'\" group two",
  "c = sink from b parallelism 2",
];
const workshop = editorWorkshop(worldWith(...evil), null);

describe("the job editor", () => {
  const page = documentOf(jobEditor(workshop));

  test("escapes what a reader calls things, and repeats no id", () => {
    expect(page.querySelector("b")).toBeNull();
    expect(repeatedIds(page)).toEqual([]);
    expect(textOf(page, ".editor-wide .editor-operator .name")).toBe("<b>& 'bold'");
  });

  test("offers nothing in the drawing that only a script could do", () => {
    expect(page.querySelectorAll("[data-item], [data-dot], svg [tabindex]")).toHaveLength(0);
    expect(page.querySelector("svg")?.getAttribute("role")).toBe("img");
    expect(page.querySelector("fieldset")?.hasAttribute("disabled")).toBe(true);
    expect(page.querySelector("textarea")?.readOnly).toBe(true);
    expect(page.querySelector("textarea")?.value).toBe(workshop.data.text);
  });

  test("has one stop for the Tab key in each variant once there is a script, and no dot at a sink", () => {
    const board = documentOf(editorBoard(workshop, workshop.selected.key));
    for (const variant of ["wide", "narrow"]) {
      const items = [...board.querySelectorAll(`[data-picture=${variant}] [data-item]`)];
      expect(items).toHaveLength(5);
      expect(items.filter((item) => item.getAttribute("tabindex") === "0")).toHaveLength(1);
      expect(items.every((item) => (item.getAttribute("aria-label") ?? "") !== "")).toBe(true);
      expect(board.querySelectorAll(`[data-picture=${variant}] [data-dot]`)).toHaveLength(2);
    }
  });

  test("hatches the second slot-sharing group", () => {
    expect(page.querySelectorAll(".editor-wide .editor-task > rect[fill]")).toHaveLength(2);
  });
});

describe("the inspector", () => {
  test("shows what an operator reads, and what it may send to", () => {
    const panel = documentOf(inspector(editorWorkshop(worldWith(...evil), "operator b").panel));
    expect(panel.querySelectorAll(".editor-reads li")).toHaveLength(1);
    expect(panel.querySelector("[data-receiver]")).toBeNull();
    expect(panel.querySelector<HTMLInputElement>("#job-editor-slotSharingGroup")?.value).toBe("two");
  });

  test("gives every rule against a chain", () => {
    const panel = documentOf(inspector(editorWorkshop(worldWith(...evil), "connection 0 0 c").panel));
    expect(panel.querySelectorAll(".editor-verdict li").length).toBeGreaterThan(1);
  });
});

test("a way is straight where it can be, and ends along the records where it cannot", () => {
  expect(
    routePath(
      [
        { x: 0, y: 5 },
        { x: 9, y: 5 },
      ],
      "right",
    ),
  ).toBe("M0,5L9,5");
  expect(
    routePath(
      [
        { x: 0, y: 0 },
        { x: 10, y: 8 },
      ],
      "right",
    ),
  ).toBe("M0,0C5,0 5,8 10,8");
  expect(
    routePath(
      [
        { x: 0, y: 0 },
        { x: 10, y: 8 },
      ],
      "down",
    ),
  ).toBe("M0,0C0,4 10,4 10,8");
  expect(arrowHead([], "down")).toBe("");
  expect(arrowHead([{ x: 10, y: 8 }], "right")).toMatch(/^M10,8l-10,/);
});

test("of many problems the first three are shown, and how many there are more", () => {
  const problems = documentOf(textProblems(["one", "two", "three", "four", "five"]));
  expect(problems.querySelectorAll(".problem")).toHaveLength(3);
  expect(problems.body.textContent).toContain("There are 2 problems more.");
  expect(String(textProblems([])).trim()).toBe("");
});
