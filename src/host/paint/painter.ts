/** Puts the marks into every editor that shows an article. Decorations ride with the text while it is edited; they are only ever replaced, never cleared first. */
import * as vscode from 'vscode';
import type { Span } from '../../engine/model/span.ts';
import type { MarksStore, VersionedMarks } from '../analysis/marksStore.ts';
import { isArticleDocument } from '../documents/selector.ts';
import { pathOf, rangeIn } from '../support/convert.ts';
import { highlightSettings, SECTION } from '../support/settings.ts';
import type { Palette } from './palette.ts';
import { PAINT_KINDS, type Plan, planPaint } from './plan.ts';

/** Lines above and below the screen that are painted too. */
const MARGIN = 200;
const SCROLL_PAUSE = 100;

/** What an editor shows, and of which version of its document. */
interface Painted {
  readonly version: number;
  readonly plan: Plan;
}

export class Painter implements vscode.Disposable {
  readonly #store: MarksStore;
  readonly #palette: Palette;
  readonly #painted = new WeakMap<vscode.TextEditor, Painted>();
  readonly #subscriptions: vscode.Disposable;
  #scrolled: ReturnType<typeof setTimeout> | null = null;

  constructor(store: MarksStore, palette: Palette) {
    this.#store = store;
    this.#palette = palette;
    this.#subscriptions = vscode.Disposable.from(
      store.onDidChange(document => this.#paintDocument(document)),
      vscode.window.onDidChangeVisibleTextEditors(editors => this.#paintAll(editors)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#afterScroll(textEditor)),
      // A document whose language changes is told to be opened.
      vscode.workspace.onDidOpenTextDocument(() => this.#paintAll(vscode.window.visibleTextEditors)),
      vscode.workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration(`${SECTION}.highlight`)) this.#paintAll(vscode.window.visibleTextEditors);
      }),
    );
  }

  /** For tests: what the first editor of the document shows. */
  lastPlan(uri: vscode.Uri): Plan | undefined {
    const editor = vscode.window.visibleTextEditors.find(candidate => pathOf(candidate.document.uri) === pathOf(uri));
    return editor && this.planOf(editor);
  }

  /** For tests. */
  planOf(editor: vscode.TextEditor): Plan | undefined {
    return this.#painted.get(editor)?.plan;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    if (this.#scrolled) clearTimeout(this.#scrolled);
    for (const kind of PAINT_KINDS) this.#palette[kind].dispose();
  }

  #paintDocument(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) this.#paint(editor);
  }

  #paintAll(editors: readonly vscode.TextEditor[]): void {
    for (const editor of editors) this.#paint(editor);
  }

  #afterScroll(editor: vscode.TextEditor): void {
    if (this.#scrolled || !this.#painted.has(editor)) return;
    this.#scrolled = setTimeout(() => {
      this.#scrolled = null;
      this.#paintAll(vscode.window.visibleTextEditors);
    }, SCROLL_PAUSE);
  }

  #paint(editor: vscode.TextEditor): void {
    const marks = isArticleDocument(editor.document) ? this.#store.get(editor.document.uri) : undefined;
    if (marks) this.#show(editor, marks);
    else if (!isArticleDocument(editor.document) && this.#painted.delete(editor)) {
      for (const kind of PAINT_KINDS) editor.setDecorations(this.#palette[kind], []);
    }
  }

  /** Marks of an older version wait for their newer ones: their offsets no longer fit, and what is painted rides with the text. */
  #show(editor: vscode.TextEditor, { version, marks }: VersionedMarks): void {
    const { document } = editor;
    if (document.version !== version) return;
    const plan = planPaint(marks, {
      shown: highlightSettings(document.uri),
      lineOf: offset => document.positionAt(offset).line,
      visible: () => visibleSpans(editor),
    });
    const before = this.#painted.get(editor);
    for (const kind of PAINT_KINDS) {
      const spans = plan.get(kind) ?? [];
      // After an edit what was painted has moved with the text, and may be gone with it.
      if (before?.version === version && sameSpans(before.plan.get(kind) ?? [], spans)) continue;
      editor.setDecorations(
        this.#palette[kind],
        spans.map(span => rangeIn(document, span)),
      );
    }
    this.#painted.set(editor, { version, plan });
  }
}

function visibleSpans({ document, visibleRanges }: vscode.TextEditor): Span[] {
  return visibleRanges.map(range => {
    const last = Math.min(document.lineCount - 1, range.end.line + MARGIN);
    return [
      document.offsetAt(new vscode.Position(Math.max(0, range.start.line - MARGIN), 0)),
      document.offsetAt(document.lineAt(last).range.end),
    ];
  });
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => span[0] === b[i]?.[0] && span[1] === b[i]?.[1]);
}
