import type { Rule } from "../rule.js";
import { highAvailabilityRules } from "./high-availability.js";
import { kerberosRules } from "./kerberos.js";
import { restartRules } from "./restart.js";
import { secretRules } from "./secrets.js";
import { stateRules } from "./state.js";
import { storeRules } from "./stores.js";
import { thenRules } from "./then.js";
import { tlsRules } from "./tls.js";
import { webRules } from "./web.js";

/** Everything that is looked for, but for what concerns single keys, values and the file. */
export const rules: readonly Rule[] = [
  ...tlsRules,
  ...storeRules,
  ...webRules,
  ...secretRules,
  ...kerberosRules,
  ...highAvailabilityRules,
  ...restartRules,
  ...stateRules,
  ...thenRules,
];
