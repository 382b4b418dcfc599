export { called, listed } from "./bench/words.js";
