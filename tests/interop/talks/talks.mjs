// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes tests/data/golden/talks anew: npm ci && node talks.mjs [NAME...]
// Each talk is what a real client library says to a real server of its protocol, or, where a protocol has no server for
// Node, to one that says what the protocol's documents say. Loopback only.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { WebSocketServer, WebSocket } from 'ws';
import { appwriteTalks } from './appwrite.mjs';
import { malformed } from './malformed.mjs';
import { mosquittoTalks } from './mosquitto.mjs';
import { nextcloudTalks } from './nextcloud.mjs';
import { freePort } from './ports.mjs';
import { rabbitmqTalks } from './rabbitmq.mjs';
import { relay } from './relay.mjs';

const require = createRequire(import.meta.url);
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const folder = path.join(root, 'tests/data/golden/talks');
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function httpServer() {
    const server = http.createServer((request, response) => response.writeHead(404).end());
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return server;
}
const portOf = (server) => server.address().port;

const talks = {
    ...appwriteTalks,
    ...mosquittoTalks,
    ...nextcloudTalks,
    ...rabbitmqTalks,

    async graphql() {
        const { makeServer } = await import('graphql-ws');
        const { useServer } = await import('graphql-ws/use/ws');
        const { createClient } = await import('graphql-ws');
        const { buildSchema } = require('graphql');
        const schema = buildSchema('type Query { hello: String } type Mutation { add(n: Int): Int } type Subscription { ticks: Int }');
        const roots = {
            query: { hello: () => 'world' },
            mutation: { add: ({ n }) => n + 1 },
            subscription: { ticks: async function* () { for (let i = 1; i <= 3; ++i) yield { ticks: i }; } },
        };
        const server = await httpServer();
        useServer({ schema, roots }, new WebSocketServer({ server, path: '/graphql' }), 5000);
        const between = await relay(portOf(server));
        const client = createClient({ url: `ws://127.0.0.1:${between.port}/graphql`, webSocketImpl: WebSocket, keepAlive: 300, lazy: false });
        const run = (payload) => new Promise((resolve) =>
            client.subscribe(payload, { next: () => {}, error: resolve, complete: resolve }));
        await run({ query: 'query Hello { hello }' });
        await run({ query: 'mutation Add($n: Int) { add(n: $n) }', variables: { n: 41 } });
        await run({ query: 'subscription Ticks { ticks }' });
        await run({ query: '{ nothing }' });
        await pause(500);
        await client.dispose();
        return { decoder: 'graphql-transport-ws', ...between.connections[0] };
    },

    async faye() {
        const faye = require('faye');
        const server = await httpServer();
        new faye.NodeAdapter({ mount: '/faye', timeout: 2 }).attach(server);
        const between = await relay(portOf(server));
        const client = new faye.Client(`http://127.0.0.1:${between.port}/faye`, { timeout: 5 });
        await client.subscribe('/chat/*', () => {});
        await client.publish('/chat/one', { text: 'hi' });
        await client.subscribe('/meta/no', () => {}).then(() => {}, () => {});
        await pause(2500);
        client.disconnect();
        await pause(300);
        return { decoder: 'bayeux', ...between.connections[0] };
    },

    async socketcluster() {
        const socketClusterServer = require('socketcluster-server');
        const socketClusterClient = require('socketcluster-client');
        const server = await httpServer();
        const agServer = socketClusterServer.attach(server, { pingInterval: 300, pingTimeout: 3000 });
        (async () => {
            for await (const { socket } of agServer.listener('connection')) {
                (async () => {
                    for await (const request of socket.procedure('add'))
                        request.data.length ? request.end(request.data.reduce((a, b) => a + b)) : request.error(new Error('nothing to add'));
                })();
            }
        })();
        const between = await relay(portOf(server));
        const client = socketClusterClient.create({ hostname: '127.0.0.1', port: between.port, autoReconnect: false });
        (async () => { for await (const _ of client.listener('error')); })();
        await client.listener('connect').once();
        const channel = client.subscribe('news');
        await channel.listener('subscribe').once();
        await client.invoke('add', [1, 2]);
        await client.invoke('add', []).catch(() => {});
        await client.invokePublish('news', { text: 'hi' });
        await client.transmit('shout', 'x');
        await pause(800);
        client.disconnect();
        return { decoder: 'socketcluster', ...between.connections[0] };
    },

    async sockjs() {
        const sockjs = require('sockjs');
        const SockJS = require('sockjs-client');
        const server = await httpServer();
        const echo = sockjs.createServer({ log: () => {}, heartbeat_delay: 300 });
        echo.on('connection', (connection) => {
            connection._session.recv.ws.ping = () => false; // it says its own heartbeats then, as behind proxies that drop pings
            connection.on('data', (text) => {
                const { id, method, params } = JSON.parse(text);
                if (method === 'leave')
                    connection.close(3001, 'asked to');
                else if (method === 'fail')
                    connection.write(JSON.stringify({ jsonrpc: '2.0', error: { code: -32601, message: 'Method not found' }, id }));
                else
                    connection.write(JSON.stringify({ jsonrpc: '2.0', result: params, id }));
            });
        });
        echo.installHandlers(server, { prefix: '/echo' });
        const between = await relay(portOf(server));
        const client = new SockJS(`http://127.0.0.1:${between.port}/echo`, null, { transports: ['websocket'] });
        await new Promise((resolve) => { client.onopen = resolve; });
        let answers = 0;
        const done = new Promise((resolve) => { client.onmessage = () => ++answers === 3 && resolve(); });
        client.send('{"jsonrpc":"2.0","method":"echo","params":["é\\"x"],"id":1}');
        client.send('{"jsonrpc":"2.0","method":"echo","params":[2],"id":"two"}');
        client.send('{"jsonrpc":"2.0","method":"fail","id":3}');
        await done;
        await pause(800);
        const left = new Promise((resolve) => { client.onclose = resolve; });
        client.send('{"jsonrpc":"2.0","method":"leave"}');
        await left;
        return { decoder: 'sockjs', ...between.connections[0] };
    },

    async mqtt() {
        const { Aedes } = await import('aedes');
        const websocketStream = require('websocket-stream');
        const mqtt = require('mqtt');
        const broker = await Aedes.createBroker();
        broker.authenticate = (client, user, password, callback) => callback(null, true);
        broker.authorizeSubscribe = (client, subscription, callback) => callback(null, subscription.topic === 'secret' ? null : subscription);
        const server = await httpServer();
        websocketStream.createServer({ server }, broker.handle);
        const between = await relay(portOf(server));
        const client = await mqtt.connectAsync(`ws://127.0.0.1:${between.port}/mqtt`, {
            clientId: 'golden', username: 'alice', password: 'PASSWORD-CANARY', keepalive: 1, reconnectPeriod: 0,
            will: { topic: 'gone', payload: 'golden is gone', qos: 0 } });
        await client.subscribeAsync({ 'rooms/+': { qos: 2 } });
        await client.subscribeAsync({ secret: { qos: 1 } }).catch(() => {});
        await client.publishAsync('rooms/1', 'never mind', { qos: 0 });
        await client.publishAsync('rooms/1', '{"text":"hi"}', { qos: 1, retain: true });
        await client.publishAsync('rooms/2', Buffer.from([0, 255, 1]), { qos: 2 });
        await pause(2500);
        await client.unsubscribeAsync('rooms/+');
        await client.endAsync();
        broker.close();
        return { decoder: 'mqtt', ...between.connections[0] };
    },

    async stomp() {
        const StompServer = require('stomp-broker-js');
        const { Client } = require('@stomp/stompjs');
        const server = await httpServer();
        new StompServer({ server, path: '/stomp', heartbeat: [300, 300] });
        const between = await relay(portOf(server));
        const client = new Client({ brokerURL: `ws://127.0.0.1:${between.port}/stomp`, webSocketFactory:
            () => new WebSocket(`ws://127.0.0.1:${between.port}/stomp`, ['v12.stomp', 'v11.stomp']),
            heartbeatIncoming: 300, heartbeatOutgoing: 300, reconnectDelay: 0 });
        await new Promise((resolve) => { client.onConnect = resolve; client.activate(); });
        const got = new Promise((resolve) => client.subscribe('/queue/a', resolve, { id: 'sub-a' }));
        const receipt = new Promise((resolve) => client.watchForReceipt('r1', resolve));
        client.publish({ destination: '/queue/a', body: 'one:\n"two"', headers: { note: 'a:b', receipt: 'r1' } });
        await Promise.race([Promise.all([got, receipt]), pause(2000)]);
        await pause(700);
        await client.deactivate();
        return { decoder: 'stomp', ...between.connections[0] };
    },

    async wamp() {
        const autobahn = require('autobahn');
        const FoxRouter = (await import('fox-wamp')).default ?? require('fox-wamp');
        const port = await freePort();
        const router = new FoxRouter();
        await router.listenWAMP({ port });
        const between = await relay(port);
        const connection = new autobahn.Connection({ url: `ws://127.0.0.1:${between.port}/`, realm: 'realm1', max_retries: 0 });
        const session = await new Promise((resolve) => { connection.onopen = resolve; connection.open(); });
        const subscription = await session.subscribe('com.plectrum.topic', () => {});
        await session.publish('com.plectrum.topic', ['hi'], { n: 1 }, { acknowledge: true, exclude_me: false });
        const registration = await session.register('com.plectrum.add', ([a, b]) => a + b);
        await session.call('com.plectrum.add', [2, 3]);
        await Promise.resolve(session.call('com.plectrum.none', [])).catch(() => {});
        await session.unregister(registration);
        await session.unsubscribe(subscription);
        await pause(200);
        connection.close();
        await pause(200);
        return { decoder: 'wamp', ...between.connections[0] };
    },

    /// The client is real; the server says what the documents say.
    async signalr() {
        const { HubConnectionBuilder, HttpTransportType, LogLevel } = require('@microsoft/signalr');
        const end = '\x1e';
        const server = await httpServer();
        new WebSocketServer({ server }).on('connection', (socket) => {
            const say = (object) => socket.send(JSON.stringify(object) + end);
            let isOpen = false;
            socket.on('message', (data) => {
                for (const record of data.toString().split(end).filter(Boolean)) {
                    const message = JSON.parse(record);
                    if (!isOpen) {
                        isOpen = true;
                        say({});
                        say({ type: 6 });
                    } else if (message.type === 1 && message.target === 'Add') {
                        say({ type: 3, invocationId: message.invocationId, result: message.arguments[0] + message.arguments[1] });
                    } else if (message.type === 1 && message.invocationId) {
                        say({ type: 3, invocationId: message.invocationId, error: 'no such method' });
                    } else if (message.type === 4) {
                        socket.send([1, 2].map((item) => JSON.stringify({ type: 2, invocationId: message.invocationId, item }) + end).join('')
                            + JSON.stringify({ type: 3, invocationId: message.invocationId }) + end);
                    } else if (message.type === 1) {
                        say({ type: 1, target: 'Heard', arguments: message.arguments });
                    }
                }
            });
        });
        const between = await relay(portOf(server));
        const connection = new HubConnectionBuilder().configureLogging(LogLevel.None)
            .withUrl(`http://127.0.0.1:${between.port}/hub`, { skipNegotiation: true, transport: HttpTransportType.WebSockets })
            .withKeepAliveInterval(300).build();
        connection.on('Heard', () => {});
        await connection.start();
        await connection.invoke('Add', 2, 3);
        await connection.invoke('None').catch(() => {});
        await connection.send('Tell', 'all');
        await new Promise((resolve) => connection.stream('Count', 2).subscribe({ next: () => {}, complete: resolve, error: resolve }));
        await pause(700);
        await connection.stop();
        return { decoder: 'signalr', ...between.connections[0] };
    },

    async phoenix() {
        const { Socket } = require('phoenix');
        const server = await httpServer();
        new WebSocketServer({ server }).on('connection', (socket) => {
            const say = (...parts) => socket.send(JSON.stringify(parts));
            socket.on('message', (data, isBinary) => {
                if (isBinary) {
                    // A push with bytes is answered in bytes (v2_json_serializer.ex).
                    const sizes = [...data.subarray(1, 5)];
                    let at = 5;
                    const [joinRef, ref, topic] = sizes.map((size) => data.subarray(at, at += size));
                    const parts = [joinRef, ref, topic, Buffer.from('ok')];
                    socket.send(Buffer.concat([Buffer.from([1, ...parts.map((each) => each.length)]), ...parts, Buffer.from([7])]));
                    return;
                }
                const [joinRef, ref, topic, event, payload] = JSON.parse(data);
                const reply = (status, response) => say(joinRef, ref, topic, 'phx_reply', { status, response });
                if (event === 'phx_join' && topic === 'room:closed') {
                    reply('error', { reason: 'unauthorized' });
                } else if (event === 'fail') {
                    reply('error', { reason: 'no' });
                } else {
                    reply('ok', {});
                    if (event === 'shout')
                        say(null, null, topic, 'shout', payload);
                    if (event === 'phx_join')
                        say(joinRef, null, topic, 'presence_state', { alice: { metas: [{ phx_ref: 'x' }] } });
                }
            });
        });
        const between = await relay(portOf(server));
        const socket = new Socket(`ws://127.0.0.1:${between.port}/socket`, { transport: WebSocket, heartbeatIntervalMs: 300, logger: () => {} });
        socket.connect();
        const settled = (push) => new Promise((resolve) => push.receive('ok', resolve).receive('error', resolve).receive('timeout', resolve));
        const channel = socket.channel('room:1', { token: 'x' });
        await settled(channel.join());
        await settled(channel.push('shout', { text: 'hi' }));
        await settled(channel.push('fail', {}));
        await settled(channel.push('bytes', new Uint8Array([1, 2, 3]).buffer));
        await settled(socket.channel('room:closed').join());
        await pause(700);
        await settled(channel.leave());
        socket.disconnect();
        await pause(200);
        return { decoder: 'phoenix', ...between.connections[0] };
    },

    async actioncable() {
        const server = await httpServer();
        new WebSocketServer({ server, handleProtocols: () => 'actioncable-v1-json' }).on('connection', (socket) => {
            const say = (object) => socket.send(JSON.stringify(object));
            say({ type: 'welcome' });
            const beat = setInterval(() => say({ type: 'ping', message: Math.floor(Date.now() / 1000) }), 300);
            socket.on('close', () => clearInterval(beat));
            socket.on('message', (data) => {
                const { command, identifier, data: content } = JSON.parse(data);
                if (command === 'subscribe')
                    say({ identifier, type: identifier.includes('Closed') ? 'reject_subscription' : 'confirm_subscription' });
                else if (command === 'message')
                    say({ identifier, message: JSON.parse(content) });
            });
        });
        const between = await relay(portOf(server));
        globalThis.WebSocket = WebSocket;
        globalThis.addEventListener ??= () => {};
        globalThis.removeEventListener ??= () => {};
        globalThis.document ??= { visibilityState: 'visible', createElement: () => ({ set href(value) { this.value = value; }, get href() { return this.value; }, protocol: 'ws:' }), head: { querySelector: () => null } };
        const { adapters, createConsumer } = await import('@rails/actioncable');
        adapters.WebSocket = WebSocket;
        const consumer = createConsumer(`ws://127.0.0.1:${between.port}/cable`);
        const connected = (params, mixin = {}) => new Promise((resolve) => {
            const subscription = consumer.subscriptions.create(params, { ...mixin, connected: () => resolve(subscription), rejected: () => resolve(subscription) });
        });
        let heard;
        const received = new Promise((resolve) => { heard = resolve; });
        const chat = await connected({ channel: 'ChatChannel', room: 'Ä "1"' }, { received: heard });
        chat.perform('speak', { text: 'hi' });
        await received;
        await connected({ channel: 'ClosedChannel' });
        await pause(700);
        chat.unsubscribe();
        await pause(100);
        consumer.disconnect();
        await pause(100);
        return { decoder: 'actioncable', ...between.connections[0] };
    },

    async yjs() {
        const Y = require('yjs');
        const { WebsocketProvider } = require('y-websocket');
        const { setupWSConnection } = require('y-websocket/bin/utils');
        const server = await httpServer();
        new WebSocketServer({ server }).on('connection', (socket, request) => setupWSConnection(socket, request));
        const between = await relay(portOf(server));
        const join = (client, port) => {
            const doc = new Y.Doc();
            doc.clientID = client; // else by chance
            const provider = new WebsocketProvider(`ws://127.0.0.1:${port}/pads`, 'minutes', doc,
                { WebSocketPolyfill: WebSocket, disableBc: true, resyncInterval: -1 });
            return { doc, provider, synced: new Promise((resolve) => provider.once('sync', resolve)) };
        };
        const other = join(2002, portOf(server));
        other.doc.getText('text').insert(0, 'Agenda');
        other.provider.awareness.setLocalStateField('user', { name: 'Bob', color: '#00f' });
        await other.synced;
        const own = join(1001, between.port);
        own.provider.awareness.setLocalStateField('user', { name: 'Alice', color: '#f00' });
        await own.synced;
        own.doc.getText('text').insert(6, ': one');
        own.doc.getText('text').delete(0, 2);
        own.doc.getMap('meta').set('done', true);
        await pause(200);
        other.doc.getArray('list').push([{ a: [1, 2.5, null] }]);
        await pause(200);
        other.provider.destroy();
        await pause(300);
        own.provider.awareness.setLocalState(null);
        await pause(200);
        own.provider.destroy();
        return { decoder: 'yjs', ...between.connections[0] };
    },

    async socketio() {
        const { Server } = require('socket.io');
        const { io } = require('socket.io-client');
        const server = await httpServer();
        const between = await relay(portOf(server));
        await socketIoTalk(new Server(server, { pingInterval: 300, pingTimeout: 1000, serveClient: false }),
            (path, options) => io(`http://127.0.0.1:${between.port}${path}`, { transports: ['websocket'], reconnection: false, ...options }));
        return { decoder: 'socketio', ...between.connections[0] };
    },

    /// Protocol 3 of Engine.IO: the client pings, and binary data has a packet's type in front.
    async socketio2() {
        const { Server } = require('socket.io');
        const io2 = require('socket.io-client-2');
        const server = await httpServer();
        const io = new Server(server, { pingInterval: 300, pingTimeout: 1000, serveClient: false, allowEIO3: true });
        io.on('connection', (socket) => {
            socket.on('hello', (name, ack) => ack({ greeting: `hello ${name}` }));
            socket.on('bytes', (bytes, ack) => { socket.emit('bytes', bytes); ack(Buffer.from([1, 2])); });
        });
        io.of('/closed').use((socket, next) => next(new Error('not authorized')));
        io.of('/admin').on('connection', (socket) => socket.emit('welcome', { as: 'admin' }));
        const between = await relay(portOf(server));
        const client = io2(`http://127.0.0.1:${between.port}/`, { transports: ['websocket'], reconnection: false });
        await new Promise((resolve) => client.on('connect', resolve));
        await new Promise((resolve) => client.emit('hello', 'alice', resolve));
        await new Promise((resolve) => client.emit('bytes', Buffer.from([0, 255, 1]), resolve));
        const closed = client.io.socket('/closed');
        await new Promise((resolve) => closed.on('error', resolve));
        const admin = client.io.socket('/admin');
        await new Promise((resolve) => admin.on('welcome', resolve));
        await pause(800);
        admin.close();
        client.close();
        await pause(200);
        io.close();
        return { decoder: 'socketio', ...between.connections[0] };
    },

    /// Each packet is one binary message of MessagePack.
    async socketiomsgpack() {
        const { Server } = require('socket.io');
        const { io } = require('socket.io-client');
        const parser = require('socket.io-msgpack-parser');
        const server = await httpServer();
        const between = await relay(portOf(server));
        await socketIoTalk(new Server(server, { pingInterval: 300, pingTimeout: 1000, serveClient: false, parser }),
            (path, options) => io(`http://127.0.0.1:${between.port}${path}`, { transports: ['websocket'], reconnection: false, parser, ...options }));
        return { decoder: 'socketio', ...between.connections[0] };
    },

    /// The client is real, and what the server says is written by the protocol's package, which reads only what servers
    /// say; several messages come in one.
    async signalrmsgpack() {
        const { HubConnectionBuilder, HttpTransportType, LogLevel, MessageType } = require('@microsoft/signalr');
        const { MessagePackHubProtocol } = require('@microsoft/signalr-protocol-msgpack');
        const { decode } = require('@msgpack/msgpack');
        const protocol = new MessagePackHubProtocol();
        const server = await httpServer();
        new WebSocketServer({ server }).on('connection', (socket) => {
            const bytes = (message) => Buffer.from(protocol.writeMessage(message));
            const say = (...messages) => socket.send(Buffer.concat(messages.map(bytes)));
            let isOpen = false;
            socket.on('message', (data, isBinary) => {
                if (!isOpen) {
                    isOpen = true;
                    socket.send('{}\x1e');
                    say({ type: MessageType.Ping });
                    return;
                }
                for (let at = 0; at < data.length;) {
                    let length = 0;
                    for (let shift = 0; ; shift += 7) {
                        length |= (data[at] & 0x7f) << shift;
                        if (data[at++] < 0x80)
                            break;
                    }
                    const [type, , invocationId, target, values] = decode(data.subarray(at, at += length));
                    const completion = { type: MessageType.Completion, headers: {}, invocationId };
                    if (type === MessageType.Invocation && target === 'Add')
                        say({ ...completion, result: values[0] + values[1] });
                    else if (type === MessageType.Invocation && invocationId)
                        say({ ...completion, error: 'no such method' });
                    else if (type === MessageType.StreamInvocation)
                        say(...[1, 2].map((item) => ({ type: MessageType.StreamItem, headers: {}, invocationId, item })), completion);
                    else if (type === MessageType.Invocation) {
                        const heard = bytes({ type: MessageType.Invocation, headers: {}, target: 'Heard', arguments: values, streamIds: [] });
                        socket.send(Buffer.concat([heard, heard]));
                    }
                }
            });
        });
        const between = await relay(portOf(server));
        const connection = new HubConnectionBuilder().configureLogging(LogLevel.None)
            .withUrl(`http://127.0.0.1:${between.port}/hub`, { skipNegotiation: true, transport: HttpTransportType.WebSockets })
            .withHubProtocol(protocol).withKeepAliveInterval(300).build();
        connection.on('Heard', () => {});
        await connection.start();
        await connection.invoke('Add', 2, 3);
        await connection.invoke('None').catch(() => {});
        await connection.send('Tell', new Uint8Array([1, 2, 255]), { text: 'all' });
        await new Promise((resolve) => connection.stream('Count', 2).subscribe({ next: () => {}, complete: resolve, error: resolve }));
        await pause(700);
        await connection.stop();
        return { decoder: 'signalr', ...between.connections[0] };
    },

    async wampmsgpack() {
        return binaryWamp('MsgpackSerializer');
    },

    async wampcbor() {
        return binaryWamp('CBORSerializer');
    },

    /// Both sides are clients and servers of each other.
    async jsonrpcbidirectional() {
        const JSONRPC = require('jsonrpc-bidirectional');
        class Endpoint extends JSONRPC.EndpointBase {
            constructor() { super('Sums', '/api', {}, JSONRPC.Client); }
            async add(request, a, b) { return a + b; }
            async fail() { throw new JSONRPC.Exception('no', -32001); }
            async back(request, a) { return (await request.reverseCallsClient.rpc('add', [a, 1])) * 2; }
        }
        // The library's own names of events, with texts as it expects them.
        const textual = (socket) => new Proxy(socket, { get(target, name) {
            if (name === 'on')
                return (event, heard) => target.on(event, event === 'message' ? (data) => heard(data.toString()) : heard);
            const value = target[name];
            return typeof value === 'function' ? value.bind(target) : value;
        } });
        const makeServer = () => {
            const made = new JSONRPC.Server();
            made.registerEndpoint(new Endpoint());
            made.addPlugin(new JSONRPC.Plugins.Server.AuthenticationSkip());
            made.addPlugin(new JSONRPC.Plugins.Server.AuthorizeAll());
            return made;
        };
        const server = await httpServer();
        const serverRouter = new JSONRPC.BidirectionalWebsocketRouter(makeServer());
        new WebSocketServer({ server, path: '/api' }).on('connection', (socket, request) => serverRouter.addWebSocketSync(textual(socket), request));
        const between = await relay(portOf(server));
        const socket = new WebSocket(`ws://127.0.0.1:${between.port}/api`);
        await new Promise((resolve) => socket.on('open', resolve));
        const clientRouter = new JSONRPC.BidirectionalWebsocketRouter(makeServer());
        const id = clientRouter.addWebSocketSync(textual(socket));
        const client = clientRouter.connectionIDToSingletonClient(id, JSONRPC.Client);
        await client.rpc('add', [2, 3]);
        await client.rpc('fail', []).catch(() => {});
        await client.rpc('none', []).catch(() => {});
        await client.rpc('back', [20]);
        await client.rpc('add', [1, 1], true);
        await pause(200);
        socket.close();
        await pause(100);
        return { decoder: 'jsonrpc', ...between.connections[0] };
    },

    async zws() {
        const zmq = require('jszmq');
        const port = await freePort();
        const publisher = new zmq.Pub();
        await publisher.bind(`ws://127.0.0.1:${port}/feed`);
        const between = await relay(port);
        const subscriber = new zmq.Sub();
        subscriber.subscribe('news');
        subscriber.connect(`ws://127.0.0.1:${between.port}/feed`);
        await pause(500);
        publisher.send(['news', 'one']);
        publisher.send(['news/é', JSON.stringify({ n: 2 }), Buffer.from([0, 255])]);
        publisher.send(['other', 'unheard']);
        await pause(200);
        subscriber.subscribe('');
        await pause(200);
        publisher.send('plain');
        subscriber.unsubscribe('news');
        await pause(200);
        subscriber.close();
        publisher.close();
        await pause(100);
        return { decoder: 'zws', ...between.connections[0] };
    },
};

