import { amount, num, why, type World } from "../../world.js";
import { notStarted } from "../launch.js";
import { mib } from "../then/piece.js";

const size = (world: World, id: string): string => mib(num(world, id));

/** What a pod asks for, and where it is killed. */
function pod(world: World): string {
  const reason = notStarted(world) || why(world, "podLimitBytes");
  if (reason) return reason;
  const [request, limit] = [size(world, "requestBytes"), size(world, "podLimitBytes")];
  const head = `Flink asks Kubernetes for ${request}`;
  return request === limit
    ? `${head}, and the same is the limit: the pod is killed as soon as it uses more.`
    : `${head}, and the pod is killed when it uses more than ${limit}. No part of the process is given what lies between.`;
}

/** What whole mebibytes leave out. */
function short(world: World): string {
  const reason = notStarted(world) || why(world, "requestShortBytes");
  if (reason) return reason;
  return num(world, "requestShortBytes") > 0
    ? `Here the process may come to need ${size(world, "requestShortBytes")} more than its container is asked to have.`
    : "Here the process has whole mebibytes, and the request leaves nothing out.";
}

/** What YARN makes of the request. */
function yarn(world: World): string {
  const reason = notStarted(world) || why(world, "yarnContainerBytes");
  if (reason) return reason;
  const head = `YARN grants ${size(world, "yarnContainerBytes")}, ${ofSmallest(world)}`;
  return num(world, "yarnUnusedBytes") > 0
    ? `${head}. Of that ${size(world, "yarnUnusedBytes")} are set aside and given to no part of the process.`
    : `${head}, and that is just what is asked for.`;
}

function ofSmallest(world: World): string {
  const shares = num(world, "yarnSharesCount");
  return shares === 1
    ? "which is its smallest container"
    : `${amount(shares, "count")} times its smallest container of ${size(world, "yarnMinimumBytes")}`;
}

/** The sentences about containers, by the name an author uses. */
export const containerPhrases = {
  "container-pod": pod,
  "container-short": short,
  "container-yarn": yarn,
} satisfies Record<string, (world: World) => string>;
