import { messageInputs } from "./inputs/messages.js";
import { stateInputs } from "./inputs/state.js";
import { windowInputs } from "./inputs/window.js";
import { checkpointInputs } from "./inputs/checkpoints.js";
import { machineInputs } from "./inputs/machines.js";
import { marginInputs } from "./inputs/margin.js";

export * from "./inputs/messages.js";
export * from "./inputs/state.js";
export * from "./inputs/window.js";
export * from "./inputs/checkpoints.js";
export * from "./inputs/machines.js";
export * from "./inputs/margin.js";

/** The inputs of the capacity chapter in groups, as somebody would collect them. */
export const capacityInputGroups = [
  { title: "Messages", inputs: messageInputs },
  { title: "State", inputs: stateInputs },
  { title: "Window", inputs: windowInputs },
  { title: "Checkpoints", inputs: checkpointInputs },
  { title: "Machines", inputs: machineInputs },
  { title: "Margin", inputs: marginInputs },
] as const;

/** Every input of the capacity chapter, in the order in which they are offered. */
export const capacityInputs = [
  ...messageInputs,
  ...stateInputs,
  ...windowInputs,
  ...checkpointInputs,
  ...machineInputs,
  ...marginInputs,
] as const;
