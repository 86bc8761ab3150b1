// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MQTT 5 between mqtt.js and mosquitto, the distribution's broker.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mqtt from 'mqtt';
import { accepts, freePort } from './ports.mjs';
import { relay } from './relay.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/// The broker's configuration in `folder`: alice reads and writes below rooms/, and no more. The plain listener is there
/// because mosquitto 2.0.11 gives up where it has none.
function configure(folder, port, plainPort) {
    const file = (name) => path.join(folder, name);
    fs.writeFileSync(file('passwords'), 'alice:PASSWORD-CANARY\n', { mode: 0o600 });
    spawnSync('mosquitto_passwd', ['-U', file('passwords')]);
    fs.writeFileSync(file('acl'), 'user alice\ntopic readwrite rooms/#\n', { mode: 0o600 });
    fs.writeFileSync(file('conf'), [`listener ${plainPort} 127.0.0.1`, `listener ${port} 127.0.0.1`,
        'protocol websockets', 'socket_domain ipv4', 'allow_anonymous false',
        `password_file ${file('passwords')}`, `acl_file ${file('acl')}`, `user ${os.userInfo().username}`].join('\n') + '\n');
    return file('conf');
}

export const mosquittoTalks = {
    async mosquitto() {
        const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mosquitto-'));
        const port = await freePort();
        const broker = spawn('mosquitto', ['-c', configure(folder, port, await freePort())], { stdio: 'ignore' });
        try {
            await accepts(port);
            const between = await relay(port);
            const client = await mqtt.connectAsync(`ws://127.0.0.1:${between.port}/mqtt`, {
                protocolVersion: 5, clientId: 'golden', username: 'alice', password: 'PASSWORD-CANARY', keepalive: 1,
                reconnectPeriod: 0, properties: { sessionExpiryInterval: 60, topicAliasMaximum: 4, userProperties: { app: 'plectrum' } },
                will: { topic: 'rooms/gone', payload: 'golden is gone', qos: 1, properties: { willDelayInterval: 5 } } });
            await client.subscribeAsync('rooms/+', { qos: 2, properties: { subscriptionIdentifier: 7 } });
            await client.publishAsync('rooms/1', 'never mind', { qos: 0, properties: { topicAlias: 1 } });
            await client.publishAsync('', 'by its alias', { qos: 0, properties: { topicAlias: 1 } });
            await client.publishAsync('rooms/1', '{"text":"hi"}', { qos: 1, retain: true, properties: {
                contentType: 'application/json', responseTopic: 'rooms/answers', correlationData: Buffer.from('c1'),
                messageExpiryInterval: 60, payloadFormatIndicator: true } });
            await client.publishAsync('rooms/2', Buffer.from([0, 255, 1]), { qos: 2 });
            await client.publishAsync('rooms/answers', 'x'.repeat(3000), { qos: 1 });
            await client.publishAsync('secret/1', 'not allowed', { qos: 1 }).catch(() => {});
            await pause(2500);
            await client.unsubscribeAsync(['rooms/+', 'rooms/none']);
            await client.endAsync();
            return { decoder: 'mqtt', ...between.connections[0] };
        } finally {
            broker.kill();
            fs.rmSync(folder, { recursive: true });
        }
    },
};
