/**
 * Gives memory back that V8 keeps for objects to come. By itself it does so only in a thread that allocates little; one at rest, which allocates
 * nothing, does not count as such, and some hundred megabytes would stay where a large folder was read.
 */
import { getHeapStatistics } from 'node:v8';

/** Bytes beyond half of the largest heap: where buffers grow by more at once, V8 collects all garbage first and parts with what is free then. */
const MORE = 64_000_000;

/** Takes a second in a large heap: for when nobody asks for anything. */
export function giveMemoryBack(): void {
  const size = Math.ceil(getHeapStatistics().heap_size_limit / 2) + MORE;
  try {
    const buffer = new ArrayBuffer(0, { maxByteLength: size });
    try {
      // Addresses alone: no byte of it is ever touched.
      buffer.resize(size);
    } finally {
      buffer.transferToFixedLength(0);
    }
  } catch (error) {
    // There are not so many: V8 has tried all it can to make room.
    if (!(error instanceof RangeError)) throw error;
  }
}
