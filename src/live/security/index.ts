import { whenNear } from "../occasions.js";

/** Binds what only the chapter on security has, once it is near. */
export function bindSecurity(): void {
  whenNear(
    "[data-certificates]",
    () => void import("./certificates/bind.js").then(({ bindCertificates }) => bindCertificates(document)),
  );
  whenNear(
    "[data-configuration-check]",
    () => void import("./check/bind.js").then(({ bindConfigurationCheck }) => bindConfigurationCheck(document)),
  );
}
