/** What is known of a file of the folder. */
import type * as vscode from 'vscode';
import { lostLetters } from '../../engine/text/damage.ts';
import type { SkipReason } from './fileText.ts';

export interface FileRecord {
  readonly uri: vscode.Uri;
  /** `waiting`: to be read; a skipped file has its reason. */
  readonly state: 'waiting' | 'indexed' | SkipReason;
  /** Places of the file that was read whose letters were lost; not counted while an open document speaks for it. */
  readonly lost?: number;
}

export function indexedRecord(uri: vscode.Uri, text: string): FileRecord {
  const lost = lostLetters(text);
  return { uri, state: 'indexed', ...(lost > 0 ? { lost } : {}) };
}
