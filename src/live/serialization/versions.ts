import { serializationVersions } from "../../model/serialization/types/version.js";
import type { Bench } from "./bench.js";

/** Shows the type as another version of Flink sees it. */
export function bindVersions({ element, choose }: Bench): void {
  for (const radio of element.querySelectorAll<HTMLInputElement>("[name=type-bench-version]")) {
    radio.addEventListener("change", () => choose(serializationVersions.find((each) => each === radio.value) ?? null));
  }
}
