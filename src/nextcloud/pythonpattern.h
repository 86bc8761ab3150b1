// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace plectrum {

/// A route's pattern with the meaning of Python's `re.match`, which HaRP uses: anchored at the start only,
/// case-sensitive, Unicode. The dialect is that of Python 3.12, in HaRP's image. A value; compile once, match often.
/// Known gaps: \N{NAME} is refused, and without regard to case a few characters outside ASCII fold otherwise.
class PythonPattern {
public:
    enum class Outcome {
        NoMatch,
        Matches,
        TooCostly, ///< given up after a fixed amount of work; Python would go on, and HaRP stall
    };

    /// Error: BadRoute; the detail says what Python says, with its position in characters from 0.
    static Result<PythonPattern> compile(const QString &pattern);

    /// Whether `re.match(pattern, path)` finds something. Too costly counts as no match.
    bool matchesStart(const QString &path) const { return match(path) == Outcome::Matches; }
    Outcome match(const QString &path) const;

    /// Whether a path that begins with `prefix` may match; true when in doubt.
    bool mayMatchFrom(const QString &prefix) const;

    /// The pattern as written.
    const QString &pattern() const { return m_pattern; }
    /// What PCRE, and with it the PHP proxy, reads otherwise than Python; one English sentence each.
    QStringList differences() const { return m_differences; }

private:
    PythonPattern() = default;

    QString m_pattern;
    QRegularExpression m_expression;
    QStringList m_differences;
};

} // namespace plectrum
