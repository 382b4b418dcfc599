/** What keys do in the timeline. */
export interface KeyActs {
  readonly toggle: () => void;
  readonly back: () => void;
  readonly forward: () => void;
  readonly toStart: () => void;
  readonly toEnd: () => void;
}

/** Where keys have a meaning of their own: text and choices are edited, lists and tables scrolled. */
const TAKEN = 'input:not([type="range"]), select, textarea, .behind *';
/** What Space presses. */
const PRESSED = "button, summary, a";

/** Lets keys play and step while the focus is within the timeline. */
export function bindKeys(element: HTMLElement, acts: KeyActs): void {
  const byKey: Readonly<Record<string, (() => void) | undefined>> = {
    " ": acts.toggle,
    ArrowLeft: acts.back,
    ArrowRight: acts.forward,
    Home: acts.toStart,
    End: acts.toEnd,
  };
  element.addEventListener("keydown", (event) => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    const act = byKey[key];
    if (!act || altKey || ctrlKey || metaKey || !(target instanceof Element) || target.matches(TAKEN)) return;
    if (key === " " && target.matches(PRESSED)) return;
    event.preventDefault();
    act();
  });
}
