import { measurements } from "./measurements.js";

const { state, checkpoints, publishedState } = measurements();
process.stdout.write(JSON.stringify({ state, checkpoints, publishedState }));
