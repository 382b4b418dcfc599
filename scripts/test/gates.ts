import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScript } from "./run-script.js";
import { failure, lastLine, none, readTally, sum, type Tally } from "./tally.js";

/** A script of package.json that must end well; `tests` says that it runs Vitest. */
interface Gate {
  readonly script: string;
  readonly tests?: true;
}

const gates: readonly Gate[] = [
  { script: "types" },
  { script: "lint" },
  { script: "format" },
  { script: "unit", tests: true },
  { script: "build" },
  { script: "site", tests: true },
];

interface Passage {
  readonly passed: boolean;
  readonly tally: Tally;
}

async function pass({ script, tests }: Gate, folder: string): Promise<Passage> {
  const report = join(folder, `${script}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const passed = await runScript(script, tests ? reporters : []);
  return { passed, tally: await readTally(report) };
}

async function passAll(folder: string): Promise<{ tally: Tally; stoppedBy?: string }> {
  let tally = none;
  for (const gate of gates) {
    console.log(`\n── ${gate.script}`);
    const passage = await pass(gate, folder);
    tally = sum(tally, passage.passed ? passage.tally : failure(passage.tally));
    if (!passage.passed) return { tally, stoppedBy: gate.script };
  }
  return { tally };
}

/** Runs the gates in order up to the first that fails, and ends with the number of tests that passed and failed. */
export async function passGates(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "gates-"));
  const { tally, stoppedBy } = await passAll(folder).finally(() => rm(folder, { recursive: true }));
  if (stoppedBy !== undefined) console.log(`\nThe gate "${stoppedBy}" failed.`);
  console.log(`\n${lastLine(tally)}`);
  if (stoppedBy !== undefined) process.exitCode = 1;
}
