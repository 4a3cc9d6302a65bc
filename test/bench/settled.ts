/**
 * Speed in a process that has been at work for a while. In its first seconds the compiler is measured as much as the code: V8 goes on
 * optimising for some thousand articles, which a folder of 20,000 soon leaves behind and a folder of ten never reaches.
 */

/** What one round does, over text that no round before has met. */
export interface Round {
  readonly characters: number;
  work(): void;
}

/** Characters a second of one core's time: in the first round, and once rounds get no faster. */
export interface Speeds {
  readonly first: number;
  readonly settled: number;
}

/** A round counts as faster from here on; below is noise. */
const GAIN = 1.03;
const ROUNDS = { still: 4, least: 8, most: 16 };

/** Rounds until the last few were no faster than the best before them; `settled` is a middle one of those. */
export function settledSpeed(prepare: (round: number) => Round): Speeds {
  const speeds: number[] = [];
  const isStill = (): boolean => {
    const last = speeds.slice(-ROUNDS.still);
    return speeds.length >= ROUNDS.least && Math.max(...last) < Math.max(...speeds.slice(0, -ROUNDS.still)) * GAIN;
  };
  while (speeds.length < ROUNDS.most && !isStill()) speeds.push(speedOf(prepare(speeds.length)));
  const last = speeds.slice(-ROUNDS.still).sort((a, b) => a - b);
  return { first: speeds[0]!, settled: last[Math.floor(last.length / 2)]! };
}

function speedOf({ characters, work }: Round): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (characters / (user + system)) * 1e6;
}
