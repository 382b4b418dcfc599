import { panelFields } from "../shell/panel.js";

/** Puts the fields of all inputs into the panel. @param bind makes controls that have come follow the scenario */
export function fillPanel(root: ParentNode, bind: () => void): void {
  const place = root.querySelector("[data-panel-fields]");
  if (!place) return;
  place.innerHTML = panelFields().text;
  bind();
}
