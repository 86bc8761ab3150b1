// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/volatility.h"

#include "decoders/jsontext.h"
#include "replay/alignment.h"
#include "replay/jsonleaves.h"
#include "replay/messagecomparer.h"
#include "replay/valueform.h"

#include <QMap>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxLooked = 1024 * 1024;
constexpr qint64 DayMs = 24LL * 3600 * 1000;
/// A counter shows itself after so many steps.
constexpr int LeastSteps = 3;

/// The kinds a value may be of, the narrowest first.
constexpr std::array Kinds{MaskKind::Uuid, MaskKind::Timestamp, MaskKind::Number, MaskKind::Token, MaskKind::Any};

qint64 milliseconds(const QByteArray &text)
{
    if (const qint64 epoch = epochNs(text))
        return epoch / 1'000'000;
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

/// Masks by place, each once.
class Masks {
public:
    /// `path`: none: everywhere.
    void add(const std::optional<PathPattern> &path, MaskKind kind, const QString &reason, const QList<RecordId> &rows)
    {
        const std::pair key(path ? path->toString() : QString(), int(kind));
        const auto known = m_indices.constFind(key);
        if (known == m_indices.cend()) {
            m_indices.insert(key, m_found.size());
            m_found.append({{.path = path, .kind = kind, .pattern = {}, .reason = reason}, rows});
            return;
        }
        QList<RecordId> &seen = m_found[*known].seen;
        for (const RecordId row : rows) {
            if (seen.last() != row && seen.size() < FoundMask::MaxSeen)
                seen << row;
        }
    }
    QList<FoundMask> take() { return std::move(m_found); }

private:
    QHash<std::pair<QString, int>, qsizetype> m_indices;
    QList<FoundMask> m_found;
};

/// What the client has said, and what it got back to say again.
QSet<QByteArray> knownValues(const RecordedSession &session, const QList<Correlation> &correlations)
{
    QSet<QByteArray> known;
    for (const Correlation &each : correlations) {
        if (each.places.isEmpty())
            known.insert(each.value);
    }
    for (const RecordedEvent &event : session.events) {
        if (event.kind != RecordedEvent::Kind::Message || !event.isFromClient || event.payload.size() > MaxLooked)
            continue;
        for (const JsonLeaf &leaf : JsonLeaves::of(event.payload))
            known.insert(leaf.text);
        for (const auto &[from, end] : wordsOf(event.payload))
            known.insert(event.payload.mid(from, end - from));
    }
    return known;
}

/// Numbers of one place that always grow by the same.
struct Counter {
    std::vector<JsonStep> path;
    qint64 first = 0, last = 0, step = 0;
    int steps = 0;
    bool isCounter = true;
    QList<RecordId> rows;

    void add(qint64 value, RecordId row)
    {
        if (rows.size() < FoundMask::MaxSeen)
            rows << row;
        if (step == 0)
            step = value - last;
        isCounter &= step > 0 && value - last == step;
        last = value;
        ++steps;
    }
};

struct Received {
    std::vector<ReadyMessage> messages;
    std::vector<RecordId> rows;
};

Received received(const RecordedSession &session, qsizetype connection, const MessageComparer &comparer)
{
    Received all;
    for (const RecordedEvent &event : session.events) {
        if (event.connection != connection || !event.isFromServer())
            continue;
        all.messages.push_back(comparer.ready({event.isText, event.payload}));
        all.rows.push_back(event.id);
    }
    return all;
}

MaskKind kindOf(const QByteArray &one, const QByteArray &other)
{
    const auto plain = [](const QByteArray &json) {
        return json.startsWith('"') ? jsonString(json).value_or(json) : json;
    };
    for (const MaskKind kind : Kinds) {
        if (looksLike(kind, plain(one)) && looksLike(kind, plain(other)))
            return kind;
    }
    return MaskKind::Any;
}

} // namespace

