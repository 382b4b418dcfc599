/** Binds what only the reference has, once it is near. */
export function bindReference(): void {}
