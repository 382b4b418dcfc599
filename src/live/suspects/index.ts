/** Binds what only the chapter on the usual suspects has, once it is near. */
export function bindSuspects(): void {}
