// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A relay on loopback that writes down the messages of the WebSocket connections that pass, both ways.
import http from 'node:http';
import WebSocket, { WebSocketServer } from 'ws';

/// In front of the server at `port`: {port, connections, close}. A connection is {url, subprotocol, messages}, a message
/// {side: 'c' or 's', text} or {side, hex}.
export async function relay(port) {
    const connections = [];
    const server = http.createServer((request, response) => {
        const { host, ...headers } = request.headers;
        const upstream = http.request({ port, host: '127.0.0.1', path: request.url, method: request.method, headers },
            (answer) => {
                response.writeHead(answer.statusCode, answer.headers);
                answer.pipe(response);
            });
        upstream.on('error', () => response.destroy());
        request.pipe(upstream);
    });
    server.on('upgrade', (request, socket, head) => {
        const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((each) => each.trim()).filter(Boolean);
        const upstream = new WebSocket(`ws://127.0.0.1:${port}${request.url}`, offered, { perMessageDeflate: false });
        const connection = { url: `ws://127.0.0.1${request.url}`, subprotocol: '', messages: [] };
        const note = (side, data, isBinary) =>
            connection.messages.push(isBinary ? { side, hex: data.toString('hex') } : { side, text: data.toString() });
        const early = [];
        upstream.on('message', (data, isBinary) => {
            note('s', data, isBinary);
            early.push([data, isBinary]);
            early.flush?.();
        });
        upstream.on('error', () => socket.destroy());
        upstream.on('open', () => {
            connection.subprotocol = upstream.protocol;
            connections.push(connection);
            const accept = new WebSocketServer({ noServer: true, handleProtocols: () => upstream.protocol || false });
            accept.handleUpgrade(request, socket, head, (client) => {
                early.flush = () => early.splice(0).forEach(([data, isBinary]) => client.send(data, { binary: isBinary }));
                early.flush();
                client.on('message', (data, isBinary) => {
                    note('c', data, isBinary);
                    upstream.send(data, { binary: isBinary });
                });
                client.on('close', (code) => upstream.close(code === 1005 || code === 1006 ? 1000 : code));
                upstream.on('close', (code) => client.close(code === 1005 || code === 1006 ? 1000 : code));
                client.on('error', () => upstream.terminate());
            });
        });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { port: server.address().port, connections, close: () => server.closeAllConnections?.() ?? server.close() };
}
