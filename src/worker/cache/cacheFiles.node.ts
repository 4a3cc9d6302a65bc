/** The cache's parts as files of a folder. */
import { closeSync, openSync, readSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CacheStorage } from './cache.ts';

/** The folder is made with the first part. */
export function folderStorage(folder: string): CacheStorage {
  const at = (name: string): string => path.join(folder, name);
  return {
    list: async () => {
      try {
        return await readdir(folder);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      }
    },
    read: (name, start, length) => readPiece(at(name), start, length),
    readNow: (name, start, bytes) => fillNow(at(name), start, bytes),
    write: async (name, pieces) => {
      await mkdir(folder, { recursive: true });
      // Under another name until it is whole: a worker may die while it writes.
      const unfinished = at(`${name}.unfinished`);
      try {
        await writeFile(unfinished, pieces);
        await rename(unfinished, at(name));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    remove: name => rm(at(name), { force: true }),
  };
}

async function readPiece(file: string, start: number, length: number): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function fillNow(file: string, start: number, bytes: Uint8Array): number {
  const descriptor = openSync(file, 'r');
  try {
    return readSync(descriptor, bytes, 0, bytes.length, start);
  } finally {
    closeSync(descriptor);
  }
}
