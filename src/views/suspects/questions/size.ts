import { cited } from "../../../model/sources.js";
import type { QuestionGroup } from "./question.js";

/** Before the first start, and when the load grows. */
export const sizeQuestions: QuestionGroup = {
  id: "size",
  title: "How large?",
  questions: [
    {
      id: "cluster-size",
      asks: "How large a cluster do I need?",
      answer:
        "Multiply before you measure: rate, record size, keys and state. In your scenario the fullest resource of [[machines|text]] machines is [[bindingUtilisation|text]] full on average.",
      href: "./capacity.html#one-resource-is-full-before-the-others",
      leadsTo: "Capacity: one resource is full before the others",
      source: cited("post", "the recipe, from the talk’s numbers"),
    },
    {
      id: "slots-per-core",
      asks: "How many slots for each TaskManager, and for each core?",
      answer:
        "Begin with one core for each slot; a slot isolates managed memory and no CPU. Your scenario needs [[slotsRequired|text]] slots.",
      href: "./slots.html#a-few-large-task-managers-or-many-small-ones",
      leadsTo: "Slots: a few large TaskManagers, or many small ones",
      source: cited("flink", "docs/deployment/config.md, taskmanager.numberOfTaskSlots"),
    },
    {
      id: "network-buffers",
      asks: "Why is the number of network buffers insufficient?",
      answer:
        "Channels grow with the square of the parallelism, and each gate wants buffers when it starts. Your job asks one TaskManager for [[jobRequiredBuffers|text]] at the least.",
      href: "./memory.html#insufficient-number-of-network-buffers",
      leadsTo: "Memory: insufficient number of network buffers",
      source: cited("flink", "docs/deployment/memory/mem_trouble.md"),
    },
    {
      id: "autoscaler",
      asks: "Why does the autoscaler scale too early, or back and forth?",
      answer:
        "It divides rates by busy time, so a CPU that others share makes it hope for too much. For the bottleneck on this page it would want [[neededParallelism|text]] subtasks.",
      href: "#how-far-is-it-from-carrying-the-load",
      leadsTo: "This page: how far is it from carrying the load?",
      source: cited("operator", "pull requests 586 and 875: defaults, and a delay before scaling down"),
    },
    {
      id: "no-resource",
      asks: "Why does my job wait for slots until it fails?",
      answer:
        "The largest parallelism wants that many slots: [[slotsRequired|text]] in your scenario. Either fewer TaskManagers came than it needs, or slot sharing groups add up.",
      href: "./slots.html#as-many-slots-as-the-largest-parallelism",
      leadsTo: "Slots: as many slots as the largest parallelism",
      source: cited("users", "NoResourceAvailableException on Kubernetes, bitnami/charts issue 22225"),
    },
  ],
};
