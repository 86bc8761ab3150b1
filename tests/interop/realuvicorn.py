# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An ExApp with uvicorn: realuvicorn.py PORT IMPLEMENTATION (websockets, wsproto, none)."""

import sys

import uvicorn


async def app(scope, receive, send):
    if scope["type"] == "http":
        headers = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": 404, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"detail":"Not Found"}'})
        return
    await receive()
    if scope["path"].endswith("/boom"):
        raise RuntimeError("boom")
    if not scope["path"].endswith("/ws"):
        await send({"type": "websocket.close", "code": 1008})
        return
    await send({"type": "websocket.accept"})
    while (await receive())["type"] != "websocket.disconnect":
        pass


uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), ws=sys.argv[2], lifespan="off", log_level="critical")
