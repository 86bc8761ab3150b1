// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/decodedrows.h"

#include "capture/capturereader.h"
#include "capture/recordtext.h"
#include "decoders/decodedmeanings.h"

#include <algorithm>

namespace plectrum {
namespace {

constexpr RecordId AskEvery = 256; ///< records

bool breaksRules(const std::vector<DecodedMessage> &messages)
{
    return std::ranges::any_of(messages, [](const DecodedMessage &each) { return !each.problem.isEmpty(); });
}

DecodedRow rowOf(RecordId id, const Conversation &conversation, const std::vector<DecodedMessage> &messages)
{
    DecodedRow row{.id = id,
                   .summary = decodedText(messages).toUtf8(),
                   .protocol = conversation.decoder().title,
                   .choice = conversation.choice()};
    if (!messages.empty())
        row.part = messages.front().part;
    row.isError = std::ranges::any_of(messages, &DecodedMessage::isError);
    row.asks = std::ranges::any_of(messages, [](const DecodedMessage &each) {
        return each.part == DecodedMessage::Part::Request && !each.pair.isEmpty();
    });
    row.hasProblem = breaksRules(messages);
    for (const DecodedMessage &each : messages)
        row.secrets.insert(row.secrets.end(), each.secrets.begin(), each.secrets.end());
    return row;
}

/// One row for filters.
class RuledRow : public MeaningSource {
public:
    RuledRow(const RowMeaning &meaning, CaptureReader &reader)
        : m_meaning(meaning)
        , m_reader(reader)
    {
    }

