// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Appwrite Realtime: the client is the web SDK, the server says what Appwrite's documents and sources say.
import http from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { relay } from './relay.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const user = { $id: 'u1', name: 'Ada', email: 'ada@example.org' };

function event(id, action, payload, subscriptions) {
    const place = ['databases', 'main', 'collections', 'notes', 'documents'];
    return { type: 'event', data: {
        events: [`databases.*.collections.*.documents.*.${action}`, 'databases.*.collections.*.documents.*', `${place.join('.')}.${id}.${action}`, `${place.join('.')}.${id}`],
        channels: ['documents', place.join('.'), `${place.join('.')}.${id}`],
        timestamp: '2026-01-01T00:00:00.000+00:00', subscriptions,
        payload: { $id: id, $collectionId: 'notes', $databaseId: 'main', ...payload } } };
}

function serve(socket) {
    const say = (message) => socket.send(JSON.stringify(message));
    const response = (to, data) => say({ type: 'response', data: { to, success: true, ...data } });
    const answers = {
        authentication: () => response('authentication', { user }),
        ping: () => say({ type: 'pong' }),
        subscribe: (wanted) => {
            response('subscribe', { subscriptions: wanted });
            const ids = wanted.map((each) => each.subscriptionId);
            if (!wanted[0].channels[0].startsWith('databases.'))
                return;
            say(event('n1', 'create', { text: 'hi', open: true }, ids));
            say(event('n1', 'update', { text: 'hello', open: true }, ids));
            say(event('n1', 'delete', { text: 'hello', open: true }, ids));
        },
        unsubscribe: (gone) => response('unsubscribe', { subscriptions: gone }),
        presence: (data) => response('presence', { presence: { $id: 'p1', userId: user.$id, ...data } }),
    };
    say({ type: 'connected', data: { channels: [], subscriptions: {}, user: null } });
    socket.on('message', (text) => {
        const { type, data } = JSON.parse(text);
        if (answers[type])
            answers[type](data);
        else
            say({ type: 'error', data: { code: 1003, message: 'Message type is not valid.' } });
    });
    return say;
}

export const appwriteTalks = {
    async appwrite() {
        globalThis.WebSocket = WebSocket;
        globalThis.window = { setTimeout, setInterval, clearTimeout, clearInterval, localStorage: { getItem: () => null } };
        const { Channel, Client, Query, Realtime } = await import('appwrite');
        const server = http.createServer();
        await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
        let say;
        new WebSocketServer({ server }).on('connection', (each) => { say = serve(each); });
        const between = await relay(server.address().port);
        const client = new Client().setEndpoint(`http://127.0.0.1:${between.port}/v1`).setProject('demo');
        client.config.session = 'SESSION-CANARY';
        const realtime = new Realtime(client);
        realtime.HEARTBEAT_INTERVAL = 300;
        const notes = await realtime.subscribe(Channel.database('main').collection('notes').document(), () => {});
        await realtime.subscribe('files', () => {}, [Query.equal('name', 'plan')]);
        await pause(400);
        await notes.unsubscribe?.();
        await pause(200);
        say({ type: 'error', data: { code: 1013, message: 'Too many messages.' } });
        await pause(200);
        await realtime.disconnect();
        await pause(100);
        return { decoder: 'appwrite', ...between.connections[0] };
    },
};
