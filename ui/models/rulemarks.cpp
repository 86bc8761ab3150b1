// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rulemarks.h"

#include "capture/capturereader.h"
#include "ui/models/rowmeanings.h"

#include <algorithm>
#include <iterator>

namespace plectrum {
namespace {

constexpr qsizetype MaxKnown = 4096;

bool isMeant(RowMeanings &meanings, RecordId id, int rule)
{
    const DecodedRow *const row = meanings.row(id);
    return row && rule < DecodedRows::MaxRules && (row->rules >> rule & 1) != 0;
}

} // namespace

void RuleMarks::setRules(const QList<Filter> &rules)
{
    m_rules = rules;
    forget();
}

QList<Filter> RuleMarks::meant() const
{
    QList<Filter> meant;
    std::ranges::copy_if(m_rules, std::back_inserter(meant), &Filter::usesMeanings);
    return meant;
}

void RuleMarks::forget()
{
    m_known.clear();
}

int RuleMarks::of(CaptureReader &reader, const QList<QByteArray> &subprotocols, RowMeanings &meanings,
                  RecordId id) const
{
    if (m_rules.isEmpty())
        return -1;
    const auto known = m_known.constFind(id);
    if (known != m_known.constEnd())
        return *known;
    FilterSurroundings around{.notes = &reader.notes(), .subprotocols = &subprotocols};
    if (id > 1) {
        if (const auto before = reader.record(id - 1))
            around.timeBefore = before->timeNs;
    }
    int mark = -1;
    int meant = 0;
    if (const auto record = reader.record(id)) {
        for (qsizetype i = 0; i < m_rules.size() && mark < 0; ++i) {
            const bool matches = m_rules.at(i).usesMeanings() ? isMeant(meanings, id, meant++)
                                                              : m_rules.at(i).matches(*record, id, around);
            mark = matches ? int(i) : -1;
        }
    }
    if (meant > 0)
        return mark; // it may be another when more is known
    if (m_known.size() >= MaxKnown)
        m_known.clear();
    m_known.insert(id, mark);
    return mark;
}

} // namespace plectrum
