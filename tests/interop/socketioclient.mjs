// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// npm socket.io-client against our server: node socketioclient.mjs URL SCENE [TRANSPORT...]. Prints what came of it as
// one line of JSON.

import { io } from 'socket.io-client';

const [url, scene, ...transports] = process.argv.slice(2);
const options = transports.length ? { transports } : {};
const opened = [];

const open = (where, more = {}) => {
    const socket = io(where, { reconnection: false, forceNew: true, ...options, ...more });
    opened.push(socket);
    return socket;
};
const once = (socket, event) => new Promise(done => socket.once(event, (...given) => done(given)));
const enter = async (where, more) => {
    const socket = open(where, more);
    const refused = once(socket, 'connect_error').then(([error]) => { throw error; });
    await Promise.race([once(socket, 'connect'), refused]);
    return socket;
};
// Events of a socket in their order, each read by its name.
const listen = socket => {
    const queues = new Map(), all = [];
    const queue = name => queues.get(name) ?? queues.set(name, { held: [], waiting: [] }).get(name);
    socket.onAny((name, ...given) => {
        all.push(name);
        const { held, waiting } = queue(name);
        waiting.length ? waiting.shift()(given) : held.push(given);
    });
    return {
        all,
        next: name => {
            const { held, waiting } = queue(name);
            return held.length ? Promise.resolve(held.shift()) : new Promise(done => waiting.push(done));
        },
    };
};

const token = async (fileId, query) => (await (await fetch(url + '/whiteboard/' + fileId + '/token?' + query)).json()).token;
const board = { path: '/whiteboard/socket.io/' };
const json = buffer => JSON.parse(Buffer.from(buffer).toString());
const bytes = object => Buffer.from(JSON.stringify(object));
// A member of a room; its events from init-room on.
const member = async (room, query) => {
    const socket = open(url, { ...board, auth: { token: await token(room, query) } });
    const events = listen(socket);
    await events.next('init-room');
    socket.emit('join-room', String(room));
    const [{ isSyncer }] = await events.next('sync-designate');
    return { socket, events, isSyncer, next: events.next, names: events.all };
};
const users = list => list.map(each => each.userId + ':' + each.socketIds.length);

