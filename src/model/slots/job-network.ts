import { segmentBytes } from "../memory/inputs.js";
import { count } from "../memory/lead.js";
import { networkBuffers } from "../memory/network-buffers.js";
import { derive, impossible } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { accountOf } from "../account.js";
import { rulesNow, rulesThen, type Buffers } from "./exchange/buffer-rules.js";
import { jobBuffers, worstTaskManager, type BufferTerm } from "./exchange/buffers.js";
import { channels, type Exchange } from "./exchange/channels.js";
import type { JobGraph } from "./graph/job-graph.js";
import { registeredTaskManagers } from "./inputs.js";
import { placedAccount, placedNumber, placementInputs, type PlacedJob, type PlacementValues } from "./placed-job.js";

function exchangesOf({ vertices, edges }: JobGraph): readonly Exchange[] {
  const parallelismOf = (vertex: number): number => vertices[vertex]?.parallelism ?? 0;
  return edges.map(({ from, to, pattern }) => ({
    producers: parallelismOf(from),
    consumers: parallelismOf(to),
    pattern,
  }));
}

/** Up to so many exchanges are written as products. */
const MOST_PRODUCTS = 4;

function channelsAccount(graph: JobGraph): string {
  const exchanges = exchangesOf(graph);
  if (exchanges.length > MOST_PRODUCTS) return accountOf(exchanges.map(channels));
  const terms = exchanges.map((one) =>
    one.pattern === "all-to-all" ? `${one.producers} × ${one.consumers}` : String(channels(one)),
  );
  return terms.join(" + ") || "0";
}

/** One for each pair of subtasks that are connected. */
export const jobChannels = derive({
  id: "jobChannels",
  symbol: "L_c",
  title: "Channels between the subtasks of the job",
  unit: "count",
  source: cited("flink", "VertexInputInfoComputationUtils"),
  uses: placementInputs,
  considers: [registeredTaskManagers],
  compute: (values) =>
    placedNumber(values, ({ graph }) => exchangesOf(graph).reduce((so, one) => so + channels(one), 0)),
  tex: () => String.raw`\text{channels of all exchanges}`,
  account: (values) => placedAccount(values, ({ graph }) => channelsAccount(graph)),
});

/** What a job asks of one TaskManager, and of which terms it is the sum. */
interface Worst extends Buffers {
  readonly terms: readonly BufferTerm[];
}

let last: { readonly placed: PlacedJob; readonly version: string; readonly worst: Worst } | null = null;

/** What the job asks of the TaskManager of which it asks the most. Kept, since several numbers ask for the same. */
function worstOf(placed: PlacedJob, { flinkVersion: version }: PlacementValues): Worst {
  if (last?.placed !== placed || last.version !== version) last = { placed, version, worst: worst(placed, version) };
  return last.worst;
}

function worst({ graph, placement }: PlacedJob, version: string): Worst {
  const { taskManagers, termsOf } = jobBuffers(graph, placement, version === "then" ? rulesThen : rulesNow);
  const at = worstTaskManager(taskManagers) ?? 0;
  return { required: 0, wanted: 0, ...taskManagers[at], terms: termsOf(at) };
}

/** Without them no task starts there. */
export const jobRequiredBuffers = derive({
  id: "jobRequiredBuffers",
  symbol: "L_u",
  title: "Network buffers that the job requires of a TaskManager",
  unit: "count",
  source: cited("flink", "InputGateSpecUtils and NettyShuffleUtils; in 1.3 NetworkEnvironment.registerTask"),
  uses: placementInputs,
  considers: [registeredTaskManagers],
  compute: (values) => placedNumber(values, (placed) => worstOf(placed, values).required),
  tex: () => String.raw`\text{both ends of all exchanges, where the job asks for the most}`,
  account: (values) =>
    placedAccount(values, (placed) => accountOf(worstOf(placed, values).terms.map(({ required }) => required)) || "0"),
});

/** As many as its pools take. */
export const jobWantedBuffers = derive({
  id: "jobWantedBuffers",
  symbol: "L_w",
  title: "Network buffers that the job would use there",
  unit: "count",
  source: cited("flink", "InputGateSpecUtils and NettyShuffleUtils; in 1.3 NetworkEnvironment.registerTask"),
  uses: placementInputs,
  considers: [registeredTaskManagers],
  compute: (values) => placedNumber(values, (placed) => worstOf(placed, values).wanted),
  tex: () => String.raw`\text{both ends of all exchanges}`,
  account: (values) =>
    placedAccount(values, (placed) => accountOf(worstOf(placed, values).terms.map(({ wanted }) => wanted)) || "0"),
});

/** The memory of those. */
export const jobNetworkBytes = derive({
  id: "jobNetworkBytes",
  symbol: "L_b",
  title: "Network memory that the job would use there",
  unit: "binaryBytes",
  source: derived("each buffer is one memory segment"),
  uses: [jobWantedBuffers, segmentBytes],
  compute: ({ jobWantedBuffers, segmentBytes }) => jobWantedBuffers * segmentBytes,
  tex: ({ jobWantedBuffers, segmentBytes }) => String.raw`${jobWantedBuffers} \cdot ${segmentBytes}`,
});

/** Above 1, no task starts that asks for more. */
export const jobBufferFraction = derive({
  id: "jobBufferFraction",
  symbol: "L_f",
  title: "Share of the TaskManager’s buffers that the job requires",
  unit: "fraction",
  source: cited("flink", "NetworkBufferPool: “Insufficient number of network buffers”"),
  uses: [jobRequiredBuffers, networkBuffers],
  cases: [
    {
      when: ({ jobRequiredBuffers }) => jobRequiredBuffers === 0,
      says: "without an exchange",
      compute: () => 0,
      tex: () => "0",
    },
    {
      when: () => true,
      says: "with an exchange",
      compute: ({ jobRequiredBuffers, networkBuffers }) =>
        jobRequiredBuffers > networkBuffers
          ? impossible(
              `Tasks do not start: the job requires ${count(jobRequiredBuffers)} network buffers of a TaskManager that has ${count(networkBuffers)}.`,
              ["networkFraction", "networkMinBytes", "slotsPerTaskManager", "job"],
            )
          : jobRequiredBuffers / networkBuffers,
      tex: ({ jobRequiredBuffers, networkBuffers }) => String.raw`\frac{${jobRequiredBuffers}}{${networkBuffers}}`,
    },
  ],
});
