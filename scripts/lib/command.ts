import { Failure } from "./failure.js";

/** Runs a command's main function: a failure ends it with its message, anything unexpected with its stack. */
export async function command(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exitCode = 1;
  }
}
