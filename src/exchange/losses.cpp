// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/losses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Texts with places in them must not grow without bound; beyond this they are counted together.
constexpr qsizetype MaxKinds = 100;

} // namespace

void Losses::add(const QString &what, qint64 count)
{
    const auto found = std::ranges::find(m_all, what, &Loss::what);
    if (found != m_all.end())
        found->count += count;
    else if (m_all.size() < MaxKinds)
        m_all.append({what, count});
    else if (const QString others = u"more that is not listed"_s; m_all.last().what == others)
        m_all.last().count += count;
    else
        m_all.append({others, count});
}

qint64 Losses::countOf(const QString &what) const
{
    const auto found = std::ranges::find(m_all, what, &Loss::what);
    return found == m_all.end() ? 0 : found->count;
}

QStringList Losses::lines() const
{
    QStringList lines;
    for (const Loss &loss : m_all)
        lines << loss.what + u": "_s + QString::number(loss.count);
    return lines;
}

} // namespace plectrum
