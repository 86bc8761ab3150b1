// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/httphead.h"

#include <QByteArray>
#include <QByteArrayView>

namespace plectrum {

/// How the parts behind a HaRP address read the fields of a request. They differ, and attackers know it.

/// The agent keeps one value a name: of several fields the last. Empty where there is none; see HeaderList::has().
QByteArray lastValue(const HeaderList &headers, QByteArrayView name);

/// HAProxy's req.cook(): the last cookie of that name over all Cookie fields, undecoded, with its quotes; a comma ends
/// a value as a semicolon does. Empty where there is none.
QByteArray haproxyCookie(const HeaderList &headers, QByteArrayView name);

/// PHP's $_COOKIE in the one Cookie field the agent passes on: the first of a name, URL-decoded. A null QByteArray
/// where there is none.
QByteArray phpCookie(const HeaderList &headers, QByteArrayView name);

/// Does a list-valued field hold this token, in any case?
bool hasListToken(const HeaderList &headers, QByteArrayView name, QByteArrayView token);

} // namespace plectrum
