import { cited, type Source } from "../../sources.js";
import { placeOf } from "./releases.js";

/** A way to run Flink, and the releases in which there is one. */
export interface OptionLife {
  readonly name: string;
  /** What has to run already: Kubernetes, YARN, Mesos, or nothing but machines. */
  readonly on: "kubernetes" | "yarn" | "mesos" | "machines";
  /** The first release that has it; the first one shown where it is older. */
  readonly from: string;
  readonly deprecated?: string;
  /** The first release without it; absent while there is none. */
  readonly removed?: string;
  /** The newest release that it supports so far, where that is not the newest of all. */
  readonly until?: string;
  readonly source: Source;
}

/** The ways to run Flink that the talk names, and those that came later. */
export const optionLives = {
  standalone: {
    name: "Scripts on machines",
    on: "machines",
    from: "1.2",
    source: cited("flink", "docs/deployment/resource-providers/standalone/overview.md"),
  },
  docker: {
    name: "Docker image",
    on: "machines",
    from: "1.2",
    source: cited("flink13", "docs/setup/docker.md: from 1.2.1, by the community"),
  },
  yarnSession: {
    name: "YARN, session",
    on: "yarn",
    from: "1.2",
    source: cited("flink", "docs/deployment/resource-providers/yarn.md"),
  },
  yarnPerJob: {
    name: "YARN, per job",
    on: "yarn",
    from: "1.2",
    deprecated: "1.15",
    removed: "2.0",
    source: cited("notes", "1.15, FLINK-25999; 2.0, FLINK-36310"),
  },
  yarnApplication: {
    name: "YARN, application",
    on: "yarn",
    from: "1.11",
    source: cited("site", "Application Deployment in Flink, July 2020"),
  },
  mesos: {
    name: "Mesos and DC/OS",
    on: "mesos",
    from: "1.2",
    deprecated: "1.13",
    removed: "1.14",
    source: cited("notes", "1.13, FLINK-22352; 1.14, FLINK-23118"),
  },
  kubernetesByHand: {
    name: "Kubernetes, own manifests",
    on: "kubernetes",
    from: "1.3",
    source: cited("flink13", "docs/setup/kubernetes.md"),
  },
  kubernetesSession: {
    name: "Kubernetes, native session",
    on: "kubernetes",
    from: "1.10",
    source: cited("site", "posts on 1.10: native Kubernetes, beta, sessions only"),
  },
  kubernetesApplication: {
    name: "Kubernetes, native application",
    on: "kubernetes",
    from: "1.11",
    source: cited("site", "posts on 1.11: application mode"),
  },
  operator: {
    name: "Kubernetes operator",
    on: "kubernetes",
    from: "1.15",
    until: "2.2",
    source: cited(
      "operator",
      "1.0.0 of June 2022, when 1.15 was the newest; 1.15.0 of May 2026, docs/concepts/overview.md",
    ),
  },
} as const satisfies Record<string, OptionLife>;

export type OptionName = keyof typeof optionLives;

/** Whether a release has an option, deprecated or not. */
export function livesIn({ from, removed, until }: OptionLife, release: string): boolean {
  const at = placeOf(release);
  if (at < placeOf(from) || (until !== undefined && at > placeOf(until))) return false;
  return removed === undefined || at < placeOf(removed);
}
