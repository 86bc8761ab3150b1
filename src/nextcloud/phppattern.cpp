// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/phppattern.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr auto Limits = "(*LIMIT_MATCH=1000000)(*LIMIT_HEAP=32768)"_L1; // pcre.backtrack_limit

/// One character for each byte of the UTF-8, since PHP's pattern has no /u.
QString asBytes(const QString &text)
{
    return QString::fromLatin1(text.toUtf8());
}

} // namespace

Result<PhpPattern> PhpPattern::compile(const QString &pattern)
{
    PhpPattern compiled;
    compiled.m_expression.setPattern(Limits + u"^(?:"_s + asBytes(pattern) + u')');
    compiled.m_expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
    if (!compiled.m_expression.isValid())
        return unexpected(ErrorCode::BadRoute, u"PCRE says: "_s + compiled.m_expression.errorString());
    return compiled;
}

bool PhpPattern::matchesBytes(const QString &path) const
{
    return m_expression.match(asBytes(path)).hasMatch();
}

bool PhpPattern::matches(const QString &path) const
{
    return matchesBytes(path) || matchesWithoutSlashOnly(path);
}

bool PhpPattern::matchesWithoutSlashOnly(const QString &path) const
{
    return path.startsWith(u'/') && !matchesBytes(path) && matchesBytes(path.sliced(1));
}

} // namespace plectrum
