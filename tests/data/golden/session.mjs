// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The conversation of the golden files: the server, a client of npm ws, and the page with a browser's client. The
// server notes what really went by; the makers write that beside what the other program recorded.

import { appendFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const { WebSocket, WebSocketServer } = createRequire(new URL('../../interop/', import.meta.url))('ws');

const bytes = hex => ({ hex });
/// Who says what, in turn. A list is a message in fragments, where the speaker can send some.
const script = [
    ['client', 'hello'],
    ['server', 'hellö ✓ 😀'],
    ['client', bytes('00ff80')],
    ['server', bytes(Buffer.from(Array.from({ length: 256 }, (_, i) => i)).toString('hex'))],
    ['client', ''],
    ['server', ''],
    ['server', bytes('')],
    ['client', '{"type":"quote \\" and \\\\","line":"\u2028","nul":"\u0000","tag":"</script>"}'],
    ['server', JSON.stringify({ type: 'board', cells: Array.from({ length: 300 }, (_, i) => i % 7) })],
    ['server', { ping: 'who?' }],
    ['server', ['in ', 'three ', 'pieces ✓']],
    ['client', ['and ', 'back']],
    ['server', bytes('7a'.repeat(3000))],
    ['client', 'last'],
];

/// Plays one side; `send` gets a step, `done` is called when nothing is left.
class Part {
    constructor(side, send, done) {
        Object.assign(this, { side, send, done, next: 0 });
    }
    go() {
        while (this.next < script.length && script[this.next][0] === this.side) {
            const what = script[this.next++][1];
            this.send(what);
            if (what.ping)
                return; // till the pong
        }
        if (this.next === script.length)
            this.done();
    }
    received() {
        ++this.next;
        this.go();
    }
}

function sendStep(socket, what) {
    if (Array.isArray(what))
        what.forEach((piece, i) => socket.send(piece, { fin: i + 1 === what.length }));
    else if (what.ping)
        socket.ping(what.ping);
    else
        socket.send(what.hex === undefined ? what : Buffer.from(what.hex, 'hex'));
}

export function waitFor(emitter, event) {
    return new Promise(resolve => emitter.once(event, resolve));
}

/// Listens on a free port of 127.0.0.1; `truth`: the file that gets a line for all that goes by, as the client sees
/// it. `listening.done` resolves when `expected` connections are over.
export async function serve(truth, expected) {
    writeFileSync(truth, '');
    const note = line => appendFileSync(truth, JSON.stringify(line) + '\n');
    const data = (payload, isBinary) => (isBinary ? { base64: payload.toString('base64') } : { text: `${payload}` });
    let connections = 0;
    let over = 0;
    let finished;
    const done = new Promise(resolve => (finished = resolve));
    const ended = () => ++over === expected && finished();

    const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: { threshold: 0 },
                                          handleProtocols: offered => [...offered][0] ?? false });
    const http = createServer((request, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(request.url === '/' ? page() : '');
    });
    http.on('upgrade', (request, stream, head) => {
        const conn = ++connections;
        const path = new URL(request.url, 'http://x').pathname;
        if (path === '/refused') {
            stream.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno');
            note({ conn, refused: 403 });
            ended();
            return;
        }
        sockets.handleUpgrade(request, stream, head, socket => {
            const sent = what => {
                sendStep(socket, what);
                if (what.ping)
                    note({ conn, dir: 'in', opcode: 9, base64: Buffer.from(what.ping).toString('base64') });
                else if (Array.isArray(what))
                    note({ conn, dir: 'in', opcode: 1, text: what.join(''), fragments: what.length });
                else if (what.hex === undefined)
                    note({ conn, dir: 'in', opcode: 1, text: what });
                else
                    note({ conn, dir: 'in', opcode: 2, base64: Buffer.from(what.hex, 'hex').toString('base64') });
            };
            let closedBy = 'client';
            const part = new Part('server', sent, () => {});
            socket.on('message', (payload, isBinary) => {
                const step = path.startsWith('/golden') && script[part.next][1];
                const pieces = Array.isArray(step) && !request.headers.origin ? { fragments: step.length } : {};
                note({ conn, dir: 'out', opcode: isBinary ? 2 : 1, ...data(payload, isBinary), ...pieces });
                if (path === '/broken')
                    stream.write(Buffer.from('a10178', 'hex')); // RSV2, which nobody agreed on
                else
                    part.received();
            });
            socket.on('pong', payload => {
                note({ conn, dir: 'out', opcode: 10, base64: payload.toString('base64') });
                part.go();
            });
            socket.on('error', () => {});
            socket.on('close', (code, reason) => {
                note({ conn, end: { code, reason: `${reason}`, by: closedBy } });
                ended();
            });
            if (path === '/leaving') {
                socket.send('goodbye');
                note({ conn, dir: 'in', opcode: 1, text: 'goodbye' });
                closedBy = 'server';
                socket.close(1001, 'going away');
            } else if (path === '/broken') {
                socket.send('before');
                note({ conn, dir: 'in', opcode: 1, text: 'before' });
            } else {
                part.go();
            }
        });
    });
    http.listen(0, '127.0.0.1');
    await waitFor(http, 'listening');
    const port = http.address().port;
    return { port, done, close: () => http.close(() => process.exit(0)) };
}

/// The whole conversation, by npm ws. `port` may be a proxy's.
export async function talk(port, paths = ['/golden?room=1', '/leaving', '/refused']) {
    for (const path of paths) {
        const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, path.startsWith('/golden') ? ['golden.v1'] : [],
                                     { perMessageDeflate: path === '/leaving' ? false : { threshold: 0 } });
        const part = new Part('client', what => sendStep(socket, what), () => socket.close(4001, 'enough'));
        socket.on('open', () => path.startsWith('/golden') && part.go());
        socket.on('message', () => {
            if (!path.startsWith('/golden'))
                return;
            if (script[part.next][1].ping) // answered by itself
                ++part.next;
            part.received();
        });
        socket.on('error', () => {});
        await waitFor(socket, 'close');
    }
}

/// The same in a browser, which cannot send fragments, and /broken with it. Its title becomes "done".
function page() {
    const steps = script.filter(([, what]) => !what.ping).map(
        ([side, what]) => [side, Array.isArray(what) ? what.join('') : what]);
    return `<!doctype html><title>busy</title><link rel="icon" href="data:,"><script>
const steps = ${JSON.stringify(steps).replaceAll('<', '\\u003c')};
const base = 'ws://' + location.host;
const send = (socket, what) => socket.send(what.hex === undefined
    ? what : Uint8Array.from(what.hex.match(/../g) ?? [], byte => parseInt(byte, 16)));
const over = socket => new Promise(resolve => socket.onclose = resolve);
(async () => {
    let socket = new WebSocket(base + '/golden?room=1', ['golden.v1']);
    let next = 0;
    const go = () => {
        while (next < steps.length && steps[next][0] === 'client')
            send(socket, steps[next++][1]);
        if (next === steps.length)
            socket.close(4001, 'enough');
    };
    socket.onopen = go;
    socket.onmessage = () => { ++next; go(); };
    await over(socket);
    for (const path of ['/leaving', '/refused', '/broken']) {
        socket = new WebSocket(base + path);
        socket.onmessage = () => path === '/broken' && socket.send('go on');
        await over(socket);
    }
    document.title = 'done';
})();
</script>`;
}
