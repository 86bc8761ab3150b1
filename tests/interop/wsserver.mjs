// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// npm ws as a server: node wsserver.mjs DEFLATE. Prints its URL, ends with its stdin.

import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const deflates = {
    off: false,
    on: { threshold: 0 },
    fresh: { threshold: 0, serverNoContextTakeover: true, clientNoContextTakeover: true },
    small: { threshold: 0, serverMaxWindowBits: 9, clientMaxWindowBits: 9 },
};

const paths = {
    '/echo': socket => socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary })),
    '/fragments': socket => {
        socket.send('in ', { fin: false });
        socket.ping('between');
        socket.send('two', { fin: true });
        socket.close(1000);
    },
    '/close': socket => socket.close(4005, 'enough'),
    '/vanish': socket => socket.terminate(),
    '/ping': socket => {
        socket.on('pong', data => {
            socket.send('pong ' + data);
            socket.close(1000);
        });
        socket.ping('who?');
    },
    '/many': socket => {
        for (let i = 0; i < 3000; ++i)
            socket.send(JSON.stringify({ id: i, text: 'again and '.repeat(i % 40) }));
        socket.close(1000);
    },
};

const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: deflates[process.argv[2]],
    handleProtocols: offered => [...offered].at(-1),
});
const server = createServer((request, response) => response.writeHead(404).end('no such page'));
server.on('upgrade', (request, socket, head) => {
    const path = paths[request.url];
    if (path)
        sockets.handleUpgrade(request, socket, head, path);
    else
        socket.end('HTTP/1.1 403 Forbidden\r\nX-Reason: ' + request.url + '\r\nContent-Length: 4\r\n\r\nno!\n');
});
server.listen(0, '127.0.0.1', () => console.log('ws://127.0.0.1:' + server.address().port));
process.stdin.on('end', () => process.exit()).resume();
