// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/opcode.h"

#include <QByteArray>
#include <QList>

namespace plectrum {

/// How a client of some protocol logs in: what it sends first, one of it with the secret.
struct FirstMessages {
    QByteArray name;
    QByteArray path;
    Opcode type = Opcode::Text;
    QList<QByteArray> messages;
};

/// Of every protocol that is known to log in by message; `secret` must do as part of a JSON string and a header line,
/// of at most 100 bytes.
QList<FirstMessages> firstMessages(const QByteArray &secret);

} // namespace plectrum
