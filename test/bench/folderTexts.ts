/** Folders of news for measuring, made up or from a corpus, as files: written once, then read by the engine's host as a folder is. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { newsText } from './newsText.ts';

/** About 3 kB. */
const WORDS = 500;
/** So many articles apart stand an article and the one that was made from it, at most. */
const FAR = 400;

/** Article `i` of a made-up folder. Every fifth is an edited copy of an earlier one: it has some paragraphs of its own, and leaves some out. */
export function folderText(i: number): string {
  const own = newsText(i, WORDS);
  if (i % 5 !== 4) return own;
  const back = 1 + ((i * 7919) % Math.min(i, FAR));
  const copied = newsText(i - back, WORDS)
    .trimEnd()
    .split('\n\n');
  const paragraphs = own.trimEnd().split('\n\n');
  return `${paragraphs.map((paragraph, at) => (at % 2 === 0 ? paragraph : (copied[at] ?? paragraph))).join('\n\n')}\n`;
}

export const madeUp = (articles: number): string[] => Array.from({ length: articles }, (_, i) => folderText(i));

/** The texts of a corpus, an object with `text` on each line, gzipped. From the first again where there are too few, so that late ones are copies. */
export function textsOf(file: string, articles: number): string[] {
  const texts = gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => (JSON.parse(line) as { readonly text: string }).text)
    .filter(text => text.trim() !== '');
  return Array.from({ length: articles }, (_, i) => texts[i % texts.length]!);
}

/** The files' paths, in the order of the texts. */
export function writeFolder(folder: string, texts: readonly string[]): string[] {
  mkdirSync(folder, { recursive: true });
  return texts.map((text, i) => {
    const file = path.join(folder, `${String(i).padStart(6, '0')}.txt`);
    writeFileSync(file, text);
    return file;
  });
}
