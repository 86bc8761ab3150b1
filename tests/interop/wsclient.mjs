// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One scene of npm ws as a client: node wsclient.mjs SCENE DEFLATE URL. Prints what it saw as JSON.

import WebSocket from 'ws';

const [scene, mode, base] = process.argv.slice(2);

const deflates = {
    off: false,
    on: { threshold: 0 },
    fresh: { threshold: 0, serverNoContextTakeover: true, clientNoContextTakeover: true },
    small: { threshold: 0, serverMaxWindowBits: 9, clientMaxWindowBits: 9 },
};

function open(path) {
    const socket = new WebSocket(base + path, { perMessageDeflate: deflates[mode] });
    socket.received = [];
    socket.on('message', (data, isBinary) => {
        socket.received.push(isBinary ? data : data.toString());
        socket.emit('grown');
    });
    socket.ended = new Promise(resolve =>
        socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() })));
    return socket;
}

const opened = socket => new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));

async function received(socket, count) {
    while (socket.received.length < count)
        await new Promise(resolve => socket.once('grown', resolve));
    return socket.received;
}

const same = (a, b) => typeof a === typeof b && Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;

async function echoed(payloads) {
    const socket = open('/echo');
    await opened(socket);
    for (const payload of payloads)
        socket.send(payload);
    const back = await received(socket, payloads.length);
    socket.close(1000, 'done');
    const end = await socket.ended;
    return {
        same: back.every((payload, i) => same(payload, payloads[i])),
        deflate: socket.extensions.startsWith('permessage-deflate'),
        ...end,
    };
}

const scenes = {
    async lengths() {
        const texts = ['', 'hello', 'grüß dich 🎵', 'x'.repeat(125), 'x'.repeat(126), 'é'.repeat(40000)];
        const binaries = [0, 1, 125, 126, 65535, 65536, 1048576].map(size => Buffer.alloc(size, size & 255));
        return echoed([...texts, ...binaries]);
    },

    /// Contexts are kept, or not, over many messages.
    async many() {
        const payloads = [];
        for (let i = 0; i < 2000; ++i)
            payloads.push(JSON.stringify({ id: i * 7919, event: 'update', ok: true, text: 'again and '.repeat(i % 40) }));
        return echoed(payloads);
    },

    async fragments() {
        const socket = open('/echo');
        await opened(socket);
        socket.send('in ', { fin: false });
        socket.ping('between');
        socket.send('three ', { fin: false });
        socket.send('parts', { fin: true });
        socket.send(Buffer.from('00', 'hex'), { fin: false, binary: true });
        socket.send(Buffer.from('ff', 'hex'), { fin: true, binary: true });
        const [text, binary] = await received(socket, 2);
        socket.close();
        return { text, binary: binary.toString('hex'), code: (await socket.ended).code };
    },

    async ping() {
        const socket = open('/echo');
        await opened(socket);
        socket.ping('are you there?');
        const pong = await new Promise(resolve => socket.on('pong', resolve));
        socket.close(4001, 'bye');
        return { pong: pong.toString(), ...await socket.ended };
    },

    /// Ended by the server.
    async closed() {
        return open('/close?code=1013&reason=full').ended;
    },

    async refused() {
        const socket = open('/refuse?status=429&body=Slow%20down.');
        socket.on('error', () => {});
        const response = await new Promise(resolve =>
            socket.on('unexpected-response', (request, answer) => resolve(answer)));
        let body = '';
        for await (const chunk of response)
            body += chunk;
        return { status: response.statusCode, body };
    },

    async group() {
        const first = open('/group/a?announce=1');
        await opened(first);
        const second = open('/group/a');
        await opened(second);
        await received(first, 2);
        second.send('hello');
        const [toSecond] = await received(second, 1);
        const toFirst = await received(first, 3);
        second.close();
        await received(first, 4);
        first.close();
        await first.ended;
        return { toSecond, toFirst };
    },

    async flood() {
        const socket = open('/flood?count=20000&size=100');
        const end = await socket.ended;
        return { count: socket.received.length, first: socket.received[0].slice(0, 3), ...end };
    },

    async sink() {
        const socket = open('/sink');
        await opened(socket);
        for (let i = 0; i < 1000; ++i)
            socket.send('0123456789');
        socket.send('stats');
        const [text] = await received(socket, 1);
        socket.close();
        await socket.ended;
        return JSON.parse(text);
    },
};

process.stdout.write(JSON.stringify(await scenes[scene]()));
