/** Where files come from: a form that they are dropped onto, a hidden file field, and a button that opens it. */
export interface FileSources {
  readonly form: HTMLElement;
  readonly input: HTMLInputElement;
  readonly button: HTMLElement;
}

/** Hands over the files that are chosen, or dropped onto the form. */
export function receiveFiles(
  { form, input, button }: FileSources,
  { take }: { readonly take: (files: readonly File[]) => void },
): void {
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    take([...(input.files ?? [])]);
    // Lets the same file be chosen again.
    input.value = "";
  });
  const mark = (isOver: boolean): void => void form.toggleAttribute("data-dropping", isOver);
  for (const type of ["dragenter", "dragover"] as const) {
    form.addEventListener(type, (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      mark(true);
    });
  }
  form.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !form.contains(relatedTarget)) mark(false);
  });
  form.addEventListener("drop", (event) => {
    mark(false);
    if (!hasFiles(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  });
}

/** A text that is dragged is the browser's own affair. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
