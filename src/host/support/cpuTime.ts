/** How much this thread has worked. */

interface WithThreadTime {
  readonly process?: { threadCpuUsage?(): { readonly user: number; readonly system: number } };
}

/** In milliseconds, from some point on. Where the platform does not tell (before Node 23.9, in browsers) it is the time on the clock. */
export function cpuTime(): number {
  const usage = (globalThis as WithThreadTime).process?.threadCpuUsage?.();
  return usage ? (usage.user + usage.system) / 1000 : performance.now();
}
