/** The inputs that the chapter on the usual suspects adds, in groups. */
export const suspectsInputGroups = [] as const;

/** Every input that the chapter on the usual suspects adds, in the order in which they are offered. */
export const suspectsInputs = [] as const;
