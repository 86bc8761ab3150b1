# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An ExApp with aiohttp: realaiohttp.py PORT."""

import sys

from aiohttp import web


async def socket(request):
    answer = web.WebSocketResponse()
    await answer.prepare(request)
    async for _ in answer:
        pass
    return answer


async def refuse(request):
    raise web.HTTPForbidden()


async def fail(request):
    raise RuntimeError("boom")


app = web.Application()
app.add_routes([web.get("/exapps/a/ws", socket), web.get("/exapps/a/refuse", refuse), web.get("/exapps/a/boom", fail)])
web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), print=None)
