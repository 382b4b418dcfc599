import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runNode } from "../../../scripts/lib/run.js";
import { inProject } from "../../../scripts/lib/paths.js";

/** A browser's program and the environment it needs. */
export interface Program {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const packageName = "@sparticuz/chromium";

/**
 * Makes the package unpack its browser with the libraries and fonts it needs. It does so for Amazon's machines only,
 * and into the folder for temporary files; a process of its own is told that it is on one, and what folder that is.
 */
async function unpack(folder: string): Promise<void> {
  const script = `import chromium from "${packageName}"; await chromium.executablePath();`;
  const env = { ...process.env, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x", TMPDIR: folder };
  const { code, output } = await runNode(["--input-type=module", "--eval", script], { cwd: inProject("."), env });
  if (code !== 0) throw new Error(`The packaged browser could not be unpacked: ${output}`);
}

/**
 * Tells the browser where its fonts lie. The package's own settings expect them elsewhere, and a browser without a
 * single font of its own does not even load those of a page.
 */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

/** The settings hold whole paths: they are written again when the project has been moved since. */
async function writeFontSettings(folder: string): Promise<void> {
  const path = join(folder, "fonts", "fonts.conf");
  const settings = fontSettings(folder);
  if ((await readFile(path, "utf8")) !== settings) await writeFile(path, settings);
}

async function installedVersion(): Promise<string> {
  const manifest = await readFile(inProject(`node_modules/${packageName}/package.json`), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

/**
 * The browser of the npm package, unpacked once for each version. It appears under its name only when it is complete,
 * so that several test runs can ask for it at once.
 */
export async function packagedBrowser(): Promise<Program> {
  const cache = inProject("node_modules/.cache");
  const folder = join(cache, `chromium-${await installedVersion()}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const fresh = await mkdtemp(`${folder}-`);
    await unpack(fresh);
    await settle(fresh, folder);
  }
  await writeFontSettings(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: join(folder, "fonts") },
  };
}

/** Gives a folder its name, unless another process has been faster. */
async function settle(fresh: string, folder: string): Promise<void> {
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
}
