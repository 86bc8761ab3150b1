// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// npm ws as a server that issues new values to everybody: node issuer.mjs. Prints its URL, ends with its stdin.
// /late: answers in another order; /changed: with another text.

import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const server = createServer();
const sockets = new WebSocketServer({ server });
sockets.on('connection', (socket, request) => {
    const sid = randomBytes(15).toString('base64url');
    let room = '';
    const held = [];
    socket.send('0' + JSON.stringify({ sid, pingInterval: 25000 }));
    socket.on('message', data => {
        const asked = JSON.parse(String(data).replace(/^\d+/, ''));
        if (asked[0] === 'join') {
            room = asked[1].sid === sid ? randomUUID() : 'nowhere';
            socket.send('42' + JSON.stringify(['joined', { room, at: new Date().toISOString() }]));
        } else {
            const text = request.url === '/changed' && asked[1].text === 'two' ? 'other' : asked[1].text;
            held.push('42' + JSON.stringify(['said', { ok: asked[1].room === room, text, at: Date.now() }]));
            if (request.url !== '/late')
                socket.send(held.pop());
            else if (held.length === 2)
                held.reverse().forEach(each => socket.send(each));
        }
    });
});
server.listen(0, '127.0.0.1', () => console.log('ws://127.0.0.1:' + server.address().port));
process.stdin.on('end', () => process.exit()).resume();
