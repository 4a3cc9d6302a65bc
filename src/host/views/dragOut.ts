/** Rows can be dragged into an editor group, which opens their place, or into a text, which takes their words. */
import * as vscode from 'vscode';
import type { Row } from './rows.ts';

export class DragOut implements vscode.TreeDragAndDropController<Row> {
  readonly dragMimeTypes = ['text/uri-list', 'text/plain'];
  readonly dropMimeTypes: string[] = [];
  readonly #textOf: (rows: readonly Row[]) => Promise<string>;

  constructor(textOf: (rows: readonly Row[]) => Promise<string>) {
    this.#textOf = textOf;
  }

  async handleDrag(rows: readonly Row[], data: vscode.DataTransfer): Promise<void> {
    const addresses = rows.flatMap(({ node: { place } }) =>
      place ? [vscode.Uri.parse(place.path).with({ fragment: `L${place.range.start.line + 1}` })] : [],
    );
    if (addresses.length > 0) data.set('text/uri-list', new vscode.DataTransferItem(addresses.map(String).join('\r\n')));
    data.set('text/plain', new vscode.DataTransferItem(await this.#textOf(rows)));
  }
}
