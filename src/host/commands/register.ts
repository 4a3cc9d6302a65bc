/** The commands that belong to no view: the sample, moving through repeated statements, copying with a citation. */
import * as vscode from 'vscode';
import type { Analysis } from '../analysis/service.ts';
import { registerCommand } from '../support/commands.ts';
import type { StatusMessages } from '../support/statusMessages.ts';
import { copyCitationAtCursor } from './copyCitation.ts';
import { repeatedStatementSteps } from './repeatedStatements.ts';
import { openSample, type SampleOptions } from './sample.ts';

export interface CommandsOptions extends SampleOptions {
  readonly analysis: Analysis;
  readonly messages: StatusMessages;
}

export function registerCommands(options: CommandsOptions): vscode.Disposable {
  const { analysis, messages } = options;
  const citing = { engine: analysis.engine, messages };
  const register = registerCommand;
  const goToRepeatedStatement = repeatedStatementSteps(analysis, messages);
  return vscode.Disposable.from(
    register('secondSource.openSample', () => openSample(options)),
    register('secondSource.nextRepeatedStatement', () => goToRepeatedStatement(true)),
    register('secondSource.previousRepeatedStatement', () => goToRepeatedStatement(false)),
    register('secondSource.copyCitation', () => copyCitationAtCursor(citing, 'text')),
    register('secondSource.copyCitationMarkdown', () => copyCitationAtCursor(citing, 'markdown')),
  );
}