    bool any(RecordId id, const RecordView &, const MeaningTerm &term, const Test &test) override
    {
        return m_meaning.any(id, term, test);
    }
    bool flag(RecordId id, const RecordView &record, MeaningFlag flag) override
    {
        return m_meaning.flag(id, record, flag);
    }
    std::optional<qint64> latencyNs(RecordId id, const RecordView &record) override
    {
        const RecordId request = m_meaning.audit.calls().requestOf(id);
        const auto asked = request > 0 ? m_reader.record(request) : unexpected(ErrorCode::FileDamaged, QString());
        return asked ? std::optional(record.timeNs - asked->timeNs) : std::nullopt;
    }
    void pass(RecordId) override { }
    qint64 hindsight() const override { return 0; }

private:
    const RowMeaning m_meaning;
    CaptureReader &m_reader;
};

} // namespace

DecodedRows::DecodedRows(CaptureReader &reader, const DecoderChoices &choices, RecordId spacing)
    : m_reader(reader)
    , m_pass(reader, choices)
    , m_walk(reader, choices)
    , m_spacing(spacing)
{
}

bool DecodedRows::advance(RecordId count, const std::function<bool()> &goOn)
{
    while (m_next <= count) {
        if (const auto record = m_reader.record(m_next)) {
            const RecordView view = *record;
            const Conversation *const state = m_pass.state(view.connection);
            std::vector<DecodedMessage> messages;
            if (endsMessage(view) && (!state || !state->isPlainForGood())) {
                messages = m_pass.feed(m_next, view);
                m_changed.insert(view.connection);
            }
            m_audit.add(m_next, view, messages, m_pass.self(view.connection));
            if (m_watch) {
                const Conversation *const now = m_pass.state(view.connection);
                const bool isKnown = now && now->choice() != Conversation::Choice::None;
                m_watch(m_next, view, messages, isKnown ? &now->decoder() : nullptr);
            }
        }
        ++m_next;
        if (passed() % m_spacing == 0) {
            takeProtocols();
            setMarks();
        }
        if (passed() % AskEvery == 0 && !goOn())
            break;
    }
    takeProtocols();
    return m_next > count;
}

void DecodedRows::takeProtocols()
{
    for (const quint32 connection : std::as_const(m_changed)) {
        const Conversation &state = *m_pass.state(connection);
        if (state.choice() != Conversation::Choice::None)
            m_protocols.insert(state.decoder().title);
    }
}

void DecodedRows::setMarks()
{
    for (const quint32 connection : std::as_const(m_changed)) {
        m_marks[connection].push_back({passed(), std::make_shared<const Conversation>(*m_pass.state(connection))});
        ++m_markCount;
    }
    m_changed.clear();
    while (m_markCount > MaxMarks && m_markCount > m_marks.size())
        thinMarks();
}

/// Keeps every other place. What stood at one of those between stands at the next, unless that has its own.
void DecodedRows::thinMarks()
{
    m_spacing *= 2;
    m_markCount = 0;
    for (std::vector<Mark> &marks : m_marks) {
        std::vector<Mark> kept;
        for (Mark &mark : marks) {
            mark.at = (mark.at + m_spacing - 1) / m_spacing * m_spacing;
            if (!kept.empty() && kept.back().at == mark.at)
                kept.back() = std::move(mark);
            else
                kept.push_back(std::move(mark));
        }
        marks = std::move(kept);
        m_markCount += qsizetype(marks.size());
    }
}

const Conversation *DecodedRows::stateAt(quint32 connection, RecordId at) const
{
    const auto marks = m_marks.constFind(connection);
    if (marks == m_marks.cend())
        return nullptr;
    const auto behind = std::ranges::upper_bound(*marks, at, {}, &Mark::at);
    return behind == marks->begin() ? nullptr : std::prev(behind)->state.get();
}

std::vector<DecodedRow> DecodedRows::rows(std::span<const RecordId> ids, const std::function<bool()> &goOn)
{
    std::vector<DecodedRow> rows;
    if (!m_rules.isEmpty() && m_subprotocols.size() < m_reader.connectionCount())
        setRules(QList<Filter>(m_rules)); // of those that came since
    size_t first = 0;
    while (first < ids.size() && ids[first] <= passed() && goOn()) {
        size_t end = first + 1;
        while (end < ids.size() && ids[end] <= passed() && ids[end] - ids[end - 1] < m_spacing)
            ++end;
        const size_t before = rows.size();
        walk(ids.subspan(first, end - first), rows, goOn);
        addRuled(ids.subspan(first, end - first), rows, before);
        first = end;
    }
    return rows;
}

void DecodedRows::pair(DecodedRow &row, qint64 timeNs)
{
    if (const RecordId request = m_audit.calls().requestOf(row.id); request > 0) {
        row.other = request;
        if (const auto record = m_reader.record(request))
            row.latencyNs = timeNs - record->timeNs;
    }
    if (const RecordId reply = row.asks ? m_audit.calls().replyTo(row.id) : 0; reply > 0)
        row.other = reply;
}

void DecodedRows::takeAudit(DecodedRow &row) const
{
    row.isOrphan = m_audit.isOrphan(row.id);
    row.isUnanswered = m_audit.isUnanswered(row.id);
    if (const QByteArray late = m_audit.lateness(row.id); !late.isEmpty()) {
        row.summary += (row.summary.isEmpty() ? "⚠ " : " ⚠ ") + late;
        row.hasProblem = true;
    }
}

/// Of a row that ends no message.
void DecodedRows::addBare(RecordId id, std::vector<DecodedRow> &rows) const
{
    DecodedRow row{.id = id};
    takeAudit(row);
    if (row.isUnanswered)
        row.summary = "⚠ ping without a pong";
    if (!row.summary.isEmpty())
        rows.push_back(std::move(row));
}

void DecodedRows::setRules(const QList<Filter> &rules)
{
    m_rules = rules.first(std::min(rules.size(), MaxRules));
    m_wantsTrees = std::ranges::any_of(m_rules, &Filter::usesMeantFields);
    m_subprotocols.clear();
    if (m_rules.isEmpty())
        return;
    const QList<ConnectionInfo> connections = m_reader.connections();
    for (const ConnectionInfo &each : connections)
        m_subprotocols << each.subprotocol.toUtf8();
}

quint64 DecodedRows::rulesOf(RecordId id, const std::vector<DecodedMessage> &messages, const DecoderInfo *info)
{
    if (m_rules.isEmpty())
        return 0;
    RuledRow row({messages, info, m_audit}, m_reader);
    FilterSurroundings around{.notes = &m_reader.notes(), .subprotocols = &m_subprotocols, .meanings = &row};
    if (const auto before = id > 1 ? m_reader.record(id - 1) : unexpected(ErrorCode::FileDamaged, QString()))
        around.timeBefore = before->timeNs;
    const auto held = m_reader.block(id); // while other records are read
    const auto record = m_reader.record(id);
    quint64 rules = 0;
    for (qsizetype i = 0; record && held && i < m_rules.size(); ++i) {
        if (m_rules.at(i).matches(*record, id, around))
            rules |= quint64(1) << i;
    }
    return rules;
}

/// Rules may match rows that say nothing; of `rows` those from `first` on were read on the way to `ids`.
void DecodedRows::addRuled(std::span<const RecordId> ids, std::vector<DecodedRow> &rows, size_t first)
{
    if (m_rules.isEmpty())
        return;
    const size_t end = rows.size();
    for (const RecordId id : ids) {
        const auto known = std::find_if(rows.begin() + qsizetype(first), rows.begin() + qsizetype(end),
                                        [id](const DecodedRow &row) { return row.id == id; });
        const quint64 rules =
            known != rows.begin() + qsizetype(end) && !known->protocol.isEmpty() ? 0 : rulesOf(id, {}, nullptr);
        if (known != rows.begin() + qsizetype(end))
            known->rules |= rules;
        else if (rules != 0)
            rows.push_back({.id = id, .rules = rules});
    }
}

DecodedParts DecodedRows::parts(RecordId id, const std::function<bool()> &goOn)
{
    DecodedParts parts{.id = id};
    const auto wanted = m_reader.record(id);
    if (id > passed() || !wanted || !endsMessage(*wanted))
        return parts;
    const quint32 connection = wanted->connection;
    const RecordId mark = markBefore(id);
    const Conversation *const before = stateAt(connection, mark);
    if (before && before->isPlainForGood())
        return parts;
    m_walk.setState(connection, before);
    for (RecordId at = mark + 1; at <= id; ++at) {
        if (at % AskEvery == 0 && !goOn())
            return parts;
        const auto record = m_reader.record(at);
        if (!record || !endsMessage(*record) || record->connection != connection)
            continue;
        auto messages = m_walk.feed(at, *record, at == id, at == id);
        const Conversation &state = *m_walk.state(connection);
        if (at < id || (state.choice() == Conversation::Choice::None && !breaksRules(messages)))
            continue;
        parts.protocol = state.decoder().title;
        parts.decoder = state.decoder().name;
        parts.messages = std::move(messages);
    }
    return parts;
}

/// From the mark before the first to the last.
void DecodedRows::walk(std::span<const RecordId> ids, std::vector<DecodedRow> &rows, const std::function<bool()> &goOn)
{
    QSet<quint32> connections;
    const RecordId mark = markBefore(ids.front());
    for (const RecordId id : ids) {
        const auto record = m_reader.record(id);
        if (record && !endsMessage(*record))
            addBare(id, rows);
        if (!record || !endsMessage(*record) || connections.contains(record->connection))
            continue;
        const quint32 connection = record->connection;
        const Conversation *const state = stateAt(connection, mark);
        if (state && state->isPlainForGood())
            continue;
        m_walk.setState(connection, state);
        connections.insert(connection);
    }
    for (RecordId id = mark + 1; id <= ids.back() && !connections.isEmpty(); ++id) {
        if (id % AskEvery == 0 && !goOn())
            return;
        const auto record = m_reader.record(id);
        if (!record || !endsMessage(*record) || !connections.contains(record->connection))
            continue;
        const quint32 connection = record->connection;
        const qint64 timeNs = record->timeNs;
        const auto messages = m_walk.feed(id, *record, m_wantsTrees, true);
        const Conversation &state = *m_walk.state(connection);
        if (state.choice() != Conversation::Choice::None || breaksRules(messages)) {
            rows.push_back(rowOf(id, state, messages));
            pair(rows.back(), timeNs);
            takeAudit(rows.back());
            const bool isKnown = state.choice() != Conversation::Choice::None && !messages.empty();
            rows.back().rules = rulesOf(id, messages, isKnown ? &state.decoder() : nullptr);
        } else if (state.isPlainForGood()) {
            connections.remove(connection);
        }
    }
}

} // namespace plectrum
