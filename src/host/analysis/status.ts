/** How the analysis stands, told where it is in context: the language status of an article, a progress line while the folder is read, one message when the worker died. */
import * as vscode from 'vscode';
import { lostLetters } from '../../engine/text/damage.ts';
import { explainSkip, type SkipReason } from '../documents/fileText.ts';
import type { FolderIndex } from '../documents/folderIndex.ts';
import { LANGUAGE } from '../documents/selector.ts';
import type { DocumentTracker } from '../documents/tracker.ts';
import { pathOf } from '../support/convert.ts';
import { fileLabel } from '../support/names.ts';
import { ContextKeys } from '../views/contextKeys.ts';
import type { EngineHost } from './engineHost.ts';
import { isReading } from './service.ts';

const ARTICLES: vscode.DocumentSelector = { language: LANGUAGE };
/** A left-out text file says why; one that is just another file says nothing. */
const LEFT_OUT: vscode.DocumentSelector = [{ language: LANGUAGE }, { language: 'plaintext', pattern: '**/*.{txt,text}' }];
/** Nothing is wrong with a list or a log, nor with a file that nobody has written yet. */
const ORDINARY: ReadonlySet<SkipReason> = new Set(['not an article', 'empty']);

/** Helps where the editor guessed wrong; a text that was saved with such letters has them in every encoding. */
const CHANGE_ENCODING: vscode.Command = { title: vscode.l10n.t('Change Encoding'), command: 'workbench.action.editor.changeEncoding' };

/** Short: what stands behind it, the way to another encoding, is cut off else. */
const lostWords = (places: number): string => (places === 1 ? vscode.l10n.t('in 1 place') : vscode.l10n.t('in {0} places', places));

export class AnalysisStatus implements vscode.Disposable {
  readonly #engine: EngineHost;
  readonly #index: FolderIndex;
  readonly #tracker: DocumentTracker;
  readonly #item: vscode.LanguageStatusItem;
  readonly #subscriptions: vscode.Disposable;
  readonly #keys = new ContextKeys();
  #endProgress: (() => void) | null = null;
  #deathTold = false;
  #cacheTold = false;
  #counted: { readonly document: vscode.TextDocument; readonly version: number; readonly lost: number } | null = null;

