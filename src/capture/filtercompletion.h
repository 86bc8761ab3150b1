// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"

namespace plectrum {

/// What a recording and its user have that may stand in a filter.
struct FilterVocabulary {
    FilterMacros macros;
    QStringList connections; ///< addresses; index = id − 1
    QStringList subprotocols;
    QStringList headers; ///< names
    QStringList json;    ///< paths, such as "json.users[0].name"
    FilterProtocols protocols = {};
};

/// What may be written at a place of a filter.
struct FilterCompletion {
    struct Candidate {
        enum class Kind { Field, Operator, Value, Macro };
        Kind kind = Kind::Value;
        QString text;
        QString about = {};         ///< data of the user's, such as an address
        const char *help = nullptr; ///< English, marked for translation in context `context`
        const char *context = nullptr;
    };

    qsizetype start = 0; ///< the candidates stand for [start, end) of the text
    qsizetype end = 0;
    QList<Candidate> candidates; ///< that begin with what is typed, then those that contain it; at most MaxCandidates

    static constexpr qsizetype MaxCandidates = 200;
};

/// What may stand at `cursor`; nothing where the text before it is wrong.
FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterVocabulary &vocabulary);

} // namespace plectrum
