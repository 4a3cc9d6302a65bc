/** Storage of the cache in memory: a test may look into it, and spoil it. */
import type { CacheStorage } from '../../src/worker/cache/cache.ts';

export interface MemoryStorage extends CacheStorage {
  readonly parts: Map<string, Uint8Array>;
}

export const memoryStorage = (parts = new Map<string, Uint8Array>()): MemoryStorage => ({
  parts,
  list: async () => [...parts.keys()],
  read: async (name, start, length) => parts.get(name)!.slice(start, start + length),
  readNow: (name, start, bytes) => {
    const piece = parts.get(name)!.subarray(start, start + bytes.length);
    bytes.set(piece);
    return piece.length;
  },
  write: async (name, pieces) => void parts.set(name, new Uint8Array(Buffer.concat(pieces))),
  remove: async name => void parts.delete(name),
});
