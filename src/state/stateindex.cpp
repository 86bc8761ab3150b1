// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/stateindex.h"

#include <algorithm>
#include <limits>

namespace plectrum {

/// A document some changes after its beginning; going on from it is cheaper than from a snapshot before.
struct StateIndex::Replay {
    size_t document = std::numeric_limits<size_t>::max();
    size_t changes = 0; ///< made so far
    StateDocument state;
};

StateIndex::StateIndex(std::shared_ptr<const StateRules> rules)
    : StateIndex(std::move(rules), Limits())
{
}

StateIndex::StateIndex(std::shared_ptr<const StateRules> rules, const Limits &limits)
    : m_rules(std::move(rules))
    , m_limits(limits)
    , m_replay(std::make_unique<Replay>())
{
}

StateIndex::~StateIndex() = default;

QList<StateDocumentInfo> StateIndex::documents() const
{
    QList<StateDocumentInfo> infos;
    infos.reserve(qsizetype(m_documents.size()));
    for (const auto &each : m_documents)
        infos << each->info;
    return infos;
}

quint16 StateIndex::protocolIndex(QLatin1StringView protocol)
{
    const QByteArrayView name(protocol);
    qsizetype index = 0;
    while (index < m_protocols.size() && m_protocols.at(index) != name)
        ++index;
    if (index == m_protocols.size())
        m_protocols << name.toByteArray();
    return quint16(index);
}

/// nullptr: there is none, and none begins.
StateIndex::Document *StateIndex::documentFor(RecordId id, quint32 connection, const StateStep &step,
                                              QByteArrayView operation)
{
    const Key key{connection, step.document};
    if (const auto found = m_places.constFind(key); found != m_places.cend())
        return m_documents[*found].get();
    if (step.fold == StateFold::Clear || step.fold == StateFold::Remove)
        return nullptr;
    if (m_documents.size() >= m_limits.documents) {
        m_isCut = true;
        return nullptr;
    }
    m_places.insert(key, m_documents.size());
    auto begun = std::make_unique<Document>();
    begun->info = {.connection = connection, .key = step.document, .operation = operation.toByteArray(), .first = id};
    begun->spacing = m_limits.spacing;
    m_documents.push_back(std::move(begun));
    return m_documents.back().get();
}

bool StateIndex::add(RecordId id, quint32 connection, const StateMessage &message)
{
    const std::vector<StateStep> steps = m_rules->steps(message);
    bool changes = false;
    for (size_t i = 0; i < steps.size(); ++i) {
        const StateStep &step = steps[i];
        Document *const document = documentFor(id, connection, step, message.operation);
        if (!document || document->info.isCut)
            continue;
        if (m_changes >= m_limits.changes || m_liveBytes > m_limits.liveBytes) {
            m_isCut = document->info.isCut = true;
            continue;
        }
        fold(*document, step,
             {.row = id,
              .ordinal = quint32(i),
              .protocol = protocolIndex(message.protocol),
              .bySender = quint8(message.sender)});
        changes = true;
    }
    return changes;
}

void StateIndex::fold(Document &document, const StateStep &step, const Change &change)
{
    const qint64 before = document.newest.bytes();
    const auto fault = document.newest.apply(step, change.row);
    m_liveBytes += document.newest.bytes() - before;
    ++m_changes;
    ++document.info.changes;
    document.info.last = change.row;
    document.info.faults += fault ? 1 : 0;
    document.changes.push_back(change);
    if (!fault && (step.fold == StateFold::Replace || step.fold == StateFold::Clear)) {
        document.changes.back().isStart = true;
        document.sinceStart = 0;
    } else if (++document.sinceStart >= document.spacing) {
        keep(document);
    }
}

void StateIndex::keep(Document &document)
{
    document.sinceStart = 0;
    document.snapshots.push_back({document.changes.size(), document.newest.packed()});
    m_snapshotBytes += document.snapshots.back().packed.size();
    while (m_snapshotBytes > m_limits.snapshotBytes)
        thinOut();
}

void StateIndex::thinOut()
{
    const auto bytesOf = [](const std::unique_ptr<Document> &document) {
        qint64 bytes = 0;
        for (const Snapshot &each : document->snapshots)
            bytes += each.packed.size();
        return bytes;
    };
    Document &most = **std::ranges::max_element(m_documents, {}, bytesOf);
    std::vector<Snapshot> rest;
    for (size_t i = 1; i < most.snapshots.size(); i += 2)
        rest.push_back(std::move(most.snapshots[i]));
    // The last of an odd number goes too, so the loop ends.
    m_snapshotBytes = 0;
    most.snapshots = std::move(rest);
    most.spacing *= 2;
    for (const auto &each : m_documents)
        m_snapshotBytes += bytesOf(each);
}

std::vector<RecordId> StateIndex::changes(size_t document, RecordId first, RecordId end, size_t most) const
{
    std::vector<RecordId> rows;
    if (document >= m_documents.size())
        return rows;
    const auto &all = m_documents[document]->changes;
    for (auto it = std::ranges::lower_bound(all, first, {}, &Change::row);
         it != all.end() && it->row < end && rows.size() < most; ++it)
        rows.push_back(it->row);
    return rows;
}

Result<StateView> StateIndex::at(size_t document, RecordId row, const MessageOf &messageOf)
{
    StateView view;
    if (document >= m_documents.size())
        return view;
    const Document &one = *m_documents[document];
    const auto placeOf = [&one](RecordId id) {
        return size_t(std::ranges::lower_bound(one.changes, id, {}, &Change::row) - one.changes.begin());
    };
    const size_t own = placeOf(row); // the changes of this very row tell why they could not be made
    const size_t end = row == std::numeric_limits<RecordId>::max() ? one.changes.size() : placeOf(row + 1);
    if (end == 0)
        return view;

    const auto snapshot = std::ranges::upper_bound(one.snapshots, own, {}, &Snapshot::changes);
    size_t from = snapshot == one.snapshots.begin() ? 0 : std::prev(snapshot)->changes;
    const bool hasSnapshot = from > 0;
    bool goesOn = m_replay->document == document && m_replay->changes <= own && m_replay->changes >= from;
    if (goesOn)
        from = m_replay->changes;
    for (size_t i = end; i > from; --i) {
        if (!one.changes[i - 1].isStart || i - 1 > own)
            continue;
        m_replay->state = StateDocument();
        from = i - 1;
        goesOn = true;
        break;
    }
    if (!goesOn)
        m_replay->state = hasSnapshot ? StateDocument::unpacked(std::prev(snapshot)->packed) : StateDocument();

    m_replay->document = std::numeric_limits<size_t>::max(); // until it stands again
    QByteArray bytes;
    std::vector<StateStep> steps;
    RecordId read = 0;
    for (size_t i = from; i < end; ++i) {
        const Change &change = one.changes[i];
        if (change.row != read) {
            auto message = messageOf(change.row);
            if (!message)
                return tl::unexpected(message.error());
            bytes = *std::move(message);
            read = change.row;
            steps = m_rules->steps({.protocol = QLatin1StringView(m_protocols.at(change.protocol)),
                                    .sender = Role(change.bySender),
                                    .bytes = bytes,
                                    .operation = {}});
        }
        if (change.ordinal >= steps.size())
            continue;
        const auto fault = m_replay->state.apply(steps[change.ordinal], change.row);
        if (fault && change.row == row)
            view.fault = *fault;
    }
    m_replay->document = document;
    m_replay->changes = end;
    const StateDocument &state = m_replay->state;
    view.changedBy = one.changes[end - 1].row;
    view.exists = state.exists();
    view.isWhole = state.isWhole();
    view.doubtSince = state.doubtSince();
    view.json = state.text();
    return view;
}

} // namespace plectrum
