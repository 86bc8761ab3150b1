// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// npm socket.io as a server that issues new values to everybody: node socketio.mjs. Prints its URL, ends with its
// stdin. It pings often, asks with acks that count on from one client to the next, and sends attachments. "plant" of
// the query plants a difference: changed, lost, swapped, late, extra, closed, subprotocol, header.

import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const plantOf = request => new URL(request.url, 'http://localhost').searchParams.get('plant');
const server = createServer();
const io = new Server(server, { transports: ['websocket'], pingInterval: 150, pingTimeout: 5000 });
io.engine.on('headers', (headers, request) => { headers['X-Room'] = plantOf(request) === 'header' ? 'side' : 'main'; });
io.on('connection', socket => {
    const plant = socket.handshake.query.plant;
    const room = randomUUID();
    let held = null;
    socket.emit('welcome', { room, at: new Date().toISOString() });
    socket.on('join', (asked, answer) => {
        answer({ ok: asked.room === room, id: randomBytes(15).toString('base64url') });
        socket.emit('question', { n: 1 }, reply => socket.emit('answered', { ok: reply === 'yes' }));
    });
    socket.on('upload', data => socket.emit('uploaded', Buffer.from(data).reverse()));
    socket.on('say', asked => {
        const text = plant === 'changed' && asked.text === 'two' ? 'other' : asked.text;
        const said = { ok: asked.room === room, text, at: Date.now() };
        if (plant === 'swapped' && asked.text === 'one')
            held = said;
        else if (plant === 'late' && asked.text === 'two')
            setTimeout(() => socket.emit('said', said), 900);
        else if (plant !== 'lost' || asked.text !== 'two')
            socket.emit('said', said);
        if (held && asked.text === 'two')
            socket.emit('said', held);
        if (plant === 'extra' && asked.text === 'two')
            socket.emit('news', { from: 'nobody' });
    });
    socket.on('bye', () => socket.conn.transport.socket.close(plant === 'closed' ? 4002 : 4001, 'bye'));
});
server.listen(0, '127.0.0.1', () => {
    // Engine.IO makes its WebSocket server when it listens, and has no option for this.
    io.engine.ws.options.handleProtocols = (protocols, request) =>
        plantOf(request) === 'subprotocol' ? 'chat.v2' : 'chat.v1';
    console.log('ws://127.0.0.1:' + server.address().port);
});
process.stdin.on('end', () => process.exit()).resume();
