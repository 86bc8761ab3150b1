// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace plectrum {

/// A value of a YAML file with its place.
struct YamlNode {
    enum class Kind : quint8 { Null, Scalar, Sequence, Map };

    Kind kind = Kind::Null;
    QByteArray text;              ///< of a scalar, UTF-8
    bool quoted = false;          ///< or a block: always a text, never a number
    int line = 1;                 ///< from 1
    int column = 1;               ///< from 1
    std::vector<YamlNode> keys;   ///< of a map, scalars
    std::vector<YamlNode> values; ///< of a map or sequence

    const YamlNode *value(QByteArrayView key) const;
    /// "a text", "a list" … for errors.
    QString kindText() const;
};

/// Reads one YAML document. Anchors, aliases and tags are refused, and so is what is nested deeper than MaxDepth, has
/// more than MaxNodes values or is longer than MaxBytes: a scenario needs none of it, and nothing can blow up. Error:
/// BadScenario, "LINE:COLUMN: cause".
struct YamlDocument {
    static constexpr int MaxDepth = 64;
    static constexpr int MaxNodes = 4'000'000;
    static constexpr qint64 MaxBytes = 256LL * 1024 * 1024;

    static Result<YamlNode> parse(QByteArrayView text);
};

} // namespace plectrum
