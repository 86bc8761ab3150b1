// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Servers that say everything back: node --expose-gc memory.mjs ws | socket.io [deflate]. Prints its URL; for each line
// of stdin it collects garbage and prints the bytes of its memory that are in RAM; ends with its stdin.

import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { Server } from 'socket.io';
import { WebSocketServer } from 'ws';

const server = createServer();
const perMessageDeflate = process.argv[3] === 'deflate';
if (process.argv[2] === 'ws') {
    const peers = new WebSocketServer({ server, perMessageDeflate });
    peers.on('connection', peer => peer.on('message', (data, binary) => peer.send(data, { binary })));
} else {
    const io = new Server(server, { transports: ['websocket'], perMessageDeflate });
    io.on('connection', socket => socket.on('echo', text => socket.emit('echo', text)));
}
server.listen(0, '127.0.0.1', () => console.log('ws://127.0.0.1:' + server.address().port));
createInterface({ input: process.stdin })
    .on('line', () => { gc(); gc(); console.log(process.memoryUsage.rss()); })
    .on('close', () => process.exit());
