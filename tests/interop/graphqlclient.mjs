// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// npm graphql-ws as a client: node graphqlclient.mjs URL. Prints what it saw as JSON, a line each.

import WebSocket from 'ws';
import { createClient } from 'graphql-ws';

const url = process.argv[2];
const tell = what => console.log(JSON.stringify(what));
const clientOf = more => createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, lazy: true, ...more });

const client = clientOf();
async function all(query, variables) {
    const results = [];
    for await (const result of client.iterate({ query, variables }))
        results.push(result);
    return results;
}

tell(await all('query Greet($name: String!) { hello(name: $name) }', { name: 'Ada' }));
tell(await all('subscription { countdown(from: 2, intervalMs: 1) }'));

const messages = client.iterate({ query: 'subscription { messages(room: "tea") { text from } }' });
const heard = messages.next();
// The subscription is known to the server when what came after it on the same socket is answered.
await all('{ counter }');
await all('mutation { say(room: "tea", text: "hot", from: "me") { id } }');
tell((await heard).value);
await messages.return();

try {
    await all('{ nothing }');
} catch (errors) {
    tell(errors.map(each => each.message));
}
await client.dispose();

const guarded = clientOf({ url: url + '?token=t', connectionParams: { token: 'wrong' } });
try {
    for await (const result of guarded.iterate({ query: '{ hello }' }))
        tell(result);
} catch (end) {
    tell({ code: end.code, reason: end.reason });
}
