import { linkBytesPerSecond, stateBytesPerMachine } from "../capacity/requirements.js";
import { stateAccessBytesPerSecond } from "../capacity/state.js";
import { derive } from "../quantity.js";
import { cited, derived } from "../sources.js";

/** Time from one materialization to the next: state.changelog.periodic-materialize.interval, default 10 min. */
const MATERIALIZATION_SECONDS = 600;

export const changelogBytesPerSecond = derive({
  id: "changelogBytesPerSecond",
  symbol: "b_g",
  title: "What the changelog backend writes to the store, all the time",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: derived("each write to the state is written to the log as well"),
  uses: [stateAccessBytesPerSecond],
  compute: ({ stateAccessBytesPerSecond }) => stateAccessBytesPerSecond,
  tex: ({ stateAccessBytesPerSecond }) => stateAccessBytesPerSecond,
});

export const changelogReplayBytes = derive({
  id: "changelogReplayBytes",
  symbol: "B_g",
  title: "The longest log that a restore has to apply",
  unit: "bytes",
  source: cited(
    "changelog",
    "state is materialized every 10 minutes by default; the log since then is applied on restore",
  ),
  uses: [changelogBytesPerSecond],
  compute: ({ changelogBytesPerSecond }) => changelogBytesPerSecond * MATERIALIZATION_SECONDS,
  tex: ({ changelogBytesPerSecond }) => String.raw`${changelogBytesPerSecond} \cdot ${MATERIALIZATION_SECONDS}`,
});

export const changelogFetchSeconds = derive({
  id: "changelogFetchSeconds",
  symbol: "t_u",
  title: "Time to fetch state and log over the link, at the least",
  unit: "seconds",
  source: derived("at line rate; applying the log comes on top"),
  uses: [stateBytesPerMachine, changelogReplayBytes, linkBytesPerSecond],
  compute: ({ stateBytesPerMachine, changelogReplayBytes, linkBytesPerSecond }) =>
    (stateBytesPerMachine + changelogReplayBytes) / linkBytesPerSecond,
  tex: ({ stateBytesPerMachine, changelogReplayBytes, linkBytesPerSecond }) =>
    String.raw`\frac{${stateBytesPerMachine} + ${changelogReplayBytes}}{${linkBytesPerSecond}}`,
});
