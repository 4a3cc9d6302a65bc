import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { folderRead, type IndexState } from '../../src/host/analysis/service.ts';

describe('waiting for the folder', () => {
  const changed = new vscode.EventEmitter<IndexState>();
  const folder = (phase: IndexState['phase']) => ({
    state: { phase, done: 0, total: 2, wasRead: false } satisfies IndexState as IndexState,
    onDidChangeState: changed.event,
    wake(): void {
      if (this.state.phase === 'asleep') this.tell('indexing');
    },
    tell(now: IndexState['phase']): void {
      this.state = { ...this.state, phase: now };
      changed.fire(this.state);
    },
  });

  it('begins the reading of a folder that sleeps, and lasts until it is read', async () => {
    const sleeping = folder('asleep');
    let done = false;
    const waiting = folderRead(sleeping).then(() => {
      done = true;
    });
    await Promise.resolve();
    assert.deepEqual([sleeping.state.phase, done], ['indexing', false]);
    sleeping.tell('ready');
    await waiting;
  });

  it('is over at once where the folder is read, or its reading stopped', async () => {
    await folderRead(folder('ready'));
    await folderRead(folder('stopped'));
  });
});
