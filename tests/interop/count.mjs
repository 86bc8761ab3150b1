// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// npm ws receives a flood and merely counts: node count.mjs URL. Prints {"count", "ms"}, the time from the start of the
// handshake to the close.

import WebSocket from 'ws';

let count = 0;
const start = performance.now();
const socket = new WebSocket(process.argv[2], { perMessageDeflate: false });
socket.on('message', () => ++count);
socket.on('close', () => process.stdout.write(JSON.stringify({ count, ms: performance.now() - start })));
