// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real servers of protocols that want a client to speak by itself, impatient ones: node answering.mjs. Prints an object
// of their addresses, ends with its stdin. What a missing package would serve is left out.

import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { Duplex } from 'node:stream';
import { Server } from 'socket.io';
import { WebSocketServer } from 'ws';

const require = createRequire(import.meta.url);
const listen = server => new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));

/// The bytes of a WebSocket's binary messages as a stream.
function streamOf(socket) {
    const stream = new Duplex({
        read() {},
        write(bytes, encoding, done) { socket.send(bytes, { binary: true }, done); },
        final(done) { socket.close(); done(); },
        destroy(error, done) { socket.terminate(); done(null); },
    });
    socket.on('message', bytes => stream.push(bytes));
    socket.on('close', () => { stream.push(null); stream.destroy(); });
    return stream;
}

const makers = {
    /// Closes who does not connect to a namespace within a second, or leaves a ping unanswered for a second.
    async socketio() {
        const server = createServer();
        const io = new Server(server, { transports: ['websocket'], pingInterval: 300, pingTimeout: 1000, connectTimeout: 1000 });
        io.use((socket, next) => socket.handshake.auth.token === 'wrong' ? next(new Error('not you')) : next());
        io.on('connection', socket => {
            socket.emit('welcome', { auth: socket.handshake.auth });
            socket.on('add', (a, b, answer) => answer(a + b));
            socket.on('shout', text => socket.emit('shouted', text.toUpperCase()));
        });
        return `ws://127.0.0.1:${await listen(server)}/socket.io/?EIO=4&transport=websocket`;
    },

    /// Closes with 4408 who does not say connection_init within 500 ms, with 4401 who asks before.
    async graphql() {
        const { useServer } = await import('graphql-ws/use/ws');
        const { buildSchema } = require('graphql');
        const server = createServer();
        const schema = buildSchema('type Query { hello: String } type Subscription { ticks: Int }');
        const roots = {
            query: { hello: () => 'world' },
            subscription: { ticks: async function* () { for (let i = 1; i <= 3; ++i) yield { ticks: i }; } },
        };
        const sockets = new WebSocketServer({ server, path: '/graphql', handleProtocols: () => 'graphql-transport-ws' });
        useServer({ schema, roots, connectionInitWaitTimeout: 500 }, sockets);
        return `ws://127.0.0.1:${await listen(server)}/graphql`;
    },

    /// Drops who keeps silent for 1.5 times the keep-alive time.
    async mqtt() {
        const { Aedes } = await import('aedes');
        const broker = await Aedes.createBroker({ connectTimeout: 1000 });
        const server = createServer();
        new WebSocketServer({ server, handleProtocols: () => 'mqtt' }).on('connection', socket => broker.handle(streamOf(socket)));
        return `ws://127.0.0.1:${await listen(server)}/mqtt`;
    },

    /// Pings every 300 ms, and closes who does not answer within 2.5 s, or shakes no hands within them.
    async socketcluster() {
        const server = createServer();
        const cluster = require('socketcluster-server').attach(server, { pingInterval: 300, pingTimeout: 2500, handshakeTimeout: 2500 });
        (async () => {
            for await (const { socket } of cluster.listener('connection')) {
                (async () => {
                    for await (const request of socket.procedure('add'))
                        request.end(request.data.reduce((a, b) => a + b));
                })();
            }
        })();
        return `ws://127.0.0.1:${await listen(server)}/socketcluster/`;
    },

    async stomp() {
        const server = createServer();
        const StompServer = require('stomp-broker-js');
        const broker = new StompServer({ server, path: '/stomp', protocol: 'ws', heartbeat: [300, 300] });
        broker.subscribe('/topic/ask', body => broker.send('/topic/answer', {}, body.toUpperCase()));
        return `ws://127.0.0.1:${await listen(server)}/stomp`;
    },
};

const urls = {};
for (const [name, make] of Object.entries(makers)) {
    try {
        urls[name] = await make();
    } catch (error) {
        if (error.code !== 'MODULE_NOT_FOUND' && error.code !== 'ERR_MODULE_NOT_FOUND')
            throw error;
    }
}
console.log(JSON.stringify(urls));
process.stdin.on('end', () => process.exit()).resume();
