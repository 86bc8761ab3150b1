// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// STOMP between @stomp/stompjs and RabbitMQ, the distribution's broker.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from '@stomp/stompjs';
import { WebSocket } from 'ws';
import { accepts, freePort } from './ports.mjs';
import { relay } from './relay.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/// Debian's own starter wants to be the user rabbitmq; the broker's does not mind.
function starter() {
    const folder = '/usr/lib/rabbitmq/lib';
    return path.join(folder, fs.readdirSync(folder)[0], 'sbin/rabbitmq-server');
}

/// All that the broker writes is in `folder`, and it and its port mapper listen on loopback only.
async function environment(folder, port) {
    const file = (name) => path.join(folder, name);
    fs.writeFileSync(file('plugins'), '[rabbitmq_web_stomp].\n');
    fs.writeFileSync(file('rabbitmq.conf'), [`listeners.tcp.1 = 127.0.0.1:${await freePort()}`,
        `stomp.listeners.tcp.1 = 127.0.0.1:${await freePort()}`, 'web_stomp.tcp.ip = 127.0.0.1', `web_stomp.tcp.port = ${port}`,
        'default_user = alice', 'default_pass = PASSWORD-CANARY', 'distribution.listener.interface = 127.0.0.1',
        'log.console = false'].join('\n') + '\n');
    return { ...process.env, HOME: folder, RABBITMQ_NODENAME: `golden${port}@localhost`, RABBITMQ_CONFIG_FILE: file('rabbitmq'),
        RABBITMQ_ENABLED_PLUGINS_FILE: file('plugins'), RABBITMQ_MNESIA_BASE: file('mnesia'), RABBITMQ_LOG_BASE: file('logs'),
        ERL_EPMD_ADDRESS: '127.0.0.1', ERL_EPMD_PORT: String(await freePort()), RABBITMQ_DIST_PORT: String(await freePort()) };
}

export const rabbitmqTalks = {
    async rabbitmq() {
        const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rabbitmq-'));
        const port = await freePort();
        const env = await environment(folder, port);
        const broker = spawn(starter(), [], { env, stdio: 'ignore' });
        try {
            await accepts(port);
            const between = await relay(port);
            const client = new Client({ webSocketFactory: () => new WebSocket(`ws://127.0.0.1:${between.port}/ws`, ['v12.stomp', 'v11.stomp']),
                connectHeaders: { login: 'alice', passcode: 'PASSWORD-CANARY' }, heartbeatIncoming: 400, heartbeatOutgoing: 400,
                reconnectDelay: 0, splitLargeFrames: true, maxWebSocketChunkSize: 256 });
            const connected = new Promise((resolve) => { client.onConnect = resolve; });
            client.activate();
            await connected;
            const heard = (count) => new Promise((resolve) => { client.heard = () => --count === 0 && resolve(); });
            const subscription = client.subscribe('/queue/a', (message) => { message.ack(); client.heard(); }, { id: 'sub-a', ack: 'client-individual' });
            const receipt = new Promise((resolve) => client.watchForReceipt('r1', resolve));
            // Bytes that are UTF-8: the broker says them again in a text message.
            let all = heard(3);
            client.publish({ destination: '/queue/a', body: 'one:\n"two"', headers: { note: 'a:b\nc\\d', receipt: 'r1' } });
            client.publish({ destination: '/queue/a', binaryBody: new Uint8Array([0, 10, 1]), headers: { 'content-type': 'application/octet-stream' } });
            client.publish({ destination: '/queue/a', body: JSON.stringify({ long: 'é'.repeat(300) }), headers: { 'content-type': 'application/json' } });
            await Promise.all([receipt, all]);
            all = heard(1);
            const transaction = client.begin('t1');
            client.publish({ destination: '/queue/a', body: 'kept', headers: { transaction: 't1' } });
            transaction.commit();
            await all;
            const dropped = client.begin('t2');
            client.publish({ destination: '/queue/a', body: 'dropped', headers: { transaction: 't2' } });
            dropped.abort();
            await pause(1000);
            subscription.unsubscribe();
            const refused = new Promise((resolve) => { client.onStompError = resolve; });
            client.publish({ destination: '/nowhere/at/all', body: 'x', headers: { receipt: 'r2' } });
            await refused;
            await client.deactivate({ force: true });
            return { decoder: 'stomp', ...between.connections[0] };
        } finally {
            broker.kill();
            await once(broker, 'exit');
            spawnSync('epmd', ['-port', env.ERL_EPMD_PORT, '-kill'], { env, stdio: 'ignore' });
            fs.rmSync(folder, { recursive: true });
        }
    },
};
