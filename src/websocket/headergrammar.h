// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace plectrum {

/// The grammar that header fields share (RFC 9110 §5.6), in one place.

/// A token: one or more of the characters of RFC 9110 §5.6.2.
bool isToken(QByteArrayView text);
/// A field value: visible ASCII, obs-text, spaces and tabs; no other control characters (RFC 9110 §5.5).
bool isFieldValue(QByteArrayView text);
/// The members of a comma-separated list, trimmed, empty ones left out; commas in quoted strings do not separate.
QList<QByteArray> splitList(QByteArrayView value);

/// One member of Sec-WebSocket-Extensions (RFC 6455 §9.1).
struct Extension {
    struct Parameter {
        QByteArray name;
        std::optional<QByteArray> value; ///< unquoted
    };
    QByteArray name;
    QList<Parameter> parameters;
};

/// nullopt: the text does not follow the grammar.
std::optional<QList<Extension>> parseExtensions(QByteArrayView value);

} // namespace plectrum
