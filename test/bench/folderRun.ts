/** One run of `measureFolder` as a process of its own: its options as JSON on standard input, its figures as JSON on standard output. */
import { readFileSync } from 'node:fs';
import { type FolderRun, measureFolder } from './folder.ts';

console.log(JSON.stringify(await measureFolder(JSON.parse(readFileSync(0, 'utf8')) as FolderRun)));
