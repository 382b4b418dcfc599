/** The inputs that the chapter on production readiness adds, in groups. */
export const productionInputGroups = [] as const;

/** Every input that the chapter on production readiness adds, in the order in which they are offered. */
export const productionInputs = [] as const;
