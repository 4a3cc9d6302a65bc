/** The extension's settings, read where they are used: for a resource, so that folders may differ. */
import * as vscode from 'vscode';

export const SECTION = 'secondSource';

export type Detection = 'auto' | 'always' | 'never';

/** What may be painted; each has its own switch under `highlight`. */
export type HighlightKind = 'entities' | 'quotes' | 'claims' | 'repeated';

export interface HighlightSettings {
  readonly entities: boolean;
  readonly quotes: boolean;
  readonly claims: boolean;
  readonly repeated: boolean;
}

const read = (scope?: vscode.ConfigurationScope | null): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration(SECTION, scope ?? null);

export function detection(uri: vscode.Uri): Detection {
  const value = read(uri).get<unknown>('articles.detect');
  return value === 'always' || value === 'never' ? value : 'auto';
}

/** In megabytes: VS Code says what is wrong with a value, but gives it all the same. */
const SIZE = { default: 1, minimum: 0.01, maximum: 5 } as const;

/** In bytes. */
export function maximumFileSize(uri: vscode.Uri): number {
  const value = read(uri).get<unknown>('index.maxFileSize');
  const size = typeof value === 'number' ? Math.min(Math.max(value, SIZE.minimum), SIZE.maximum) : SIZE.default;
  return Math.round(size * 1_000_000);
}

export function highlightSettings(uri: vscode.Uri): HighlightSettings {
  const settings = read(uri);
  const shown = settings.get<boolean>('highlight.enabled', true);
  const kind = (name: HighlightKind): boolean => shown && settings.get<boolean>(`highlight.${name}`, true);
  return { entities: kind('entities'), quotes: kind('quotes'), claims: kind('claims'), repeated: kind('repeated') };
}

export const highlightsEnabled = (): boolean => read().get<boolean>('highlight.enabled', true);

/** Changes the setting where it is set already, else for the user. */
export async function setHighlights(name: 'enabled' | HighlightKind, value: boolean): Promise<void> {
  const settings = read();
  const inspected = settings.inspect(`highlight.${name}`);
  const target = inspected?.workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await settings.update(`highlight.${name}`, value, target);
}

export const codeLensEnabled = (uri: vscode.Uri): boolean => read(uri).get<boolean>('codeLens.repeated', false);

export const inlayHintsEnabled = (uri: vscode.Uri, kind: 'speakers' | 'dates'): boolean =>
  read(uri).get<boolean>(`inlayHints.${kind}`, false);

export const differencesAsProblems = (uri: vscode.Uri): boolean => read(uri).get<boolean>('problems.differences', false);
