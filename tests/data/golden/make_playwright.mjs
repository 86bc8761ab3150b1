// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes playwright.har.zip (messages attached) and playwright.har (embedded) with Playwright's own recordHar on the
// installed Chromium. node make_playwright.mjs FOLDER PLAYWRIGHT, where PLAYWRIGHT is a folder in which
// `npm install playwright-core@1.65.1` ran.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { serve } from './session.mjs';

const [folder, playwright] = process.argv.slice(2);
const { chromium } = createRequire(join(playwright, 'package.json'))('playwright-core');

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const servers = [];
for (const [name, content] of [['playwright.har.zip', 'attach'], ['playwright.har', 'embed']]) {
    const server = await serve(join(folder, name.replace(/\.har.*/, `.${content}.truth.jsonl`)), 4);
    servers.push(server);
    const context = await browser.newContext({ recordHar: { path: join(folder, name), content, mode: 'full' } });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${server.port}/`);
    await page.waitForFunction(() => document.title === 'done');
    await context.close();
}
await browser.close();
servers.forEach(server => server.close());
