// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/harp/harpagent.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

/// A small rehearsal for the tests of HaRP's parts, and requests to it.
namespace plectrum::rehearsal {

inline const QHostAddress Peer(QStringLiteral("192.0.2.7"));
inline const QByteArray Key = "harp-shared-key: key\r\n";
inline const QByteArray WrongKey = "harp-shared-key: no\r\n";
inline const QByteArray Upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n";
inline const QByteArray WebSocket = Upgrade + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
inline const QByteArray Session = "Cookie: ocabc=s-alice; oc_sessionPassphrase=p-alice; nc_sameSiteCookielax=true\r\n";
/// Half of what a browser sends: Nextcloud redirects to itself.
inline const QByteArray NoLax = "Cookie: ocabc=s-alice; oc_sessionPassphrase=p-alice\r\n";
/// All six headers of AppAPI but the key.
inline const QByteArray AppApi = "EX-APP-VERSION: 9.9.9\r\nEX-APP-ID: echo\r\nEX-APP-HOST: 127.0.0.1\r\n"
                                 "EX-APP-PORT: 9031\r\nAUTHORIZATION-APP-API: YWxpY2U6czNjcmV0\r\n";

/// The Authorization field of "user:password".
QByteArray basic(const QByteArray &credentials);

/// A request of these fields and a Host.
HarpRequest request(const QByteArray &target, const QByteArray &fields = {}, const QByteArray &method = "GET",
                    const QHostAddress &peer = Peer);

/// Users alice, root (admin) and gone (disabled) with app passwords "<name>-app"; ExApps echo (all kinds of routes,
/// at 127.0.0.1:9030), any (".*") and late (not pushed).
HarpConfig config();

/// How a decision reads in a table: "silence", "403", "503 html", "forward", "control".
QString summary(const HarpDecision &decision);

} // namespace plectrum::rehearsal
