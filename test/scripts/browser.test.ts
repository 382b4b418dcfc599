import { describe, expect, test } from "vitest";
import { chooseBrowser, type Machine } from "../site/support/choose-browser.js";

function machine(changes: Partial<Machine>, ...files: string[]): Machine {
  const bare = { env: {}, platform: "linux", arch: "x64", playwright: "/playwright/chrome" } as const;
  return { ...bare, exists: (path) => files.includes(path), ...changes };
}

describe("chooseBrowser", () => {
  test("takes the one that CHROME names", () => {
    expect(chooseBrowser(machine({ env: { CHROME: "/opt/chrome" } }, "/opt/chrome"))).toEqual({
      installed: "/opt/chrome",
    });
  });

  test("says when CHROME names nothing", () => {
    expect(() => chooseBrowser(machine({ env: { CHROME: "/opt/chrome" } }))).toThrow(
      "CHROME names /opt/chrome, which does not exist.",
    );
  });

  test("takes the packaged one on Linux with an x64 processor, also where another is installed", () => {
    expect(chooseBrowser(machine({}, "/usr/bin/chromium"))).toBe("packaged");
  });

  test.each([
    { platform: "linux", path: "/usr/bin/chromium" },
    { platform: "linux", path: "/playwright/chrome" },
    { platform: "darwin", path: "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" },
    { platform: "win32", path: "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe" },
    { platform: "win32", path: "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe" },
  ] as const)("finds $path on $platform", ({ platform, path }) => {
    const env = { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
    expect(chooseBrowser(machine({ platform, arch: "arm64", env }, path))).toEqual({ installed: path });
  });

  test("says in one sentence how to get a browser where there is none", () => {
    expect(() => chooseBrowser(machine({ platform: "darwin", arch: "arm64" }))).toThrow(
      /^No browser was found .*"npx playwright-core install chromium"\.$/,
    );
  });
});
