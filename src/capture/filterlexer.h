// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"
#include "capture/jsonpath.h"

#include <QString>

#include <vector>

namespace plectrum {

/// One token of a filter text.
struct FilterToken {
    enum class Kind { Word, JsonPath, Number, String, Bytes, Symbol, End };

    Kind kind = Kind::End;
    qsizetype position = 0; ///< UTF-16 units
    QString text;           ///< as it stands; of a Symbol in its canonical form: "&&" is "and"
    QByteArray bytes;       ///< of String (UTF-8, unescaped) and Bytes
    double number = 0;
    std::vector<JsonStep> path;
};

/// Cuts a filter text into tokens; ends with an End token.
tl::expected<std::vector<FilterToken>, FilterError> lexFilter(const QString &text);

} // namespace plectrum
