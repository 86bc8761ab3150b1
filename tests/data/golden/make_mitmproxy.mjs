// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes session.mitm with Debian's mitmdump between npm ws and its server, and mitmproxy.har of the same flows with
// mitmproxy's own SaveHar, which came with version 10. node make_mitmproxy.mjs FOLDER SAVEHAR.PY

import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { serve, talk, waitFor } from './session.mjs';

const [folder, saveHar] = process.argv.slice(2);
const flows = join(folder, 'session.mitm');

const free = createServer().listen(0, '127.0.0.1');
await waitFor(free, 'listening');
const port = free.address().port;
free.close();
await waitFor(free, 'close');

const server = await serve(join(folder, 'mitmproxy.truth.jsonl'), 3);
const proxy = spawn('mitmdump', ['--mode', `reverse:http://127.0.0.1:${server.port}`, '--set', 'connection_strategy=lazy',
                                 '--listen-host', '127.0.0.1', '--listen-port', String(port), '-w', flows]);
await new Promise(resolve => proxy.stdout.on('data', text => /listening/.test(text) && resolve()));
await talk(port);
await server.done;
await new Promise(resolve => setTimeout(resolve, 500)); // it tells of no flow's end
proxy.kill('SIGINT');
await waitFor(proxy, 'exit');

execFileSync('/usr/bin/python3', ['-c', `
import runpy, sys
from mitmproxy import io
saver = runpy.run_path(sys.argv[1])["SaveHar"]()
saver.export_har(list(io.FlowReader(open(sys.argv[2], "rb")).stream()), sys.argv[3])
`, saveHar, flows, join(folder, 'mitmproxy.har')]);
process.exit(0);
