// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/pythonpattern.h"

#include "nextcloud/pythonparser.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype LongestPattern = 8192; // in UTF-16 units; the database column holds 512 characters
// Tens of milliseconds at the most; honest patterns need a few hundred steps. PCRE's shortcuts, which Python lacks, are
// off, so that what stalls Python is seen.
constexpr auto Limits = "(*NO_START_OPT)(*NO_AUTO_POSSESS)(*LIMIT_MATCH=500000)(*LIMIT_HEAP=32768)"_L1;

} // namespace

Result<PythonPattern> PythonPattern::compile(const QString &pattern)
{
    if (pattern.size() > LongestPattern)
        return unexpected(ErrorCode::BadRoute, u"the pattern is longer than %1 characters"_s.arg(LongestPattern));
    PythonParser parser(pattern);
    if (!parser.parse()) {
        const QString who = parser.refusedByPython() ? u"Python says: "_s : u"too complex: "_s;
        return unexpected(ErrorCode::BadRoute, who + parser.error());
    }
    PythonPattern compiled;
    compiled.m_pattern = pattern;
    compiled.m_differences = parser.differences();
    compiled.m_expression.setPattern(Limits + u"\\A(?:"_s + parser.pcre() + u')');
    if (!compiled.m_expression.isValid())
        return unexpected(ErrorCode::BadRoute, u"too complex: "_s + compiled.m_expression.errorString());
    compiled.m_expression.optimize();
    return compiled;
}

PythonPattern::Outcome PythonPattern::match(const QString &path) const
{
    const QRegularExpressionMatch found = m_expression.match(path);
    if (!found.isValid())
        return Outcome::TooCostly;
    return found.hasMatch() ? Outcome::Matches : Outcome::NoMatch;
}

bool PythonPattern::mayMatchFrom(const QString &prefix) const
{
    const auto found = m_expression.match(prefix, 0, QRegularExpression::PartialPreferCompleteMatch);
    return !found.isValid() || found.hasMatch() || found.hasPartialMatch();
}

} // namespace plectrum
