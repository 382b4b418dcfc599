import fc from "fast-check";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { inputs } from "../../src/scenario/inputs.js";
import { STORAGE_KEY } from "../../src/scenario/memory.js";
import { fromQuery, toQuery } from "../../src/scenario/query.js";
import { NO_NUMBER } from "../support/matchers.js";
import { anyScenario } from "../scenario/arbitrary.js";
import { runs } from "../support/scenarios.js";
import { chapters } from "./support/chapters.js";
import { expectAgreement } from "./support/content.js";
import { useSite } from "./support/site.js";

const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
});

const scripts = [
  "<script>window.hit=1</script>",
  '"><img src=x onerror="window.hit=1">',
  "<svg onload=window.hit=1>",
  "javascript:window.hit=1",
  "${window.hit=1}",
  "{{constructor.constructor('window.hit=1')()}}",
  "__proto__",
  "constructor",
  "NaN",
  "Infinity",
  "undefined",
  "1e999",
  "\u202e5",
  "٣",
  "%",
  "\ud800",
];

const names = ["v", "preset", ...inputs.map(({ link }) => link)];
const nasty = fc.oneof(
  fc.constantFrom(...scripts),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.double().map(String),
);

/** A query string as chance writes it: names that exist with values that may not, and names that do not. */
const invented = fc
  .array(
    fc.tuple(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: nasty }), nasty),
    {
      maxLength: 6,
    },
  )
  .map((pairs) => pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&"));

/** A query string of the site with one place changed, as it happens when a link is copied badly. */
const mutated = fc
  .tuple(anyScenario, fc.nat(), fc.nat(5), fc.string({ maxLength: 4 }))
  .map(([scenario, at, cut, put]) => {
    const query = toQuery(scenario, { explicit: true });
    const place = at % (query.length + 1);
    return query.slice(0, place) + put + query.slice(place + cut);
  });

const queries = fc.sample(fc.oneof(invented, mutated), runs(10_000));

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}

/** What must not change, whatever a link says: how many elements could run something. Runs in the page. */
function dangers(): number {
  const risky = document.querySelectorAll("script, iframe, object, embed, img, base, meta, link, form[action]").length;
  const handlers = Array.from(document.querySelectorAll("*"), (element) =>
    element.getAttributeNames().filter((name) => name.startsWith("on") || name === "srcdoc"),
  );
  const links = document.querySelectorAll("a[href^='javascript:' i]").length;
  const { hit } = window as { hit?: number };
  return risky + handlers.flat().length + links + (hit ?? 0) * 1000;
}

/** The text that a reader sees, without the code of the formulas and without what quotes the link. Runs in the page. */
function readableText(): string {
  return Array.from(document.querySelectorAll("main, .strip, .panel"))
    .map((part) => {
      const copy = part.cloneNode(true) as Element;
      copy.querySelectorAll("pre, script, style").forEach((code) => code.remove());
      return copy.textContent;
    })
    .join("\n");
}

/** Each chapter gets its part of the ten thousand. */
const parts = chapters.map(({ name, path }, index) => ({
  name,
  path,
  queries: queries.filter((_, place) => place % chapters.length === index),
}));

test.each(parts)(
  "Ten thousand bad links change nothing but the scenario, raise no error and leave no nonsense in the text: $name",
  async ({ path, queries }) => {
    await site.visit(page, `${path}?v=1`);
    const before = await page.evaluate(dangers);
    // The browser limits how often an address may change, and this is not about the address.
    await page.evaluate(() => {
      history.replaceState = () => undefined;
    });
    const batch = 500;
    for (let from = 0; from < queries.length; from += batch) {
      await page.evaluate(
        ({ key, texts }) => {
          for (const newValue of texts) dispatchEvent(new StorageEvent("storage", { key, newValue }));
        },
        { key: STORAGE_KEY, texts: queries.slice(from, from + batch) },
      );
      const scenario = queries
        .slice(0, from + batch)
        .map(fromQuery)
        .findLast(({ present }) => present)?.scenario;
      expect(await page.evaluate(readableText)).not.toMatch(NO_NUMBER);
      expect(await page.evaluate(dangers)).toBe(before);
      if (scenario && from % 2500 === 0) await expectAgreement(page, scenario);
    }
  },
  60_000,
);

describe("A link is answered with a sentence that names the bad part, and does no harm:", () => {
  // Every page reads links in the same way, and this one is loaded in no time.
  const first = "index.html";
  let stranger: Page;
  let before: number;
  beforeAll(async () => {
    stranger = await site.page();
    // The last scenario would come along otherwise, where a link says nothing.
    await stranger.addInitScript(() => {
      if (location.protocol === "http:") localStorage.clear();
    });
    await site.visit(stranger, first);
    before = await stranger.evaluate(dangers);
  });

  const payloads: readonly (readonly [search: string, names: RegExp | null])[] = [
    ["?rate=<script>window.hit=1</script>", /<script>/],
    ["?rate=%3Cscript%3Ewindow.hit%3D1%3C%2Fscript%3E", /<script>/],
    ["?rate=%22%3E%3Cimg%20src%3Dx%20onerror%3D%22window.hit%3D1%22%3E", /<img/],
    ["?preset=%3Csvg%20onload%3Dwindow.hit%3D1%3E", /<svg/],
    ["?preset=__proto__", /__proto__/],
    ["?preset=constructor", /constructor/],
    ["?v=%3Cb%3E", /<b>/],
    ["?v=99", /99/],
    ["?v=1&v=2", /"v"/],
    ["?disk=javascript:window.hit=1", /javascript:/],
    ["?disk=toString", /toString/],
    ["?disk=", /disk/i],
    ["?rate=NaN", /NaN/],
    ["?rate=Infinity", /Infinity/],
    ["?rate=1e400", /1e400/],
    ["?rate=-1", /-1/],
    ["?machines=2.5", /2\.5/],
    ["?machines=0", /0/],
    ["?rate=1,5", /1,5/],
    [`?rate=${"9".repeat(2000)}`, /999/],
    ["?rate=%00", /Messages per second/],
    ["?rate=%E0%A4%A", /Messages per second/],
    ["?rate=2M&rate=lots", /lots/],
    ["?__proto__[rate]=1&constructor=2", null],
    ["?<script>window.hit=1</script>", null],
    ["#%22%3E%3Cimg%20src%3Dx%20onerror%3Dwindow.hit%3D1%3E", null],
    ["#q-nothing", null],
    ["#__proto__", null],
  ];

  test.each(payloads)("%s", async (search, names) => {
    await site.visit(stranger, first + search);
    expect(await stranger.evaluate(dangers)).toBe(before);
    expect(await stranger.evaluate(readableText)).not.toMatch(NO_NUMBER);
    const notice = stranger.locator("[data-notice]");
    if (names) expect(await notice.innerText()).toMatch(names);
    else expect(await notice.isVisible()).toBe(false);
    expect(((await notice.textContent()) ?? "").length).toBeLessThan(400);
    await expectAgreement(stranger, fromQuery(new URL(search, "http://localhost").search).scenario);
  });
});
