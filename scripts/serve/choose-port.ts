import { createInterface } from "node:readline/promises";
import { Failure } from "../lib/failure.js";
import { availability, nextFreePort, portRefusal, requestedPort, usualPort } from "./port.js";

/**
 * The port to serve on. Where the one asked for is taken, a person at a terminal is offered the next; a script fails.
 * `typed` is the command that was typed, for the advice how to type it with another port.
 */
export async function choosePort(typed: string): Promise<number> {
  const port = requestedPort(process.env["PORT"]);
  const found = await availability(port);
  if (found === "free") return port;
  const free = await nextFreePort(found === "taken" ? port + 1 : usualPort);
  const refusal = portRefusal(port, found, free, typed);
  if (free !== undefined && process.stdin.isTTY && (await agreed(refusal, free))) return free;
  throw new Failure(refusal);
}

async function agreed(refusal: string, free: number): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${refusal}\nUse port ${free} now? [Y/n] `);
  terminal.close();
  return /^(y|yes|)$/i.test(answer.trim());
}
