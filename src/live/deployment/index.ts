/** Binds what only the chapter on deployment and high availability has, once it is near. */
export function bindDeployment(): void {}
