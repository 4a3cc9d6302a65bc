import { strict as assert } from 'node:assert';
import type * as vscode from 'vscode';
import type { SourceText } from '../../src/engine/model/sourceText.ts';
import { EngineHost } from '../../src/host/analysis/engineHost.ts';
import { ArticleDecisions } from '../../src/host/documents/decisions.ts';
import { FolderIndex } from '../../src/host/documents/folderIndex.ts';
import type { Request, Response, WorkerHandle } from '../../src/worker/protocol.ts';
import { serve } from '../../src/worker/serve.ts';
import { STORY } from './story.ts';
import { closeAll, inFolder, remove, seam, until, write } from './workbench.ts';

const LETHAL = 'Quillon';

/** A worker whose engine only remembers texts, and ends over one that has the lethal word. */
function mortalWorker(known: Set<string>): WorkerHandle {
  let toHost: (message: Response) => void = () => {};
  let toWorker: (message: Request) => void = () => {};
  let died: (reason: string) => void = () => {};
  let alive = true;
  const die = (): void => {
    alive = false;
    died('out of memory');
  };
  const set = (texts: readonly SourceText[]): boolean | Promise<never> => {
    for (const { path, text } of texts) {
      if (text.includes(LETHAL)) {
        die();
        return new Promise(() => {});
      }
      known.add(path);
    }
    return true;
  };
  const api = {
    set,
    setFiles: set,
    letIn: async () => false,
    delete: () => false,
  };
  serve(
    {
      post: message => void (alive && toHost(message)),
      listen: listener => {
        toWorker = listener;
      },
    },
    api,
    () => new Promise(resolve => setImmediate(resolve)),
  );
  return {
    post: message => toWorker(message),
    listen: listener => {
      toHost = listener;
    },
    onDeath: listener => {
      died = listener;
    },
    terminate: die,
  };
}

describe('a text that kills the worker', () => {
  after(async () => {
    await closeAll();
    await remove('lethal.txt');
  });

  it('is singled out after the second death, named and left out, and all other articles are read', async () => {
    const lethal = await write('lethal.txt', STORY.replaceAll('Okafor', LETHAL));
    const known: Set<string>[] = [];
    const engine = new EngineHost(() => {
      const texts = new Set<string>();
      known.push(texts);
      return mortalWorker(texts);
    });
    const memento: vscode.Memento = { keys: () => [], get: (_key: string, fallback?: unknown) => fallback, update: async () => {} };
    const { log } = await seam();
    const index = new FolderIndex({
      engine,
      decisions: new ArticleDecisions(memento),
      log,
      isOpen: () => false,
      readSmall: null,
      reopen: () => {},
    });
    const named: string[] = [];
    engine.onDidLeaveOut(uri => named.push(uri.toString()));
    try {
      index.wake();
      await until(() => index.state.phase === 'ready', 'the folder is not read to its end');
      assert.deepEqual(named, [lethal.toString()]);
      assert.equal(known.length, 3, 'two deaths');
      assert.equal(index.record(lethal.toString())?.state, 'failed');
      for (const name of ['1-meridian-wire.txt', '5-weekly-ledger.txt']) assert.ok(known.at(-1)?.has(inFolder(name).toString()), name);
      await write('lethal.txt', STORY);
      await until(() => known.at(-1)?.has(lethal.toString()) ?? false, 'its mended text is not read');
    } finally {
      index.dispose();
      engine.dispose();
    }
  });
});
