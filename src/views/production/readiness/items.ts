import { cited, derived, type Source } from "../../../model/sources.js";
import type { World } from "../../world.js";
import * as cluster from "./cluster.js";
import * as costs from "./costs.js";
import * as decided from "./decided.js";

/** What the scenario knows of an item: whether it is done, and with which numbers. */
export interface Decision {
  readonly isDone: boolean;
  /** A sentence. */
  readonly says: string;
}

/** Something to have done before a job runs for good. */
export interface ReadinessItem {
  readonly id: string;
  /** What is to be done, as an order. */
  readonly title: string;
  /** Which list has it. */
  readonly origin: string;
  readonly source: Source;
  /** Where this workbook has more of it: a page, with or without a heading; null where that is this page. */
  readonly page: { readonly href: string; readonly title: string } | null;
  /** What the scenario says; null where only you can know. */
  readonly decide: ((world: World) => Decision) | null;
  /** What comes of it if it is skipped, with the numbers of the scenario. */
  readonly cost: (world: World) => string;
}

const both = "in 1.3 and today";
const today = "added since";
const talk = "the talk adds";
const ours = "this workbook adds";

const pages = {
  slots: { href: "slots.html", title: "Slots and chaining" },
  backend: { href: "state-backends.html", title: "State backends" },
  checkpoints: { href: "checkpointing.html", title: "Checkpointing" },
  deployment: { href: "deployment.html", title: "Deployment" },
  security: { href: "security.html", title: "Security" },
} as const;

/** The checklist of 1.3, of today, of the talk, and what this workbook adds; in the order in which they are asked. */
export const readinessItems: readonly ReadinessItem[] = [
  {
    id: "max-parallelism",
    title: "Set the max parallelism yourself",
    origin: both,
    source: cited("flink13", "docs/ops/production_ready.md"),
    page: pages.slots,
    decide: decided.maxParallelism,
    cost: costs.maxParallelism,
  },
  {
    id: "uids",
    title: "Give every operator with state a uid",
    origin: both,
    source: cited("flink13", "docs/ops/production_ready.md"),
    page: null,
    decide: null,
    cost: costs.uids,
  },
  {
    id: "backend",
    title: "Choose the state backend",
    origin: both,
    source: cited("flink13", "docs/ops/production_ready.md"),
    page: pages.backend,
    decide: decided.backend,
    cost: costs.backend,
  },
  {
    id: "interval",
    title: "Choose a checkpoint interval that the checkpoints keep",
    origin: today,
    source: cited("tracker", "FLINK-21410, in the list since 2021"),
    page: pages.checkpoints,
    decide: decided.interval,
    cost: costs.interval,
  },
  {
    id: "ha",
    title: "Make the JobManager highly available",
    origin: today,
    source: cited("tracker", "FLINK-9309, in the list since 2018"),
    page: pages.deployment,
    decide: cluster.highAvailability,
    cost: costs.highAvailability,
  },
  {
    id: "access",
    title: "Close REST and web UI to strangers",
    origin: today,
    source: cited("tracker", "FLINK-36889, in the list since 2024"),
    page: pages.security,
    decide: cluster.access,
    cost: costs.access,
  },
  {
    id: "state-interfaces",
    title: "Keep operator state with CheckpointedFunction",
    origin: talk,
    source: cited("talk", "Avoid the deprecated state APIs"),
    page: null,
    decide: null,
    cost: costs.stateInterfaces,
  },
  {
    id: "savepoints",
    title: "Say where savepoints go, and who deletes them",
    origin: talk,
    source: cited("talk", "Use the savepoint tool for deletions"),
    page: null,
    decide: null,
    cost: costs.savepoints,
  },
  {
    id: "restart",
    title: "Choose a restart strategy that does not give up",
    origin: ours,
    source: derived("a job that has given up is not restarted by Flink"),
    page: pages.checkpoints,
    decide: decided.restart,
    cost: costs.restart,
  },
  {
    id: "rehearsal",
    title: "Rehearse an upgrade: stop with a savepoint, start from it",
    origin: ours,
    source: derived("a savepoint that nobody has restored is a hope"),
    page: null,
    decide: null,
    cost: costs.rehearsal,
  },
];
