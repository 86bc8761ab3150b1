// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace plectrum {

/// A JSON value as it stood: numbers and literals keep their text, members their order, also those of equal keys.
struct JsonNode {
    enum class Kind : quint8 { Literal, Number, String, Array, Object };

    Kind kind = Kind::Literal;
    QByteArray text; ///< of a string without quotes and escapes, else as it stood; empty for containers
    QByteArray key;  ///< of an object's member
    std::vector<JsonNode> children;

    /// nullopt: no JSON (RFC 8259), or nested deeper than 512 levels.
    static std::optional<JsonNode> parse(QByteArrayView json);

    bool isContainer() const { return kind == Kind::Array || kind == Kind::Object; }
    /// The first member of this key, or null.
    const JsonNode *member(QByteArrayView name) const;
    /// On one line, without white space.
    QByteArray toJson() const;

    bool operator==(const JsonNode &) const = default;
};

/// A text message that is JSON behind at most a short word without spaces, as Socket.IO sends (`42["event",{}]`).
/// Plain JSON has an empty prefix; alone it may be any value, behind a prefix only an object or array.
struct FramedJson {
    QByteArray prefix;
    JsonNode json;

    static std::optional<FramedJson> parse(QByteArrayView text);
};

/// JSON (also behind a word, see FramedJson) without white space between its tokens, which stay as they stood; nullopt:
/// no JSON.
std::optional<QByteArray> compactJson(QByteArrayView text);
/// The same over lines: what fits into `width` columns stays on one, others are indented by two a level.
std::optional<QByteArray> layOutJson(QByteArrayView text, int width);

} // namespace plectrum