  constructor(engine: EngineHost, index: FolderIndex, tracker: DocumentTracker) {
    this.#engine = engine;
    this.#index = index;
    this.#tracker = tracker;
    this.#item = vscode.languages.createLanguageStatusItem('secondSource.status', ARTICLES);
    this.#item.name = 'Second Source';
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      index.onDidChangeState(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      tracker.onDidAnalyse(() => this.#update()),
      engine.onNotice(({ kind, detail }) => kind === 'cacheUnwritable' && this.#tellCache(detail)),
      engine.onDidLeaveOut(uri => this.#tellLeftOut(uri)),
      engine.onDidChangeState(({ state, reason }) => {
        if (state === 'restarting') this.#tellDeath(reason);
        if (state === 'stopped') this.#tellStop();
        this.#update();
      }),
    );
    this.#update();
  }

  dispose(): void {
    this.#endProgress?.();
    this.#subscriptions.dispose();
  }

  #update(): void {
    if (this.#index.state.phase === 'ready') this.#keys.set('leftOut', this.#leftOutOfAll());
    this.#keys.set('phase', this.#index.state.phase);
    this.#progress();
    const document = vscode.window.activeTextEditor?.document;
    const left = document ? this.#leftOut(document) : null;
    this.#item.selector = left ? LEFT_OUT : ARTICLES;
    const lost = document && !left ? this.#lostIn(document) : 0;
    const warns = left === null ? this.#engine.state === 'stopped' || lost > 0 : !ORDINARY.has(left);
    // A turning circle would stand in the place of the warning.
    this.#item.busy = !warns && isReading(this.#index.state);
    this.#item.severity = warns ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    this.#item.text = left
      ? vscode.l10n.t('Second Source: left out')
      : lost > 0
        ? vscode.l10n.t('Second Source: unreadable letters')
        : this.#summary();
    this.#item.detail = document && left ? explainSkip(left, document.uri) : lost > 0 ? lostWords(lost) : this.#detail();
    this.#item.command = left || lost === 0 ? this.#command(left) : CHANGE_ENCODING;
  }

  /** Places of an article whose letters cannot be read. */
  #lostIn(document: vscode.TextDocument): number {
    if (!this.#tracker.has(pathOf(document.uri))) return 0;
    const { version } = document;
    if (this.#counted?.document !== document || this.#counted.version !== version)
      this.#counted = { document, version, lost: lostLetters(document.getText()) };
    return this.#counted.lost;
  }

  /** Why the document is not analysed although its file is one of the folder's. */
  #leftOut(document: vscode.TextDocument): SkipReason | null {
    const path = pathOf(document.uri);
    const state = this.#tracker.has(path) ? this.#tracker.leftOut(document) : this.#index.record(path)?.state;
    return !state || state === 'waiting' || state === 'indexed' ? null : state;
  }

  /** Of a folder without articles: whether it has files that might have been some, and whether something is wrong with them. */
  #leftOutOfAll(): 'none' | 'ordinary' | 'broken' {
    const reasons = new Set(this.#index.records().map(({ state }) => state));
    if (reasons.size === 0) return 'none';
    return [...reasons].some(state => state !== 'indexed' && state !== 'waiting' && !ORDINARY.has(state)) ? 'broken' : 'ordinary';
  }

  #summary(): string {
    if (this.#engine.state === 'stopped') return vscode.l10n.t('Second Source: stopped');
    const { done, total } = this.#index.state;
    if (isReading(this.#index.state)) return vscode.l10n.t('Second Source: {0} of {1} files', done, total);
    const articles = this.#index.records().filter(record => record.state === 'indexed').length;
    const shown = articles || this.#tracker.size;
    return shown === 1 ? vscode.l10n.t('Second Source: 1 article') : vscode.l10n.t('Second Source: {0} articles', shown);
  }

  #detail(): string {
    const records = this.#index.records();
    const leftOut = records.filter(record => record.state !== 'indexed' && record.state !== 'waiting').length;
    const lost = records.filter(record => record.lost).length;
    const waiting = this.#index.state.phase === 'stopped' ? records.filter(record => record.state === 'waiting').length : 0;
    return [
      waiting === 1 ? vscode.l10n.t('1 file not read yet') : waiting ? vscode.l10n.t('{0} files not read yet', waiting) : '',
      leftOut === 1
        ? vscode.l10n.t('1 file left out, see the log')
        : leftOut
          ? vscode.l10n.t('{0} files left out, see the log', leftOut)
          : '',
      lost === 1
        ? vscode.l10n.t('1 file with letters that cannot be read, see the log')
        : lost
          ? vscode.l10n.t('{0} files with letters that cannot be read, see the log', lost)
          : '',
    ]
      .filter(Boolean)
      .join(' · ');
  }

  #command(left: SkipReason | null): vscode.Command {
    if (left === 'not an article') return { title: vscode.l10n.t('Treat File as News Article'), command: 'secondSource.treatAsArticle' };
    if (left === 'too large')
      return {
        title: vscode.l10n.t('Change the Limit'),
        command: 'workbench.action.openSettings',
        arguments: ['secondSource.index.maxFileSize'],
      };
    const { phase } = this.#index.state;
    if (isReading(this.#index.state)) return { title: vscode.l10n.t('Stop'), command: 'secondSource.stopIndexing' };
    if (phase === 'stopped' || this.#engine.state === 'stopped')
      return { title: vscode.l10n.t('Go On'), command: 'secondSource.readFolderAgain' };
    return { title: vscode.l10n.t('Show Log'), command: 'secondSource.showLog' };
  }

  #progress(): void {
    if (!isReading(this.#index.state) || !vscode.workspace.workspaceFolders) {
      this.#endProgress?.();
      this.#endProgress = null;
    } else if (!this.#endProgress) {
      void vscode.window.withProgress(
        { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Second Source: reading the folder') },
        progress => this.#report(progress),
      );
    }
  }

  #report(progress: vscode.Progress<{ message?: string }>): Promise<void> {
    const report = (): void => {
      const { done, total } = this.#index.state;
      if (total > 0) progress.report({ message: vscode.l10n.t('{0} of {1}', done, total) });
    };
    const subscription = this.#index.onDidChangeState(report);
    return new Promise(resolve => {
      this.#endProgress = () => {
        subscription.dispose();
        resolve();
      };
    });
  }

  /** Once: it mends itself. */
  #tellDeath(reason: string): void {
    if (this.#deathTold) return;
    this.#deathTold = true;
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Second Source: the analysis ended unexpectedly ({0}) and is being started again.', reason),
    );
  }

  /** Once, however often the worker is started again. */
  #tellCache(reason: string): void {
    if (this.#cacheTold) return;
    this.#cacheTold = true;
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'Second Source: the analyses cannot be kept on disk ({0}). Everything works, but the next start reads the folder anew.',
        reason,
      ),
    );
  }

  #tellLeftOut(uri: vscode.Uri): void {
    const show = vscode.l10n.t('Show Log');
    void vscode.window
      .showWarningMessage(
        vscode.l10n.t('Second Source: the analysis ended twice over {0}, which is left out until it changes.', fileLabel(uri.toString())),
        show,
      )
      .then(answer => answer === show && vscode.commands.executeCommand('secondSource.showLog'));
  }

  #tellStop(): void {
    const again = vscode.l10n.t('Start Again');
    void vscode.window
      .showWarningMessage(vscode.l10n.t('Second Source: the analysis keeps ending unexpectedly and has been stopped.'), again)
      .then(answer => answer === again && vscode.commands.executeCommand('secondSource.readFolderAgain'));
  }
}
