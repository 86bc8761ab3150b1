// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/decoderset.h"

#include <algorithm>

namespace plectrum {

DecoderSet::DecoderSet(std::vector<DecoderInfo> own, std::vector<DecoderInfo> shipped,
                       std::vector<std::shared_ptr<const DecoderRule>> rules)
    : m_own(std::move(own))
    , m_shipped(std::move(shipped))
    , m_rules(std::move(rules))
{
    const QList<DecoderInfo> &table = decoderTable();
    for (const DecoderInfo &each : m_own)
        take(each);
    for (qsizetype i = 0; i + 1 < table.size(); ++i)
        take(table[i]);
    for (const DecoderInfo &each : m_shipped)
        take(each);
    m_rows.push_back(&table.back());
}

void DecoderSet::take(const DecoderInfo &info)
{
    if (!named(QByteArrayView(info.name)))
        m_rows.push_back(&info);
}

bool DecoderSet::isShipped(const DecoderInfo &info) const
{
    return std::ranges::any_of(m_shipped, [&info](const DecoderInfo &each) { return &each == &info; });
}

const DecoderInfo *DecoderSet::named(QByteArrayView name) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&name](const DecoderInfo *each) { return QByteArrayView(each->name) == name; });
    return found == m_rows.end() ? nullptr : *found;
}

const DecoderSet &DecoderSet::orTable(const std::shared_ptr<const DecoderSet> &set)
{
    static const DecoderSet table;
    return set ? *set : table;
}

} // namespace plectrum
