/** Finds and reads the articles that the command line names. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { decode, MAXIMUM_BYTES } from '../engine/text/decode.ts';

const EXTENSIONS = /\.(?:txt|text|news|md)$/i;

/** A file that could not be read, or only in part: one line for standard error. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Files of `paths` and of the folders below them, in path order (code units), each once; "/" between folders. */
export function listFiles(paths: readonly string[]): { readonly files: string[]; readonly problems: Problem[] } {
  const files = new Set<string>();
  const problems: Problem[] = [];
  const walk = (path: string, above: readonly string[]): void => {
    try {
      const real = realpathSync(path);
      if (above.includes(real)) return;
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        const child = path.endsWith('/') ? `${path}${entry.name}` : `${path}/${entry.name}`;
        const isFolder = entry.isSymbolicLink() ? isExistingFolder(child) : entry.isDirectory();
        if (isFolder) walk(child, [...above, real]);
        else if (EXTENSIONS.test(entry.name)) files.add(child);
      }
    } catch (error) {
      problems.push({ path, message: reason(error) });
    }
  };
  for (const given of paths) {
    const path = normalized(given);
    if (isExistingFolder(path)) walk(path, []);
    else files.add(path);
  }
  return { files: [...files].sort(), problems };
}

/** `text` is null when the file cannot be used at all; a problem may stand beside a text. */
export function readArticle(path: string): { readonly text: string | null; readonly problem: Problem | null } {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return { text: null, problem: { path, message: 'not a file' } };
    if (stat.size > MAXIMUM_BYTES) return { text: null, problem: { path, message: tooLarge } };
    const decoded = decode(readFileSync(path));
    if (decoded.kind === 'binary') return { text: null, problem: { path, message: 'binary, not a text' } };
    if (decoded.kind === 'too large') return { text: null, problem: { path, message: tooLarge } };
    if (!decoded.damaged) return { text: decoded.text, problem: null };
    return { text: decoded.text, problem: { path, message: `read as ${decoded.encoding}, but some characters could not be decoded` } };
  } catch (error) {
    return { text: null, problem: { path, message: reason(error) } };
  }
}

const tooLarge = `larger than ${MAXIMUM_BYTES / 1_000_000} MB, left out`;

function normalized(path: string): string {
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  return slashed.length > 1 && slashed.endsWith('/') ? slashed.replace(/\/+$/, '') || '/' : slashed;
}

function isExistingFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function reason(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  return error instanceof Error ? error.message : String(error);
}