QList<FoundMask> Volatility::in(const RecordedSession &session, const QList<Correlation> &correlations)
{
    Masks masks;
    const QSet<QByteArray> known = knownValues(session, correlations);
    const qint64 start = session.startedAt.toMSecsSinceEpoch();
    const auto isNow = [start](const QByteArray &text) {
        return looksLike(MaskKind::Timestamp, text) && qAbs(milliseconds(text) - start) < DayMs;
    };
    QMap<QString, Counter> counters;
    for (const RecordedEvent &event : session.events) {
        if (!event.isFromServer() || !event.isText || event.payload.size() > MaxLooked)
            continue;
        const auto leaves = JsonLeaves::of(event.payload);
        for (const JsonLeaf &leaf : leaves) {
            const PathPattern path = PathPattern::of(leaf.path, true);
            bool isNumber = false;
            const qint64 number = leaf.isString ? 0 : leaf.text.toLongLong(&isNumber);
            if (isNow(leaf.text)) {
                masks.add(path, MaskKind::Timestamp,
                          u"a time about that of the recording: %1"_s.arg(shortened(leaf.text)), {event.id});
            } else if (isNumber) {
                const auto found = counters.find(path.toString());
                if (found == counters.end())
                    counters.insert(path.toString(),
                                    {.path = leaf.path, .first = number, .last = number, .rows = {event.id}});
                else
                    found->add(number, event.id);
            } else if (leaf.isString && !known.contains(leaf.text)) {
                if (looksLike(MaskKind::Uuid, leaf.text))
                    masks.add(path, MaskKind::Uuid,
                              u"an identifier the client never sent: %1"_s.arg(shortened(leaf.text)), {event.id});
                else if (leaf.text.size() >= 16 && looksIssued(leaf.text))
                    masks.add(path, MaskKind::Token, u"looks issued anew each time: %1"_s.arg(shortened(leaf.text)),
                              {event.id});
            }
        }
        if (!leaves.empty())
            continue;
        for (const auto &[from, end] : wordsOf(event.payload)) {
            const QByteArray word = event.payload.mid(from, end - from);
            if (looksLike(MaskKind::Uuid, word) && !known.contains(word))
                masks.add({}, MaskKind::Uuid, u"an identifier the client never sent: %1"_s.arg(shortened(word)),
                          {event.id});
            else if (isNow(word) && epochNs(word) == 0)
                masks.add({}, MaskKind::Timestamp, u"a time about that of the recording: %1"_s.arg(shortened(word)),
                          {event.id});
        }
    }
    for (const Counter &counter : std::as_const(counters)) {
        if (counter.isCounter && counter.steps >= LeastSteps && counter.first > 1) {
            masks.add(PathPattern::of(counter.path, true), MaskKind::Number,
                      u"a counter that goes on from before: %1 … %2"_s.arg(counter.first).arg(counter.last),
                      counter.rows);
        }
    }
    return masks.take();
}

QList<FoundMask> Volatility::between(const RecordedSession &session, const RecordedSession &again,
                                     const QList<Correlation> &correlations)
{
    Masks masks;
    QSet<QByteArray> correlated;
    for (const Correlation &each : correlations) {
        if (each.places.isEmpty())
            correlated.insert(jsonQuoted(each.value)), correlated.insert(each.value);
    }
    const MessageComparer comparer{Tolerance()};
    const qsizetype connections = qMin(session.connections.size(), again.connections.size());
    for (qsizetype connection = 0; connection < connections; ++connection) {
        const auto left = received(session, connection, comparer);
        const auto right = received(again, connection, comparer);
        Alignment::Side expected;
        Alignment::Side actual;
        for (const ReadyMessage &each : left.messages)
            expected.hashes.push_back(each.hash), expected.shapes.push_back(each.shape);
        for (const ReadyMessage &each : right.messages)
            actual.hashes.push_back(each.hash), actual.shapes.push_back(each.shape);
        const auto distance = [&](qsizetype i, qsizetype j) {
            return MessageComparer::distance(left.messages[size_t(i)], right.messages[size_t(j)]);
        };
        for (const AlignedPair &pair : Alignment::align(expected, actual, distance)) {
            if (pair.expected < 0 || pair.actual < 0 || pair.distance == 0)
                continue;
            const ReadyMessage &one = left.messages[size_t(pair.expected)];
            const ReadyMessage &other = right.messages[size_t(pair.actual)];
            const MessageDiff diff = comparer.diff(one, other);
            for (const ValueDifference &each : diff.values) {
                if (diff.form != MessageDiff::Form::Json || each.kind != ValueDifference::Kind::Changed
                    || correlated.contains(each.expected))
                    continue;
                const auto place = PathPattern::parse(each.place);
                const JsonNode *const value = place ? place->find(one.json->json) : nullptr;
                if (!value)
                    continue;
                static const QRegularExpression index(u"\\[\\d+\\]"_s);
                const auto general = PathPattern::parse(QString(each.place).replace(index, u"[*]"_s));
                masks.add(
                    general.value_or(*place), kindOf(each.expected, each.actual),
                    u"%1 in one recording, %2 in the other"_s.arg(shortened(each.expected), shortened(each.actual)),
                    {left.rows[size_t(pair.expected)]});
            }
        }
    }
    return masks.take();
}

} // namespace plectrum
