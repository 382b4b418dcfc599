import { derivationLink } from "../components/derivation.js";
import { followInside } from "./numbers.js";
import type { Page } from "./page.js";

/** Distance between a number and its card, in pixels. */
const GAP = 8;

/** Opens a number's derivation beside it: by click or Enter on the number; Escape or a click elsewhere closes it. */
export function bindCards(page: Page, root: Document): void {
  const card = root.createElement("div");
  card.className = "card";
  card.setAttribute("popover", "auto");
  card.setAttribute("role", "dialog");
  card.setAttribute("aria-label", "Derivation");
  card.tabIndex = -1;
  root.body.append(card);
  const update = followInside(page, card);
  let opener: HTMLElement | null = null;

  /** Whose card was open when the pointer went down; the browser closes it before the click arrives. */
  let pressed: HTMLElement | null = null;
  root.addEventListener(
    "pointerdown",
    () => {
      pressed = card.matches(":popover-open") ? opener : null;
    },
    { capture: true },
  );
  root.addEventListener("click", (event) => {
    const number = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-number]") : null;
    if (!number || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const original = root.querySelector(derivationLink(number.dataset.number ?? ""));
    if (!original) return;
    event.preventDefault();
    if (event.detail > 0 && pressed === number) return;
    if (card.matches(":popover-open") && opener === number) {
      card.hidePopover();
      return;
    }
    opener = number;
    card.replaceChildren(copyOf(original));
    update();
    card.showPopover();
    place(card, number);
    card.focus();
  });
  card.addEventListener("toggle", (event) => {
    if (event.newState === "open") return;
    if (card.contains(root.activeElement) || root.activeElement === root.body) opener?.focus();
    opener = null;
    card.replaceChildren();
  });
  // A link inside the card leads on in the page, so the card makes room.
  card.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element && target.closest("a"))) return;
    // The focus goes where the link leads, and not back.
    opener = null;
    card.hidePopover();
  });
  openTarget(root);
  addEventListener("hashchange", () => openTarget(root));
}

/** Opens the collapsed derivation that the address points to. */
function openTarget(root: Document): void {
  if (!/^#[\w-]+$/.test(location.hash)) return;
  const target = root.querySelector(location.hash);
  for (let at = target; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  if (target instanceof HTMLDetailsElement) target.scrollIntoView();
}

/** A copy that is open and has no ids, which must stay unique. */
function copyOf(original: Element): Element {
  const copy = original.cloneNode(true) as Element;
  for (const element of [copy, ...copy.querySelectorAll("[id]")]) element.removeAttribute("id");
  if (copy instanceof HTMLDetailsElement) copy.open = true;
  return copy;
}

/** Puts the card under the number, or above it where there is no room, within the window. */
function place(card: HTMLElement, number: HTMLElement): void {
  const at = number.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = at.bottom + GAP;
  const top = below + height <= innerHeight || at.top < height + GAP ? below : at.top - GAP - height;
  const left = Math.max(GAP, Math.min(at.left, document.documentElement.clientWidth - width - GAP));
  card.style.top = `${String(Math.max(GAP, Math.min(top, innerHeight - height - GAP)))}px`;
  card.style.left = `${String(left)}px`;
}
