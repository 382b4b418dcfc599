import { amount, num, say, why, type World } from "../../../world.js";
import { ownWindowsText } from "../windows.js";

/** In how many windows a record is. */
function panes(world: World): string {
  return `Here a record is in ${ownWindowsText(world)}, and all keys together have ${say(world, "stateEntries")} entries.`;
}

/** What keeping the records, and not an aggregate of them, would take: on average a window that is open is half full. */
function records(world: World): string {
  const copies = (num(world, "recordsPerSecond") * num(world, "windowSeconds") * num(world, "windowsPerRecord")) / 2;
  const bytes = copies * num(world, "messageBytes");
  return (
    `With a window of ${say(world, "windowSeconds")} every ${say(world, "slideSeconds")} and ` +
    `${say(world, "recordsPerSecond")} records that is about ${amount(copies, "count")} copies, ${amount(bytes, "bytes")}, ` +
    `against ${say(world, "stateBytes")} of aggregates.`
  );
}

/** What timers take, in each place. */
function timers(world: World): string {
  if (num(world, "timersPerEntry") === 0) return "Here there are none.";
  const entries = num(world, "stateEntries");
  const count = amount(entries * num(world, "timersPerEntry"), "count");
  const reason = why(world, "timerBytes");
  const heap = `${amount(entries * num(world, "heapTimerBytes"), "bytes")} on the heap`;
  if (reason) return `Here there are ${count} of them, ${heap}.`;
  return `Here there are ${count} of them: ${amount(entries * num(world, "timerBytes"), "bytes")} in RocksDB, or ${heap}.`;
}

/** What lateness would make of them. */
function late(world: World): string {
  const entries = num(world, "stateEntries");
  return num(world, "timersPerEntry") === 1
    ? `With allowed lateness there would be a second one for each window, ${amount(2 * entries, "count")} in all.`
    : `With one for each window there would be ${amount(entries, "count")} in all.`;
}

/** The part of heap timers of one machine that 1.3 wrote while records waited. */
function synchronous(world: World): string {
  if (num(world, "timersPerEntry") === 0) return "Without timers there is nothing to wait for.";
  const reason = why(world, "timerBytes");
  if (reason) return reason;
  const perMachine = (num(world, "stateEntries") * num(world, "timerBytes")) / num(world, "machines");
  const seconds = perMachine / num(world, "uploadBytesPerSecond");
  return (
    `One machine has ${amount(perMachine, "bytes")} of them. If all of that is written at the speed of the upload, ` +
    `records wait for ${amount(seconds, "seconds")} in each checkpoint.`
  );
}

/** The sentences about windows and timers, by the name an author uses. */
export const windowPhrases = {
  "window-panes": panes,
  "window-records": records,
  "window-timers": timers,
  "window-lateness": late,
  "timers-synchronous": synchronous,
} satisfies Record<string, (world: World) => string>;
