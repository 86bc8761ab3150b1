// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// npm ws as a server that issues new values to everybody: node issuer.mjs. Prints its URL, ends with its stdin.
// The last word of the path plants a difference: changed, lost, swapped, late, extra, closed, subprotocol, header.

import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const plantOf = request => request.url.split('/').pop();
const server = createServer();
const sockets = new WebSocketServer({
    server,
    handleProtocols: (protocols, request) => plantOf(request) === 'subprotocol' ? 'chat.v2' : 'chat.v1',
});
sockets.on('headers', (headers, request) =>
    headers.push('X-Room: ' + (plantOf(request) === 'header' ? 'side' : 'main')));
sockets.on('connection', (socket, request) => {
    const plant = plantOf(request);
    const sid = randomBytes(15).toString('base64url');
    let room = '';
    let held = '';
    const say = asked => {
        const text = plant === 'changed' && asked.text === 'two' ? 'other' : asked.text;
        const answer = '42' + JSON.stringify(['said', { ok: asked.room === room, text, at: Date.now() }]);
        if (plant === 'swapped' && asked.text === 'one') {
            held = answer;
        } else if (plant === 'late' && asked.text === 'two') {
            setTimeout(() => socket.send(answer), 900);
        } else if (plant !== 'lost' || asked.text !== 'two') {
            socket.send(answer);
        }
        if (held && asked.text === 'two')
            socket.send(held);
        if (plant === 'extra' && asked.text === 'two')
            socket.send('42' + JSON.stringify(['news', { from: 'nobody' }]));
    };
    socket.send('0' + JSON.stringify({ sid, pingInterval: 25000 }));
    socket.on('message', data => {
        const [event, asked] = JSON.parse(String(data).replace(/^\d+/, ''));
        if (event === 'join') {
            room = asked.sid === sid ? randomUUID() : 'nowhere';
            socket.send('42' + JSON.stringify(['joined', { room, at: new Date().toISOString() }]));
        } else if (event === 'say') {
            say(asked);
        } else {
            socket.close(plant === 'closed' ? 4002 : 4001, 'bye');
        }
    });
});
server.listen(0, '127.0.0.1', () => console.log('ws://127.0.0.1:' + server.address().port));
process.stdin.on('end', () => process.exit()).resume();
