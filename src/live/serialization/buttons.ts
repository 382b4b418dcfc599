import { show } from "../text.js";
import type { Bench } from "./bench.js";
import { part } from "./part.js";

/** Takes a mistake back, and makes up a value or gives one up. */
export function bindButtons({ element, type, sample, shown, say }: Bench): void {
  const onClick = (name: string, field: "type" | "sample", act: () => void): void =>
    part(element, name).addEventListener("click", () => {
      act();
      part(element, field).focus();
    });
  onClick("restore", "type", () => {
    type.type(shown().type);
    say("The text is the last that was right again.");
  });
  onClick("edit-sample", "sample", () => sample.type(shown().view.madeUp));
  onClick("clear-sample", "sample", () => sample.type(""));
}

/** A button is there while it can do something. */
export function showButtons({ element, type, sample, shown }: Bench): void {
  const isEmpty = sample.text().trim() === "";
  show(part(element, "restore"), type.isDraft());
  show(part(element, "edit-sample"), isEmpty && shown().view.madeUp !== "");
  show(part(element, "clear-sample"), !isEmpty);
}
