// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Appwrite's web SDK as a client: node appwriteclient.mjs HTTP-URL. Prints what it saw as JSON, a line each.

import WebSocket from 'ws';

// What the SDK takes from a browser.
globalThis.WebSocket = WebSocket;
globalThis.window = { setTimeout, setInterval, clearTimeout, clearInterval, localStorage: { getItem: () => null } };
const { Client, Realtime, Channel, Query } = await import('appwrite');

const base = process.argv[2];
const tell = what => console.log(JSON.stringify(what));

async function call(body) {
    const response = await fetch(base + '/v1/realtime', { method: 'POST', body: JSON.stringify(body) });
    return response.json();
}

function waitable() {
    const waiting = [];
    const come = [];
    return {
        put: each => (waiting.length ? waiting.shift()(each) : come.push(each)),
        next: () => (come.length ? come.shift() : new Promise(resolve => waiting.push(resolve))),
    };
}

async function until(condition) {
    while (!(await condition()))
        await new Promise(resolve => setTimeout(resolve, 10));
}
const subscriptions = async () =>
    (await call({ call: 'connections' })).connections.flatMap(each => each.subscriptions).length;

const note = (id, status, permissions = ['read("any")']) => ({
    call: 'publish',
    event: `databases.main.collections.notes.documents.${id}.update`,
    payload: { $id: id, status },
    permissions,
});

const { session } = await call({ call: 'createSession', userId: 'ada' });
const client = new Client().setEndpoint(base + '/v1').setProject('demo');
client.config.session = session;
const realtime = new Realtime(client);
const all = waitable();
const open = waitable();
const first = await realtime.subscribe(Channel.database('main').collection('notes').document(), all.put);
const second = await realtime.subscribe('documents', open.put, [Query.equal('status', 'open')]);
await until(async () => (await subscriptions()) === 2);

tell({ delivered: (await call(note('1', 'shut'))).delivered });
tell({ all: (await all.next()).payload });
await call(note('2', 'open'));
tell({ all: (await all.next()).payload, open: (await open.next()).payload });
// Only the user may read this one: the SDK has shown its session.
tell({ private: (await call(note('3', 'shut', ['read("user:ada")']))).delivered, all: (await all.next()).payload });

await first.update({ channels: ['files'] });
await second.unsubscribe();
await until(async () => (await subscriptions()) === 1);
tell({ delivered: (await call(note('4', 'open'))).delivered });
await call({ call: 'publish', event: 'buckets.b.files.f.create', payload: { name: 'a.txt' } });
const file = await all.next();
tell({ file: file.payload, events: file.events.slice(0, 2), channels: file.channels });
await realtime.disconnect();
await until(async () => (await call({ call: 'connections' })).connections.length === 0);
tell({ left: true });