const scenes = {
    async echo() {
        const socket = await enter(url);
        const answer = await socket.emitWithAck('echo', 'ü', { deep: [Buffer.from([0, 255])] }, null, 1.5);
        const event = once(socket, 'echo');
        socket.emit('echo', Buffer.from('abc'));
        socket.on('question', (given, answered) => answered(given + 1, Buffer.from('yes')));
        const asked = await socket.emitWithAck('ask', 41);
        return { answer, event: await event, asked, transport: socket.io.engine.transport.name };
    },
    async upgrade() {
        const socket = open(url, { transports: undefined });
        const upgraded = new Promise(done => socket.io.on('open', () => socket.io.engine.on('upgrade', ({ name }) => done(name))));
        await once(socket, 'connect');
        const before = [];
        for (let i = 0; i < 20; ++i)
            before.push(socket.emitWithAck('echo', i));
        return { upgraded: await upgraded, before: await Promise.all(before), after: await socket.emitWithAck('echo', 'x') };
    },
    async namespaces() {
        const socket = await enter(url + '/one');
        const other = await enter(url + '/two');
        socket.emit('join', 'r');
        const joined = await other.emitWithAck('join', 'r');
        const [error] = await once(open(url + '/three', { auth: { refuse: 'closed today' } }), 'connect_error');
        return { joined, error: error.message, data: error.data };
    },
    async leaves() {
        const socket = await enter(url);
        const [reason] = await (socket.emit('bye'), once(socket, 'disconnect'));
        return { reason };
    },
    async refused() {
        const message = async auth => (await once(open(url, { ...board, auth }), 'connect_error'))[0].message;
        const right = await token(1, 'userid=a');
        const [namespace] = await once(open(url + '/x', { ...board, auth: { token: right } }), 'connect_error');
        return {
            none: await message({}), garbage: await message({ token: 'x' }),
            wrong: await message({ token: right.slice(0, -2) + (right.endsWith('AA') ? 'BB' : 'AA') }),
            checked: await message({ secret: right }), namespace: namespace.message,
        };
    },
    async roster() {
        const ann = await member(7, 'userid=ann&name=Ann');
        const alone = users((await ann.next('room-user-change'))[0]);
        const bob = await member(7, 'userid=bob');
        await ann.next('user-joined');
        const [joined] = await ann.next('user-joined');
        const two = users((await ann.next('room-user-change'))[0]);
        const again = await member(7, 'userid=bob');
        const three = users((await ann.next('room-user-change'))[0]);
        await again.next('timer-state');
        again.socket.disconnect();
        await ann.next('room-user-change');
        return {
            alone, two, three, joined: { ...joined, socketId: joined.socketId === bob.socket.id },
            syncers: [ann.isSyncer, bob.isSyncer, again.isSyncer], order: again.names,
        };
    },
    async handover() {
        const eye = await member(7, 'userid=eye&readonly=1');
        const ann = await member(7, 'userid=ann');
        const bob = await member(7, 'userid=bob');
        const annToo = await member(7, 'userid=ann');
        ann.socket.disconnect();
        const [own] = await annToo.next('sync-designate');
        annToo.socket.disconnect();
        const [next] = await bob.next('sync-designate');
        bob.socket.disconnect();
        const late = await member(7, 'userid=late');
        return { syncers: [eye.isSyncer, ann.isSyncer, bob.isSyncer, annToo.isSyncer], own, next, late: late.isSyncer };
    },
    async relay() {
        const ann = await member(7, 'userid=ann&name=Ann');
        const bob = await member(7, 'userid=bob');
        const eye = await member(7, 'userid=eye&readonly=1');
        eye.socket.emit('server-broadcast', '7', bytes({ type: 'IMAGE_ADD', payload: 'no' }), []);
        bob.socket.emit('server-broadcast', '7', bytes({ type: 'SCENE_INIT', payload: { elements: [] } }), []);
        ann.socket.emit('server-broadcast', '7', bytes({ type: 'SCENE_INIT', payload: { elements: [{ id: 'e1' }] } }), []);
        const [init, iv] = await bob.next('client-broadcast');
        const signed = json(init).payload.elements[0];
        // What is signed stays another's.
        bob.socket.emit('server-broadcast', '7', bytes({ type: 'SCENE_UPDATE', payload: { elements: [signed, { id: 'e2', customData: { creator: { uid: 'eve' } } }] } }), []);
        const [update] = await ann.next('client-broadcast');
        bob.socket.emit('server-broadcast', '7', bytes({ type: 'IMAGE_ADD', payload: { x: 1 } }), Buffer.from('iv'));
        const [image, imageIv] = await ann.next('client-broadcast');
        bob.socket.emit('image-get', '7', 'img');
        const [request] = await ann.next('client-broadcast');
        eye.socket.emit('server-volatile-broadcast', '7', bytes({ type: 'MOUSE_LOCATION', payload: { x: 3 } }));
        const mouse = await ann.next('client-broadcast');
        ann.socket.emit('server-volatile-broadcast', '7', bytes({ type: 'VIEWPORT_UPDATE', payload: { zoom: 2, userId: 'x' } }));
        // The read-only one has heard of everything that the two have said, in this order.
        const heard = [];
        for (let i = 0; i < 5; ++i)
            heard.push(json((await eye.next('client-broadcast'))[0]));
        ann.socket.emit('request-viewport', { fileId: '7', userId: 'bob' });
        const [viewport] = await bob.next('send-viewport-request');
        const creators = json(update).payload.elements.map(each => each.customData.creator.uid);
        return {
            creator: { ...signed.customData.creator, createdAt: signed.customData.creator.createdAt > 1.7e12 },
            proof: /^v1:[0-9a-f]{64}$/.test(signed.customData.creatorProof), iv, creators,
            kept: json(update).payload.elements[0].customData.creatorProof === signed.customData.creatorProof,
            image: json(image), imageIv: imageIv.toString(), request: json(request), mouse: mouse.map(json),
            heard: heard.map(each => each.type), viewport: json(JSON.stringify(heard.at(-1))).payload,
            requester: viewport.requesterId, same: viewport.requesterSocketId === ann.socket.id,
        };
    },
    async stage() {
        const ann = await member(7, 'userid=ann&name=Ann');
        const bob = await member(7, 'userid=bob');
        ann.socket.emit('presentation-start', { fileId: '7', userId: 'bob' });
        const [mismatch] = await ann.next('presentation-error');
        ann.socket.emit('presentation-start', { fileId: '7', userId: 'ann' });
        await ann.next('presentation-started');
        const [presenting] = await bob.next('user-started-presenting');
        bob.socket.emit('presentation-start', { fileId: '7', userId: 'bob' });
        const [busy] = await bob.next('presentation-error');
        bob.socket.emit('request-presenter-viewport', { fileId: '7' });
        await ann.next('request-presenter-viewport');
        bob.socket.emit('check-recording-availability');
        const [available] = await bob.next('recording-availability');
        bob.socket.emit('start-recording', { fileId: 7, recordingUrl: 'http://cloud.example/r?token=t', uploadToken: 'u' });
        const [unready] = await bob.next('recording-error');
        bob.socket.emit('start-recording', { fileId: 7, recordingUrl: 'http://cloud.example/r?token=t', uploadToken: 't' });
        const [{ startedAt }] = await bob.next('recording-started');
        const [recording] = await ann.next('user-started-recording');
        const late = await member(7, 'userid=late');
        const [shown] = await late.next('user-started-presenting');
        const [recorded] = await late.next('user-started-recording');
        bob.socket.emit('stop-recording', '7');
        const [stopped] = await bob.next('recording-stopped');
        bob.socket.emit('stop-recording', '7');
        const [none] = await bob.next('recording-error');
        ann.socket.disconnect();
        const [left] = await bob.next('user-stopped-presenting');
        return {
            mismatch, presenting, busy, available, unready, recording, shown, none, left,
            recorded: { ...recorded, startedAt: recorded.startedAt === startedAt },
            stopped: { ...stopped, recordingData: stopped.recordingData.subarray(0, 4).toString('hex') },
        };
    },
    async games() {
        const ann = await member(7, 'userid=ann&name=Ann');
        const eye = await member(7, 'userid=eye&readonly=1');
        const [idle] = await ann.next('timer-state');
        await eye.next('timer-state');
        ann.socket.emit('timer-start', { fileId: '7', durationMs: 60000 });
        const [running] = await eye.next('timer-state');
        ann.socket.emit('timer-pause', { fileId: 7 });
        const [paused] = await eye.next('timer-state');
        ann.socket.emit('timer-extend', { fileId: 7, additionalMs: 5000 });
        const [extended] = await eye.next('timer-state');
        ann.socket.emit('timer-resume', { fileId: 7 });
        const [resumed] = await eye.next('timer-state');
        eye.socket.emit('timer-reset', { fileId: 7 });
        const [denied] = await eye.next('timer-error');
        ann.socket.emit('timer-start', {});
        const [invalid] = await ann.next('timer-error');
        ann.socket.emit('timer-start', { fileId: 7, durationMs: 1 });
        await eye.next('timer-state');
        const [finished] = await eye.next('timer-state');
        ann.socket.emit('voting-start', '7', { question: ' ok? ', type: 'single-choice', options: ['yes', 'no', ' '] });
        const [voting] = await eye.next('voting-started');
        eye.socket.emit('voting-vote', '7', voting.uuid, voting.options[0].uuid); // may not
        ann.socket.emit('voting-vote', '7', voting.uuid, voting.options[1].uuid);
        const [voted] = await eye.next('voting-voted');
        ann.socket.emit('voting-vote', '7', voting.uuid, voting.options[0].uuid);
        const [twice] = await ann.next('error');
        ann.socket.emit('voting-end', '7', voting.uuid);
        const [ended] = await eye.next('voting-ended');
        const late = await member(7, 'userid=late');
        const [init] = await late.next('votings-init');
        return {
            statuses: [idle, running, paused, extended, resumed, finished].map(each => each.status), idle: { ...idle, updatedAt: 0 },
            duration: extended.durationMs, by: running.startedBy, pausedBy: paused.pausedBy, denied, invalid, twice,
            question: voting.question, titles: voting.options.map(each => each.title),
            votes: voted.options.map(each => each.votes), state: ended.state, init: init.length,
        };
    },
};

const result = await scenes[scene]();
console.log(JSON.stringify(result, (key, value) => value?.type === 'Buffer' ? '0x' + Buffer.from(value.data).toString('hex') : value));
opened.forEach(each => each.disconnect());
process.exit();
