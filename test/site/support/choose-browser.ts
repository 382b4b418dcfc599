import { win32 } from "node:path";

/** What the choice of a browser depends on. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** Where Playwright would install a browser of its own. */
  readonly playwright: string;
  readonly exists: (path: string) => boolean;
}

/** A browser on the machine, or the one that comes as an npm package. */
export type Choice = { readonly installed: string } | "packaged";

/** Chooses the browser: the one that CHROME names, the packaged one where it runs, or one found in a usual place. */
export function chooseBrowser(machine: Machine): Choice {
  const named = machine.env["CHROME"];
  if (named) return { installed: existing(named, machine) };
  if (machine.platform === "linux" && machine.arch === "x64") return "packaged";
  const installed = [machine.playwright, ...usualPlaces(machine)].find(machine.exists);
  if (installed !== undefined) return { installed };
  throw new Error(
    "No browser was found for the tests of the site: name a Chrome or Chromium with CHROME=/path/to/it, " +
      'or get one with "npx playwright-core install chromium".',
  );
}

function existing(path: string, { exists }: Machine): string {
  if (exists(path)) return path;
  throw new Error(`CHROME names ${path}, which does not exist.`);
}

function usualPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === "win32") return windowsPlaces(env);
  return platform === "darwin" ? macPlaces : linuxPlaces;
}

const linuxPlaces = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
];

const macPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

function windowsPlaces(env: Machine["env"]): readonly string[] {
  const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
    (root) => root !== undefined,
  );
  const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
  return programs.flatMap((program) => roots.map((root) => win32.join(root, program)));
}
