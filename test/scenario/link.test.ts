import { describe, expect, test } from "vitest";
import { linkWith, searchWith } from "../../src/scenario/link.js";
import { defaultScenario, fromPreset } from "../../src/scenario/scenario.js";

const post = fromPreset("post");
const here = "https://example.org/book/capacity.html?v=1&preset=post#top";

describe("a link to another page carries the scenario", () => {
  test.each([
    ["./memory.html", "./memory.html?v=1&preset=post"],
    ["memory.html#heap", "memory.html?v=1&preset=post#heap"],
    ["/book/", "/book/?v=1&preset=post"],
    ["https://example.org/book/slots.html", "https://example.org/book/slots.html?v=1&preset=post"],
    ["slots.html?x=1&rate=2M#a?b", "slots.html?x=1&v=1&preset=post#a?b"],
  ])("%s becomes %s", (href, linked) => {
    expect(linkWith(href, here, post)).toBe(linked);
    expect(linkWith(linked, here, post)).toBe(linked);
  });

  test.each(["slots.html", "slots.html#x", "slots.html?x=1"])("%s stays clean with the default", (href) => {
    expect(linkWith(href, here, defaultScenario)).toBe(href);
  });
});

describe("a link that leads elsewhere is left alone", () => {
  test.each([
    "#heap",
    "https://flink.apache.org/docs.html?a=1",
    "http://example.org/book/",
    "//other.example/x",
    "mailto:someone@example.org",
    "javascript:void 0",
    "https://[nonsense",
  ])("%s", (href) => {
    expect(linkWith(href, here, post)).toBe(href);
  });

  test("also where pages are opened as files", () => {
    const page = "file:///book/capacity.html";
    expect(linkWith("slots.html", page, post)).toBe("slots.html?v=1&preset=post");
    expect(linkWith("mailto:someone@example.org", page, post)).toBe("mailto:someone@example.org");
  });
});

test("the search part keeps the parameters of others", () => {
  expect(searchWith("?utm_source=mail&rate=3M", post)).toBe("?utm_source=mail&v=1&preset=post");
  expect(searchWith("?rate=3M", defaultScenario)).toBe("");
});
