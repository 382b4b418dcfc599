/** Puts text on the clipboard and says so; where that is not allowed, says that instead. */
export async function copyText(
  text: string,
  { status, done }: { status: HTMLElement | null; done: string },
): Promise<void> {
  let said = done;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = "The browser does not allow copying here. Select the text and copy it by hand.";
  }
  if (status) status.textContent = said;
}

/** Offers text as a file to save. */
export function saveText(text: string, { name, type }: { name: string; type: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
