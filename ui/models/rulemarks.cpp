// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rulemarks.h"

#include "capture/capturereader.h"

namespace plectrum {
namespace {

constexpr qsizetype MaxKnown = 4096;

} // namespace

void RuleMarks::setRules(const QList<Filter> &rules)
{
    m_rules = rules;
    forget();
}

void RuleMarks::forget()
{
    m_known.clear();
}

int RuleMarks::of(CaptureReader &reader, const QList<QByteArray> &subprotocols, RecordId id) const
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
    if (const auto record = reader.record(id)) {
        for (qsizetype i = 0; i < m_rules.size() && mark < 0; ++i)
            mark = m_rules.at(i).matches(*record, id, around) ? int(i) : -1;
    }
    if (m_known.size() >= MaxKnown)
        m_known.clear();
    m_known.insert(id, mark);
    return mark;
}

} // namespace plectrum
