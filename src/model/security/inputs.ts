/** The inputs that the chapter on security adds, in groups. */
export const securityInputGroups = [] as const;

/** Every input that the chapter on security adds, in the order in which they are offered. */
export const securityInputs = [] as const;
