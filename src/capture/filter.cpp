// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filter.h"

#include "capture/filterparser.h"
#include "capture/packedblock.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Where \p needle stands in \p bytes from \p at on, or -1.
qsizetype find(QByteArrayView bytes, QByteArrayView needle, qsizetype at)
{
#ifdef __GLIBC__
    // Several times as fast as QByteArrayView::indexOf.
    const void *const found =
        memmem(bytes.data() + at, size_t(bytes.size() - at), needle.data(), size_t(needle.size()));
    return found ? static_cast<const char *>(found) - bytes.data() : -1;
#else
    return bytes.indexOf(needle, at);
#endif
}

} // namespace

QString FilterError::toString() const
{
    return u"at position %1: found %2, expected %3"_s.arg(position + 1).arg(found, expected.join(u", "_s));
}

tl::expected<Filter, FilterError> Filter::compile(const QString &text)
{
    auto tokens = lexFilter(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    auto root = FilterParser(std::move(*tokens)).run();
    if (!root)
        return tl::unexpected(root.error());
    Filter filter;
    filter.m_needle = (*root)->needle();
    filter.m_root = std::move(*root);
    return filter;
}

bool Filter::matchesAll() const
{
    return !m_root || m_root->kind == Node::Kind::All;
}

bool Filter::matches(const RecordView &record) const
{
    return !m_root || m_root->matches(record);
}

void Filter::scanAll(const PackedBlock &block, RecordId from, RecordId to, std::vector<RecordId> &ids) const
{
    for (RecordId id = from; id < to; ++id) {
        if (matches(block.at(id - block.firstId())))
            ids.push_back(id);
    }
}

void Filter::scan(const PackedBlock &block, RecordId from, RecordId to, std::vector<RecordId> &ids) const
{
    const RecordId first = std::max(from, block.firstId());
    const RecordId end = std::min(to, block.firstId() + block.count());
    // What every match contains is looked for in the block as a whole; only records around a hit are unpacked.
    const QByteArrayView bytes = block.bytes();
    const bool known = m_needle.bytes.size() > 1 && !(m_needle.json && find(bytes, "\\u", 0) >= 0);
    if (!known)
        return scanAll(block, first, end, ids);
    RecordId next = first;
    qsizetype at = 0;
    while (next < end && (at = find(bytes, m_needle.bytes, at)) >= 0) {
        const qsizetype index = block.indexAtOffset(at);
        const RecordId id = block.firstId() + index;
        if (index < 0 || id < next || id >= end) {
            ++at;
            continue;
        }
        const RecordView record = block.at(index);
        if (matches(record))
            ids.push_back(id);
        next = id + 1;
        // One hit a record is enough.
        const QByteArrayView last = record.message.isEmpty() ? record.payload : record.message;
        at = std::max<qsizetype>(at + 1, last.isEmpty() ? 0 : last.data() + last.size() - bytes.data());
    }
}

std::vector<Filter::FieldInfo> Filter::fields()
{
    std::vector<FieldInfo> fields;
    for (const FilterFieldRow &row : filterFieldTable())
        fields.push_back({row.name, row.typeName, row.text});
    return fields;
}

} // namespace plectrum
