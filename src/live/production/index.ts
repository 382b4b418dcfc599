import { whenNear } from "../occasions.js";
import type { Page } from "../page.js";

/** Binds what only the chapter on production readiness has, once it is near. */
export function bindProduction(page: Page, root: Document): void {
  whenNear(
    "[data-restore-bench]",
    () => void import("./restore/index.js").then(({ bindRestoreBench }) => bindRestoreBench(page, root)),
  );
  whenNear(
    "[data-readiness]",
    () => void import("./readiness.js").then((it) => it.bindReadiness(page, { root, storage: storageOrNull() })),
  );
}

/** The browser's storage, unless it refuses. */
function storageOrNull(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
