// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes dumpcap.pcapng (Wireshark's writer, loopback as Ethernet), tcpdump.pcap (Linux cooked 2) and
// tcpdump-v1.pcap (Linux cooked 1) of real sessions; may have to run as root. node make_packets.mjs FOLDER

import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve, talk } from './session.mjs';

const folder = process.argv[2];
const writers = {
    'dumpcap.pcapng': ['dumpcap', '-q', '-i', 'lo', '-w'],
    'tcpdump.pcap': ['tcpdump', '--immediate-mode', '-B', '4096', '-U', '-Z', 'root', '-i', 'any', '-y', 'LINUX_SLL2', '-w'],
    'tcpdump-v1.pcap': ['tcpdump', '--immediate-mode', '-B', '4096', '-U', '-Z', 'root', '-i', 'any', '-y', 'LINUX_SLL', '-w'],
};

/// Blots out what the options of section and interface say of the machine.
function blot(file) {
    const bytes = readFileSync(file);
    const told = { 0x0a0d0d0a: [24, [2, 3]], 1: [16, [2, 3, 12]] };
    for (let block = 0; block < bytes.length; block += bytes.readUInt32LE(block + 4)) {
        const [options, codes] = told[bytes.readUInt32LE(block)] ?? [];
        const end = block + bytes.readUInt32LE(block + 4) - 4;
        for (let at = block + (options ?? end); at < end; at += 4 + (bytes.readUInt16LE(at + 2) + 3 & ~3)) {
            if (codes.includes(bytes.readUInt16LE(at)))
                bytes.fill('-', at + 4, at + 4 + bytes.readUInt16LE(at + 2));
        }
    }
    writeFileSync(file, bytes);
}

for (const [name, [program, ...options]] of Object.entries(writers)) {
    const server = await serve(join(folder, name.replace(/\.pcap.*/, '.truth.jsonl')), 3);
    const filter = `tcp port ${server.port}`;
    const capture = spawn(program, [...options, join(folder, name), ...(program === 'dumpcap' ? ['-f', filter] : [filter])]);
    await new Promise(resolve => capture.stderr.on('data', text => /File:|listening on/.test(text) && resolve()));
    await talk(server.port);
    await server.done;
    await new Promise(resolve => setTimeout(resolve, 2000)); // the last packets are on their way through the kernel
    capture.kill('SIGINT');
    await new Promise(resolve => capture.on('exit', resolve));
    if (name.endsWith('ng'))
        blot(join(folder, name));
}
process.exit(0);
