/** Small files of this machine's disk. The threads that read for Node take several times as long for one, and far longer where the machine is busy. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';

/** Bytes. To read a larger one would hold the extension host. */
const SMALL = 65_536;

/** The file's bytes, read at once; `null` where it is none, is not small or cannot be read: another way of reading it tells why. */
export function readSmallFile(file: string): Uint8Array | null {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return null;
  }
  try {
    const stat = fstatSync(descriptor);
    return stat.isFile() && stat.size <= SMALL ? readFileSync(descriptor) : null;
  } catch {
    return null;
  } finally {
    closeSync(descriptor);
  }
}
