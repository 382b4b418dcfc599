import type { Exercise } from "../exercise.js";
import { balancedTasks } from "./balance.js";
import { keyByBuffers } from "./buffers.js";
import { pointwiseChannels } from "./channels.js";
import { unchained } from "./connection.js";
import { heavyGroup, sourceGroup, taskManagersFromSlots } from "./groups.js";
import { hotKey } from "./hot-key.js";
import { defaultKeyGroups, usableCapacity } from "./key-groups.js";
import { keyGroupsThatMove, oneParent } from "./rescaling.js";
import { countSubtasks } from "./subtasks.js";

/** The exercises of the slots chapter, in the order in which it asks them. */
export const slotsExercises: readonly Exercise[] = [
  unchained,
  countSubtasks,
  heavyGroup,
  sourceGroup,
  balancedTasks,
  taskManagersFromSlots,
  pointwiseChannels,
  keyByBuffers,
  defaultKeyGroups,
  usableCapacity,
  hotKey,
  keyGroupsThatMove,
  oneParent,
];
