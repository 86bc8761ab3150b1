// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes chrome.har with Chromium's own writer: its developer tools are opened as a page upon the page, and asked for
// what "Export HAR (with sensitive data)" saves. node make_chrome.mjs FOLDER

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { serve } from './session.mjs';

const { WebSocket } = createRequire(new URL('../../interop/', import.meta.url))('ws');
const folder = process.argv[2];

class Target {
    static async open(url) {
        const target = new Target();
        target.socket = new WebSocket(url, { perMessageDeflate: false });
        target.id = 0;
        target.waiting = new Map();
        target.socket.on('message', text => {
            const answer = JSON.parse(text);
            target.waiting.get(answer.id)?.(answer);
        });
        await new Promise(resolve => target.socket.on('open', resolve));
        return target;
    }
    call(method, params = {}) {
        const id = ++this.id;
        this.socket.send(JSON.stringify({ id, method, params }));
        return new Promise(resolve => this.waiting.set(id, resolve));
    }
    async evaluate(expression) {
        const { result } = await this.call('Runtime.evaluate',
                                           { expression, awaitPromise: true, returnByValue: true });
        if (result.exceptionDetails)
            throw new Error(JSON.stringify(result.exceptionDetails));
        return result.result.value;
    }
    async until(expression) {
        while (!await this.evaluate(expression).catch(() => false))
            await new Promise(resolve => setTimeout(resolve, 50));
    }
}

const profile = mkdtempSync(join(tmpdir(), 'chrome-'));
const browser = spawn('chromium', ['--headless=new', '--no-sandbox', '--remote-debugging-port=0',
                                   '--remote-allow-origins=*', `--user-data-dir=${profile}`, 'about:blank']);
const debug = await new Promise(resolve => {
    let said = '';
    browser.stderr.on('data', text => {
        said += text;
        const found = said.match(/DevTools listening on ws:\/\/([^/]+)\//);
        if (found)
            resolve(found[1]);
    });
});
const ask = async (path, method = 'GET') => (await fetch(`http://${debug}${path}`, { method })).json();

const server = await serve(join(folder, 'chrome.truth.jsonl'), 4);
const [first] = (await ask('/json')).filter(target => target.type === 'page');
const tools = await ask(
    `/json/new?${encodeURIComponent(`devtools://devtools/bundled/inspector.html?ws=${debug}/devtools/page/${first.id}`)}`,
    'PUT');
const frontend = await Target.open(tools.webSocketDebuggerUrl);
const logs = `import('devtools://devtools/bundled/models/logs/logs.js')`;
// Its network log listens as soon as the page is its target; behind this answer the page tells of its network.
await frontend.until(`${logs}.then(() => import('devtools://devtools/bundled/core/sdk/sdk.js')).then(
    sdk => sdk.TargetManager.TargetManager.instance().primaryPageTarget().networkAgent().invoke_enable({}))
    .then(answer => !answer.getError())`);
const page = await Target.open(first.webSocketDebuggerUrl);
await page.call('Page.navigate', { url: `http://127.0.0.1:${server.port}/` });
await page.until(`document.title === 'done'`);
await frontend.until(`${logs}.then(logs => logs.NetworkLog.NetworkLog.instance().requests().length >= 5)`);
const log = await frontend.evaluate(`(async () => {
    const logs = await ${logs};
    const har = await import('devtools://devtools/bundled/models/har/har.js');
    return har.Log.Log.build(logs.NetworkLog.NetworkLog.instance().requests(), { sanitize: false });
})()`);
writeFileSync(join(folder, 'chrome.har'), JSON.stringify({ log }, null, 2));
browser.kill();
await new Promise(resolve => browser.on('exit', resolve));
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
server.close();