/// What Socket.IO's library says of everything it has, whatever its parser.
async function socketIoTalk(io, connect) {
    io.on('connection', (socket) => {
        socket.on('hello', (name, ack) => ack({ greeting: `hello ${name}` }));
        socket.on('bytes', (bytes, ack) => { socket.emit('bytes', bytes, Buffer.from([7])); ack(Buffer.from([1, 2])); });
        socket.on('ask', () => socket.emit('question', 'why?', () => {}));
    });
    io.of('/closed').use((socket, next) => next(new Error('not authorized')));
    io.of('/admin').on('connection', (socket) => socket.emit('welcome', { as: 'admin' }));
    const client = connect('/', { auth: { token: 'TOKEN-CANARY', room: 1 } });
    await new Promise((resolve) => client.on('connect', resolve));
    client.on('question', (text, answer) => answer('because'));
    await client.emitWithAck('hello', 'alice');
    await client.emitWithAck('bytes', Buffer.from([0, 255, 1]));
    client.emit('ask');
    client.emit('shout', 'é "x"', [1, 2.5], null);
    const closed = client.io.socket('/closed', { auth: {} });
    await new Promise((resolve) => closed.on('connect_error', resolve));
    const admin = client.io.socket('/admin', { auth: {} });
    await new Promise((resolve) => admin.on('welcome', resolve));
    await pause(800);
    admin.disconnect();
    client.disconnect();
    await pause(200);
    io.close();
}

