// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace plectrum {

/// Kinds of JSON tokens, for colouring.
enum class JsonTokenKind : quint8 { Punctuation, Key, String, Number, Literal };

/// One token of a JSON text; offsets in bytes.
struct JsonToken {
    JsonTokenKind kind;
    qsizetype offset;
    qsizetype length;

    bool operator==(const JsonToken &) const = default;
};

/// JSON laid out over lines with `indent` spaces a level. Lossless: numbers, escapes, key order and duplicate keys stay
/// as they stand; only white space between tokens changes. nullopt: `text` is not JSON (RFC 8259), is nested deeper
/// than 512 levels, or would grow beyond 64 MiB and four times its length. No recursion.
std::optional<QByteArray> prettyJson(QByteArrayView text, int indent = 2);

/// The same for the beginning of a text that was cut anywhere; what it cuts stays at the end as it is.
std::optional<QByteArray> prettyJsonStart(QByteArrayView text, int indent = 2);

/// Where a text ceases to be JSON (RFC 8259), nested as deep as it likes; its size: more is missing there. nullopt: it
/// is JSON. No recursion.
std::optional<qsizetype> jsonFaultAt(QByteArrayView text);

/// The tokens of a text, as far as it is JSON; the rest is without tokens. For colouring pretty or raw texts.
std::vector<JsonToken> jsonTokens(QByteArrayView text);

/// How long the word in front of a JSON container is, as Socket.IO sends it (`42["event",{}]`); 0: there is none.
qsizetype jsonPrefixLength(QByteArrayView text);

/// The JSON string of a text, with its quotes.
QByteArray jsonQuoted(QByteArrayView text);

} // namespace plectrum
