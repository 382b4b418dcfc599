/** The inputs that the chapter on deployment and high availability adds, in groups. */
export const deploymentInputGroups = [] as const;

/** Every input that the chapter on deployment and high availability adds, in the order in which they are offered. */
export const deploymentInputs = [] as const;
