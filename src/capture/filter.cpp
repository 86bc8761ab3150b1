// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filter.h"

#include "capture/filtermacros.h"
#include "capture/filterparser.h"
#include "capture/packedblock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
QString FilterError::toString() const
{
    QString text = u"at position %1: found %2, expected %3"_s.arg(position + 1).arg(found, expected.join(u", "_s));
    if (!macro.isEmpty())
        text = u"in $%1, used "_s.arg(macro) + text;
    if (!suggestion.isEmpty())
        text += u"; did you mean %1?"_s.arg(suggestion);
    return text;
}

tl::expected<Filter, FilterError> Filter::compile(const QString &text, const FilterMacros &macros,
                                                  const FilterProtocols &protocols)
{
    auto tokens = lexFilter(text);
    if (tokens)
        tokens = expandMacros(std::move(*tokens), macros);
    if (!tokens)
        return tl::unexpected(tokens.error());
    auto root = FilterParser(std::move(*tokens), protocols).run();
    if (!root)
        return tl::unexpected(root.error());
    Filter filter;
    filter.m_needle = (*root)->needle();
    const auto uses = [&root](auto... fields) { return ((*root)->uses(fields) || ...); };
    filter.m_uses = {.delta = uses(FilterField::Delta),
                     .notes = uses(FilterField::Note, FilterField::Bookmark),
                     .subprotocols = uses(FilterField::Subprotocol),
                     .meantFields = uses(FilterField::Meant),
                     .hindsight = uses(FilterField::Unanswered, FilterField::Heartbeat)};
    for (const FilterFieldRow &row : filterFieldTable())
        filter.m_uses.meanings = filter.m_uses.meanings || (isMeaning(row.field) && uses(row.field));
    filter.m_uses.meanings = filter.m_uses.meanings || filter.m_uses.meantFields;
    filter.m_root = std::move(*root);
    return filter;
}

Filter Filter::both(const Filter &other) const
{
    if (matchesAll())
        return other;
    if (other.matchesAll())
        return *this;
    auto root = std::make_shared<Node>();
    root->kind = Node::Kind::And;
    root->children = {m_root, other.m_root};
    Filter filter;
    filter.m_needle = root->needle();
    filter.m_uses = {.delta = m_uses.delta || other.m_uses.delta,
                     .notes = m_uses.notes || other.m_uses.notes,
                     .subprotocols = m_uses.subprotocols || other.m_uses.subprotocols,
                     .meanings = m_uses.meanings || other.m_uses.meanings,
                     .meantFields = m_uses.meantFields || other.m_uses.meantFields,
                     .hindsight = m_uses.hindsight || other.m_uses.hindsight};
    filter.m_root = std::move(root);
    return filter;
}

bool Filter::matchesAll() const
{
    return !m_root || m_root->kind == Node::Kind::All;
}
bool Filter::usesNotes() const
{
    return m_uses.notes;
}
bool Filter::usesSubprotocols() const
{
    return m_uses.subprotocols;
}
bool Filter::usesMeanings() const
{
    return m_uses.meanings;
}
bool Filter::usesMeantFields() const
{
    return m_uses.meantFields;
}
bool Filter::usesHindsight() const
{
    return m_uses.hindsight;
}

bool Filter::matches(const RecordView &record, RecordId id, const FilterSurroundings &around) const
{
    return !m_root || m_root->matches(Row{record, id, around.timeBefore, around});
}

bool Filter::matchesAt(const PackedBlock &block, qsizetype index, const FilterSurroundings &around) const
{
    auto timeBefore = around.timeBefore;
    if (m_uses.delta && index > 0)
        timeBefore = block.at(index - 1).timeNs;
    const RecordView record = block.at(index);
    return m_root->matches(Row{record, block.firstId() + index, timeBefore, around});
}

void Filter::scanAll(const PackedBlock &block, RecordId from, RecordId to, std::vector<RecordId> &ids,
                     const FilterSurroundings &around) const
{
    auto timeBefore = around.timeBefore;
    if (m_uses.delta && from > block.firstId() && from < to)
        timeBefore = block.at(from - 1 - block.firstId()).timeNs;
    for (RecordId id = from; id < to; ++id) {
        const RecordView record = block.at(id - block.firstId());
        if (!m_root || m_root->matches(Row{record, id, timeBefore, around}))
            ids.push_back(id);
        timeBefore = record.timeNs;
    }
}

/// What the needle cannot show: records with content apart, among the hits in `ids`.
void Filter::scanApart(const PackedBlock &block, RecordId from, RecordId to, std::vector<RecordId> &ids,
                       const FilterSurroundings &around) const
{
    for (const quint32 index : block.apart()) {
        const RecordId id = block.firstId() + index;
        if (id < from || id >= to)
            continue;
        const auto place = std::ranges::lower_bound(ids, id);
        if ((place == ids.end() || *place != id) && matchesAt(block, index, around))
            ids.insert(place, id);
    }
}

void Filter::scan(const PackedBlock &block, RecordId from, RecordId to, std::vector<RecordId> &ids,
                  const FilterSurroundings &around) const
{
    const RecordId first = std::max(from, block.firstId());
    const RecordId end = std::min(to, block.firstId() + block.count());
    // What every match contains is looked for in the block as a whole; only records around a hit are unpacked.
    const QByteArrayView bytes = block.bytes();
    const bool known = m_needle.size() > 1 && !(m_needle.json && ByteSearch("\\u").find(bytes) >= 0);
    if (!known)
        return scanAll(block, first, end, ids, around);
    std::vector<RecordId> hits;
    RecordId next = first;
    qsizetype at = 0;
    while (next < end && (at = m_needle.search.find(bytes, at)) >= 0) {
        const qsizetype index = block.indexAtOffset(at);
        const RecordId id = block.firstId() + index;
        if (index < 0 || id < next || id >= end) {
            ++at;
            continue;
        }
        if (matchesAt(block, index, around))
            hits.push_back(id);
        next = id + 1;
        // One hit a record is enough.
        const RecordView record = block.at(index);
        const QByteArrayView last = record.message.isEmpty() ? record.payload : record.message;
        at = std::max<qsizetype>(at + 1, last.isEmpty() ? 0 : last.data() + last.size() - bytes.data());
    }
    if (around.content)
        scanApart(block, first, end, hits, around);
    ids.insert(ids.end(), hits.begin(), hits.end());
}

std::vector<Filter::FieldInfo> Filter::fields()
{
    std::vector<FieldInfo> fields;
    for (const FilterFieldRow &row : filterFieldTable())
        fields.push_back({row.name, row.typeName, row.text});
    return fields;
}

} // namespace plectrum
