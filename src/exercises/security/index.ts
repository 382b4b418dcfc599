import type { Exercise } from "../exercise.js";
import { companyAuthority } from "./company-ca.js";
import { jobDies } from "./job-dies.js";
import { kdcOutage } from "./kdc-outage.js";
import { oldConfiguration } from "./old-config.js";
import { restOpen } from "./rest-open.js";
import { tokenFetch } from "./token-fetch.js";
import { whichFlag } from "./which-flag.js";

/** The exercises of the chapter on security, in the order in which it asks them. */
export const securityExercises: readonly Exercise[] = [
  whichFlag,
  oldConfiguration,
  companyAuthority,
  restOpen,
  jobDies,
  tokenFetch,
  kdcOutage,
];
