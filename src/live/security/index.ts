/** Binds what only the chapter on security has, once it is near. */
export function bindSecurity(): void {}
