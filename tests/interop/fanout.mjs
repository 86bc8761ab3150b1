// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Servers that pass every message on to all: node fanout.mjs ws | socket.io. Prints its URL, ends with its stdin.

import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { WebSocketServer } from 'ws';

const server = createServer();
if (process.argv[2] === 'ws') {
    const peers = new WebSocketServer({ server, perMessageDeflate: false });
    peers.on('connection', peer => peer.on('message', (data, binary) => peers.clients.forEach(each => each.send(data, { binary }))));
} else {
    const io = new Server(server, { transports: ['websocket'] });
    io.on('connection', socket => socket.on('broadcast', text => socket.broadcast.emit('broadcast', socket.id, text)));
}
server.listen(0, '127.0.0.1', () => console.log('ws://127.0.0.1:' + server.address().port));
process.stdin.on('end', () => process.exit()).resume();
