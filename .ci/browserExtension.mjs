// Makes the workbench run the extension in the browser's extension host: as one of its own extensions, served over HTTP from this folder.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { ROOT } from './vscodeServer.mjs';

const TYPES = { '.json': 'application/json', '.svg': 'image/svg+xml', '.js': 'text/javascript', '.cjs': 'text/javascript' };

/** Gives `prepare` for `openWorkbench`, the paths `requested` so far, and `close()`. */
export async function serveExtension() {
  const requested = [];
  const server = http.createServer((request, response) => {
    const file = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname);
    requested.push(file);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    try {
      const content = readFileSync(path.join(ROOT, path.normalize(file)));
      response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'text/plain' }).end(content);
    } catch {
      response.writeHead(404).end(); // VS Code asks for files that an extension may have or not
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const location = { scheme: 'http', authority: `127.0.0.1:${server.address().port}`, path: '/' };
  return { prepare: page => page.addInitScript(addExtension, location), requested, close: () => server.close() };
}

/** Runs in the page, before the workbench reads its configuration from the document. */
function addExtension(location) {
  document.addEventListener('readystatechange', () => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (document.readyState !== 'interactive' || !element) return;
    const configuration = JSON.parse(element.getAttribute('data-settings'));
    element.setAttribute('data-settings', JSON.stringify({ ...configuration, additionalBuiltinExtensions: [location] }));
  });
}
