/** What is known of a file of the folder. */
import type * as vscode from 'vscode';
import type { SkipReason } from './fileText.ts';

export interface FileRecord {
  readonly uri: vscode.Uri;
  /** `waiting`: to be read; a skipped file has its reason. */
  readonly state: 'waiting' | 'indexed' | SkipReason;
}
