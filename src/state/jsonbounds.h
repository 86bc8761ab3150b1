// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace plectrum {

/// How large a JSON value may become. The library copies, compares and writes values by recursion, so what is nested
/// deeper is not let in.
struct JsonBounds {
    static constexpr int MaxDepth = 200;
    static constexpr qint64 MaxBytes = 16 * 1024 * 1024; ///< as measureJson() counts
};

struct JsonMeasure {
    qint64 bytes = 0; ///< about what its text takes
    int depth = 0;    ///< 0: a scalar
};
/// Of a value within JsonBounds::MaxDepth.
JsonMeasure measureJson(const nlohmann::json &value);

/// A JSON text (RFC 8259) as a value; nullopt: it is none, or nested too deep, or longer than `maxBytes`. Numbers are
/// kept as 64 bit integers or doubles: digits beyond those are lost, and so is the order of keys.
std::optional<nlohmann::json> parsedJson(QByteArrayView text, qint64 maxBytes = JsonBounds::MaxBytes);

/// The text of a value, without white space.
QByteArray jsonTextOf(const nlohmann::json &value);

} // namespace plectrum
