import { aroundInputs } from "./inputs/around.js";
import { credentialInputs } from "./inputs/credentials.js";
import { restInputs } from "./inputs/rest.js";
import { tlsInputs } from "./inputs/tls.js";

export * from "./inputs/around.js";
export * from "./inputs/credentials.js";
export * from "./inputs/rest.js";
export * from "./inputs/tls.js";

/** The inputs that the chapter on security adds, in groups. */
export const securityInputGroups = [
  { title: "TLS", inputs: tlsInputs },
  { title: "The REST endpoint", inputs: restInputs },
  { title: "Services around the cluster", inputs: aroundInputs },
  { title: "Credentials", inputs: credentialInputs },
] as const;

/** Every input that the chapter on security adds, in the order in which they are offered. */
export const securityInputs = [...tlsInputs, ...restInputs, ...aroundInputs, ...credentialInputs] as const;
