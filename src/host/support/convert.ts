/** Between the engine's offsets and lines and VS Code's positions. */
import * as vscode from 'vscode';
import type { Range } from '../../engine/base/lines.ts';
import type { Span } from '../../engine/model/span.ts';
import type { Place } from '../../engine/query/place.ts';

/** For a document whose text is the one that was analysed. */
export function rangeIn(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span[0]), document.positionAt(span[1]));
}

export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function toLocation(place: Place): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(place.path, true), toRange(place.range));
}

/** The engine's key for a document. */
export const pathOf = (uri: vscode.Uri): string => uri.toString();
