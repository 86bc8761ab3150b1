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
    enum class Kind {
        Word,
        JsonPath,
        Number,
        String,
        Regex, ///< /…/
        Bytes,
        Symbol,
        Macro,     ///< $name, ${any name}
        Parameter, ///< $1
        Cursor,    ///< nothing may stand here; the parser says what could
        End
    };

    Kind kind = Kind::End;
    qsizetype position = 0; ///< UTF-16 units
    qsizetype length = 0;
    QString text;     ///< as it stands; of a Symbol in its canonical form: "&&" is "and"; of a Macro its name
    QByteArray bytes; ///< of String (UTF-8, unescaped), Regex and Bytes
    static constexpr QLatin1StringView Flags{"imsxU"}; ///< as PCRE has them in (?i)
    QString flags;                                     ///< right behind a String or Regex
    double number = 0;
    std::vector<JsonStep> path;
    bool adjacent = false; ///< nothing stands between it and the token before
    QString macro;         ///< the named filter it comes from
};

/// Cuts a filter text into tokens; ends with an End token.
tl::expected<std::vector<FilterToken>, FilterError> lexFilter(const QString &text);

/// The same as far as it goes: what stands before an error; `start` is then where the wrong token begins.
std::vector<FilterToken> lexFilterPart(const QString &text, std::optional<FilterError> &error, qsizetype &start);

/// The token as it was written, for an error.
QString filterTokenText(const FilterToken &token);

/// Letters, digits and "_", the beginning no digit: such a named filter is $name, others are ${name}.
bool isFilterMacroWord(const QString &name);

} // namespace plectrum
