/** The text of a file on any file system, or why it is left out. */
import * as vscode from 'vscode';
import { decode } from '../../engine/text/decode.ts';
import { pathOf } from '../support/convert.ts';
import { fileLabel } from '../support/names.ts';
import { maximumFileSize } from '../support/settings.ts';
import type { FileRecord } from './fileRecord.ts';

/** `gone`: there is no such file (any more). */
export type SkipReason = 'too large' | 'binary' | 'empty' | 'not an article' | 'unreadable' | 'failed' | 'gone';

export type FileText = { readonly text: string } | { readonly skipped: SkipReason };

/** Reads a file of this machine's disk at once, by its path; `null` where that cannot be done, or would take long. */
export type ReadSmall = (file: string) => Uint8Array | null;

export async function readFileText(uri: vscode.Uri, readSmall: ReadSmall | null): Promise<FileText> {
  try {
    const maximum = maximumFileSize(uri);
    const bytes = (isLocal(uri) ? readSmall?.(uri.fsPath) : null) ?? (await readBytes(uri, maximum));
    if (typeof bytes === 'string') return { skipped: bytes };
    if (bytes.length > maximum) return { skipped: 'too large' };
    const decoded = decode(bytes);
    if (decoded.kind !== 'text') return { skipped: decoded.kind };
    return decoded.text.trim() ? { text: decoded.text } : { skipped: 'empty' };
  } catch (error) {
    return { skipped: error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? 'gone' : 'unreadable' };
  }
}

/** Not of another machine. */
const isLocal = ({ scheme, authority }: vscode.Uri): boolean => scheme === 'file' && authority === '';

async function readBytes(uri: vscode.Uri, maximum: number): Promise<Uint8Array | SkipReason> {
  const { size, type } = await vscode.workspace.fs.stat(uri);
  if (type & vscode.FileType.Directory) return 'gone';
  // Some virtual file systems tell no sizes, or 0.
  return size > maximum ? 'too large' : await vscode.workspace.fs.readFile(uri);
}

/** For people: completes "This file is left out: …". */
export function explainSkip(reason: SkipReason, uri: vscode.Uri): string {
  switch (reason) {
    case 'too large':
      return vscode.l10n.t('larger than {0} MB', maximumFileSize(uri) / 1_000_000);
    case 'binary':
      return vscode.l10n.t('not text');
    case 'empty':
      return vscode.l10n.t('empty');
    case 'not an article':
      return vscode.l10n.t('does not look like a news article');
    case 'unreadable':
      return vscode.l10n.t('cannot be read');
    case 'failed':
      return vscode.l10n.t('the analysis of it failed');
    case 'gone':
      return vscode.l10n.t('no longer there');
  }
}

/** "letters.txt is left out: not text."; `null` of a file that is read, or waits to be. */
export function leftOutWords(record: FileRecord | undefined): string | null {
  if (!record || record.state === 'indexed' || record.state === 'waiting') return null;
  return vscode.l10n.t('{0} is left out: {1}.', fileLabel(pathOf(record.uri)), explainSkip(record.state, record.uri));
}
