/** Binds what only the chapter on production readiness has, once it is near. */
export function bindProduction(): void {}
