import { defineConfig } from "vitest/config";

/** A browser starts, a page loads and a reader acts: longer than a unit test, and longer still on a busy machine. */
const browserTimeout = 60_000;

/** How long a page may take to come to what is expected of it, on a busy machine. */
const pageTimeout = 10_000;

export default defineConfig({
  test: {
    // A test left alone by ".only" would pass for all the others.
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**"],
          // The tests share nothing that one of them changes, so that files can share what they load.
          isolate: false,
          // Vitest would leave one processor to itself, which is half of two.
          maxWorkers: 2,
          // A law is tried on hundreds of scenarios; on a busy machine that takes a while.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: "test/site/support/setup.ts",
          // The tests wait for the browsers, which are processes of their own: three files keep two processors busy.
          maxWorkers: 3,
          isolate: false,
          expect: { poll: { timeout: pageTimeout } },
          testTimeout: browserTimeout,
          hookTimeout: browserTimeout,
        },
      },
    ],
  },
});