/// The client is real; the router says what the documents say, in the client's own serializer.
async function binaryWamp(name) {
    const autobahn = require('autobahn');
    const serializer = new autobahn.serializer[name]();
    const server = await httpServer();
    new WebSocketServer({ server, handleProtocols: (offered) => [...offered].find((each) => each.endsWith(serializer.SERIALIZER_ID)) ?? false })
        .on('connection', (socket) => {
            const say = async (...message) => socket.send(await serializer.serialize(message));
            const answers = {
                1: () => say(4, 'ticket', {}),
                5: () => say(2, 9129137332, { roles: { broker: {}, dealer: {} } }),
                6: () => say(6, {}, 'wamp.close.goodbye_and_out'),
                16: ([, request]) => { say(17, request, 4429313566); },
                32: ([, request]) => { say(33, request, 5512315355); say(36, 5512315355, 4429313566, {}, ['hi', new Uint8Array([0, 255])], { n: 1 }); },
                34: ([, request]) => say(35, request),
                48: ([, request, , procedure, values]) => procedure.endsWith('add') ? say(50, request, {}, [values[0] + values[1]])
                    : say(8, 48, request, {}, 'wamp.error.no_such_procedure'),
                64: ([, request]) => { say(65, request, 210); say(68, 1, 210, {}, [5]); },
                66: ([, request]) => say(67, request),
            };
            socket.on('message', async (data) => {
                const message = await serializer.unserialize(data);
                answers[message[0]]?.(message);
            });
        });
    const between = await relay(portOf(server));
    const connection = new autobahn.Connection({ url: `ws://127.0.0.1:${between.port}/`, realm: 'realm1', max_retries: 0,
        serializers: [serializer], authmethods: ['ticket'], authid: 'alice', onchallenge: () => 'SIGNATURE-CANARY' });
    const session = await new Promise((resolve) => { connection.onopen = resolve; connection.open(); });
    const subscription = await session.subscribe('com.plectrum.topic', () => {});
    await session.publish('com.plectrum.topic', ['hi'], { n: 1 }, { acknowledge: true });
    const registration = await session.register('com.plectrum.twice', ([a]) => a * 2);
    await session.call('com.plectrum.add', [2, 3.5]);
    await Promise.resolve(session.call('com.plectrum.none', [])).catch(() => {});
    await session.unregister(registration);
    await session.unsubscribe(subscription);
    await pause(100);
    connection.close();
    await pause(200);
    return { decoder: 'wamp', ...between.connections[0] };
}

fs.mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
for (const name of wanted.length ? wanted : Object.keys(talks)) {
    const { decoder, url, subprotocol, messages } = await talks[name]();
    const lines = [{ decoder, url, subprotocol }, ...messages, ...malformed[name]].map((each) => JSON.stringify(each));
    // Stacks tell where they were made.
    const written = (lines.join('\n') + '\n').replaceAll(root, '/plectrum');
    fs.writeFileSync(path.join(folder, `${name}.jsonl`), written);
    console.log(`${name}: ${messages.length} messages`);
}
process.exit(0);
