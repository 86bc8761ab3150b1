// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QRegularExpression>
#include <QString>

namespace plectrum {

/// A route's pattern with the meaning that Nextcloud's PHP proxy gives it: PCRE, anchored at the start, without regard
/// to case, on bytes. A value.
class PhpPattern {
public:
    /// Error: BadRoute with PCRE's words.
    static Result<PhpPattern> compile(const QString &pattern);

    /// `path` with its leading slash and percent-decoded, as PHP sees it. False too when the work is beyond PHP's
    /// limit.
    bool matches(const QString &path) const;
    /// Whether it matches only by the proxy's deprecated second try, without the leading slash.
    bool matchesWithoutSlashOnly(const QString &path) const;

private:
    PhpPattern() = default;
    bool matchesBytes(const QString &path) const;

    QRegularExpression m_expression;
};

} // namespace plectrum
