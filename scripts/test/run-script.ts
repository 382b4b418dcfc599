import { spawn } from "node:child_process";
import { inProject } from "../lib/paths.js";

/** Runs a script of package.json before the reader's eyes, and tells whether it ended well. */
export function runScript(script: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", script, "--", ...args], {
      cwd: inProject("."),
      stdio: "inherit",
      // On Windows npm is a batch file, which only a shell can run.
      shell: process.platform === "win32",
    });
    child.on("error", reject);
    child.on("close", (code) => resolve(code === 0));
  });
}
