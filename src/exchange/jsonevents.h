// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>

#include <functional>

namespace plectrum {

class ByteSource;

/// One thing a JSON text consists of, with where it stands.
struct JsonEvent {
    enum class Kind : quint8 { Null, Bool, Number, String, BeginObject, EndObject, BeginArray, EndArray, Key };

    Kind kind = Kind::Null;
    QByteArray text;   ///< of String and Key (UTF-8)
    double number = 0; ///< of Number and Bool
    qint64 integer = 0;
    int replaced = 0; ///< escaped halves of surrogate pairs in the text, which became U+FFFD
};

/// Reads one JSON text from front to back, an event at a time; strings are the longest thing held in memory.
/// `visitor` may end it with an error. BadFormat names line and byte.
Result<void> readJson(ByteSource &source, const std::function<Result<void>(JsonEvent &)> &visitor);

} // namespace plectrum
