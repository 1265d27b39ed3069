import type { TestContext } from "vitest";

/** Skips the running test and says why on the console, where the reporter of many files would keep it to itself. */
export function skipped({ skip, task }: Pick<TestContext, "skip" | "task">, reason: string): never {
	console.log(`skipped: ${task.name}: ${reason}`);
	return skip(reason);
}
