import { createServer } from "node:net";
import { Failure } from "../lib/failure.js";

/** The site is served to this machine only. */
export const host = "127.0.0.1";

/** Used unless the reader asks for another. */
export const usualPort = 3000;

const lastPort = 65535;

/** The port that the reader asked for, or the usual one. */
export function requestedPort(text: string | undefined): number {
  if (text === undefined || text === "") return usualPort;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= lastPort) return port;
  throw new Failure(`PORT is "${text}", but a port is a whole number from 1 to ${lastPort}, such as ${usualPort}.`);
}

/** What came of trying to listen on a port. */
export type Availability = "free" | "taken" | "forbidden";

/** Tries whether a port can be listened on. */
export function availability(port: number): Promise<Availability> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve("taken");
      else if (error.code === "EACCES") resolve("forbidden");
      else reject(error);
    });
    server.listen(port, host, () => server.close(() => resolve("free")));
  });
}

/** The first port from a number on that can be listened on, if there is one. */
export async function nextFreePort(from: number, check = availability): Promise<number | undefined> {
  for (let port = from; port <= lastPort; port++) {
    if ((await check(port)) === "free") return port;
  }
  return undefined;
}

/** Why a port cannot be used, and what to type instead. */
export function portRefusal(port: number, why: "taken" | "forbidden", free: number | undefined, typed: string): string {
  const reason = why === "taken" ? "is in use by another program" : "may be used by an administrator only";
  const advice = free === undefined ? "set PORT to another one" : `port ${free} is free: PORT=${free} ${typed}`;
  return `Port ${port} ${reason}; ${advice}`;
}
