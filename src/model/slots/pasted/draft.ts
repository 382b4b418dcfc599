import type { Connection, Operator } from "../job/job.js";
import { takenSources } from "./chained-sources.js";
import { handingOn, operatorFor, SINK_NAME, uniqueNames } from "./operator-for.js";
import type { PastedEdge, PastedPlan, PastedVertex } from "./plan.js";

/** An operator to be written. */
interface Member {
  /** The place of its task. */
  readonly place: number;
  /** Its place in the chain; null for a source that the head has taken in. */
  readonly link: number | null;
  readonly operator: Operator;
}

/** What the operators of a plan are written with. Lists are by the place of a task, but `names` is by that of a member. */
interface Draft {
  readonly vertices: readonly PastedVertex[];
  readonly into: readonly (readonly PastedEdge[])[];
  readonly names: readonly string[];
  /** For each task, where its operators stand in the list of members, in the order of the chain. */
  readonly links: readonly (readonly number[])[];
  /** For each task, where the sources stand that its head has taken in. */
  readonly sources: readonly (readonly number[])[];
  /** For each task that sends, the place in its chain of the operator that does. */
  readonly senders: ReadonlyMap<number, number>;
  readonly groups: ReadonlyMap<string, string>;
  readonly usual: number;
}

/**
 * The operators of the tasks of a plan, as a job names them: each chain hangs together, and nothing else does. Which
 * operator of a task sends what the task sends, no plan says: it is the last one here that is no sink.
 * @param usual operators of this parallelism name none
 */
export function draftOf(
  { vertices, edges }: Pick<PastedPlan, "vertices" | "edges">,
  usual: number,
): readonly Operator[] {
  const into = vertices.map((): PastedEdge[] => []);
  for (const edge of edges) into[edge.to]?.push(edge);
  const senders = sendersOf({ vertices, edges });
  const members = vertices
    .flatMap((vertex, place) => membersOf(vertex, place, (into[place] ?? []).length > 0))
    .map((member) =>
      senders.get(member.place) === member.link ? { ...member, operator: handingOn(member.operator) } : member,
    );
  const draft = {
    vertices,
    into,
    names: uniqueNames(members.map(({ operator }) => operator.name)),
    ...standings(members, vertices.length),
    senders,
    groups: groupNames(vertices),
    usual,
  };
  return members.map((member, at) => ({ ...member.operator, name: draft.names[at] ?? "", ...said(member, draft) }));
}

/** Of tasks that send: by their places. */
function sendersOf({ vertices, edges }: Pick<PastedPlan, "vertices" | "edges">): ReadonlyMap<number, number> {
  const sends = new Set(edges.map(({ from }) => from));
  return new Map(
    [...sends].map((place) => {
      const { operators = [] } = vertices[place] ?? {};
      const link = operators.findLastIndex(({ name }) => !SINK_NAME.test(name));
      return [place, Math.max(0, link)];
    }),
  );
}

function membersOf({ operators }: PastedVertex, place: number, reads: boolean): readonly Member[] {
  const { name: head, sources } = takenSources(operators[0]?.name ?? "");
  const taken = sources.map((name) => ({ place, link: null, operator: operatorFor(tidy(name), { reads: false }) }));
  const handsOn = new Set(operators.map(({ after }) => after));
  const chain = operators.map(({ name }, link): Member => {
    const isTaking = link === 0 && taken.length > 0;
    if (isTaking) return { place, link, operator: { ...bareTaking, name: tidy(head) } };
    const operator = operatorFor(tidy(name), { reads: link > 0 || reads });
    return { place, link, operator: handsOn.has(link) ? handingOn(operator) : operator };
  });
  return [...taken, ...chain];
}

const bareTaking: Operator = {
  ...operatorFor("", { reads: true }),
  kind: "multipleInput",
  chaining: "headWithSources",
};

/** As the text form can hold it: one line without double quotes. */
function tidy(name: string): string {
  const plain = name.replaceAll('"', "'").replaceAll(/\s+/gu, " ").trim();
  return plain === "" ? "operator" : plain;
}

function standings(members: readonly Member[], count: number): Pick<Draft, "links" | "sources"> {
  const links = Array.from({ length: count }, (): number[] => []);
  const sources = Array.from({ length: count }, (): number[] => []);
  for (const [at, { place, link }] of members.entries()) (link === null ? sources : links)[place]?.push(at);
  return { links, sources };
}

/** Flink writes ids for groups: here they are numbered. One group needs no name. */
function groupNames(vertices: readonly PastedVertex[]): ReadonlyMap<string, string> {
  const ids = [...new Set(vertices.flatMap(({ slotSharingGroup }) => slotSharingGroup ?? []))];
  return new Map(ids.length < 2 ? [] : ids.map((id, place) => [id, `group-${String(place + 1)}`]));
}

/** What a program says about an operator. */
function said({ place, link, operator }: Member, draft: Draft): Partial<Operator> {
  const vertex = draft.vertices[place];
  return {
    ...(vertex && vertex.parallelism !== draft.usual && { parallelism: vertex.parallelism }),
    // Operators that read inherit the group; sources do not.
    ...(!link && { slotSharingGroup: draft.groups.get(vertex?.slotSharingGroup ?? "") ?? null }),
    ...(link === 0 && wouldChain(place, draft) && operator.chaining === null && { chaining: "head" }),
    ...(link !== null && { inputs: link === 0 ? headInputs(place, draft) : chainedInput(place, { link, draft }) }),
  };
}

function chainedInput(place: number, { link, draft }: { link: number; draft: Draft }): Operator["inputs"] {
  const after = draft.vertices[place]?.operators[link]?.after ?? 0;
  return [[{ from: draft.names[draft.links[place]?.[after] ?? 0] ?? "", partitioner: null }]];
}

/** Sources that were taken in each have an input of their own, and then every connection has. */
function headInputs(place: number, draft: Draft): Operator["inputs"] {
  const taken = (draft.sources[place] ?? []).map((at) => ({ from: draft.names[at] ?? "", partitioner: null }));
  const edges = (draft.into[place] ?? []).map((edge) => connectionOf(edge, draft));
  if (taken.length > 0) return [...taken, ...edges].map((connection) => [connection]);
  return edges.length === 0 ? [] : [edges];
}

function connectionOf(edge: PastedEdge, draft: Draft): Connection {
  return {
    from: draft.names[draft.links[edge.from]?.[draft.senders.get(edge.from) ?? 0] ?? 0] ?? "",
    partitioner: strategyOf(edge, draft),
  };
}

/** Where Flink would chain what it has not, the head begins a chain. */
function wouldChain(place: number, draft: Draft): boolean {
  const [only, ...others] = draft.into[place] ?? [];
  return only !== undefined && others.length === 0 && strategyOf(only, draft) === "forward";
}

/** A job that was rescaled while it ran may send forward between different parallelisms, which no program may. */
function strategyOf({ from, to, partitioner }: PastedEdge, { vertices }: Draft): Connection["partitioner"] {
  const agrees = vertices[from]?.parallelism === vertices[to]?.parallelism;
  return partitioner === "forward" && !agrees ? "rescale" : (partitioner ?? "rebalance");
}
