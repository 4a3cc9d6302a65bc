/** The timeline for use elsewhere: what the Events view shows, as Markdown on the clipboard or as a file for TimelineJS. */
import * as vscode from 'vscode';
import type { TimelineFormat } from '../../engine/export/timeline.ts';
import type { TreeQuery } from '../../engine/query/tree.ts';
import { type Analysis, folderRead } from '../analysis/service.ts';
import { registerCommand } from '../support/commands.ts';
import type { StatusMessages } from '../support/statusMessages.ts';

/** `query`: of the Events view as it stands; `null` where it shows nothing. */
export function registerTimelineCommands(analysis: Analysis, messages: StatusMessages, query: () => TreeQuery | null): vscode.Disposable {
  const timeline = async (format: TimelineFormat): Promise<string | null> => {
    // A folder that nobody has looked at yet shows no events either.
    await folderRead(analysis);
    const asked = query();
    if (asked && (await analysis.engine.treeSummary(asked)).shown > 0) return await analysis.engine.timeline(asked, format);
    void vscode.window.showInformationMessage(vscode.l10n.t('The Events view shows no events.'));
    return null;
  };
  return vscode.Disposable.from(
    registerCommand('secondSource.copyTimeline', async () => {
      const text = await timeline('markdown');
      if (text === null) return;
      await vscode.env.clipboard.writeText(text);
      messages.show(vscode.l10n.t('Timeline copied'), 3000);
    }),
    registerCommand('secondSource.exportTimeline', async (target?: vscode.Uri) => {
      const text = await timeline('timelinejs');
      if (text === null) return;
      const chosen = target instanceof vscode.Uri ? target : await askWhere();
      if (!chosen) return;
      await vscode.workspace.fs.writeFile(chosen, new TextEncoder().encode(text));
      messages.show(vscode.l10n.t('Timeline saved'), 3000);
    }),
  );
}

async function askWhere(): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return await vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, 'timeline.json') } : {}),
    filters: { TimelineJS: ['json'] },
  });
}
