// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/alignment.h"
#include "replay/playerprivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

using Verb = ScenarioStep::Verb;
using Difference = ReplayRow::Difference;
using Subject = ReplayRow::Subject;

void changed(ReplayRow &row, ValueDifference::Kind kind, const QString &place, const QByteArray &expected,
             const QByteArray &actual)
{
    row.differences |= Difference::Changed;
    row.diff.values.append({kind, place, expected, actual});
}

} // namespace

ReplayComparison::ReplayComparison(const Player::Private &play, const Bindings &bindings)
    : m_play(play)
    , m_bindings(bindings)
{
}

QList<ReplayRow> ReplayComparison::rows()
{
    for (int i = 0; i < m_play.scenario.steps.size(); ++i) {
        const PlayedStep &played = m_play.steps[size_t(i)];
        if (!played.isBegun)
            continue;
        switch (m_play.scenario.steps.at(i).verb) {
        case Verb::Connect:
            addHandshake(i);
            break;
        case Verb::Send:
            addSent(i);
            break;
        case Verb::Ping:
            addPong(i);
            break;
        case Verb::Http:
            addHttp(i);
            break;
        default:
            break;
        }
    }
    for (const ScenarioActor &actor : m_play.scenario.actors) {
        addMessages(actor.name);
        addEnd(actor.name);
    }
    std::ranges::stable_sort(m_placed, {}, &Placed::key);
    QList<ReplayRow> rows;
    for (const Placed &placed : std::as_const(m_placed)) {
        rows << placed.row;
        if (!m_play.options.compares)
            rows.last().differences = {};
    }
    return rows;
}

ReplayRow ReplayComparison::rowOf(int index, Subject subject) const
{
    const ScenarioStep &step = m_play.scenario.steps.at(index);
    return {.subject = subject,
            .actor = step.actor,
            .loop = m_play.loop,
            .step = index,
            .line = step.line,
            .expectedRecord = step.recorded};
}

void ReplayComparison::compareAnswer(int index, ReplayRow row)
{
    const ScenarioStep &step = m_play.scenario.steps.at(index);
    const PlayedStep &played = m_play.steps[size_t(index)];
    const ScenarioAnswer &expected = step.answer;
    row.actualRecord = played.answerRecord;
    row.at = played.answeredAt.value_or(played.beganAt) - m_play.beginning;
    row.diff.form = MessageDiff::Form::Text;
    if (!played.answer) {
        row.differences |= Difference::Missing;
        m_placed.append({row, index});
        return;
    }
    const HttpHead &actual = *played.answer;
    const int status = expected.status.value_or(step.verb == Verb::Connect ? 101 : actual.status);
    if (status != actual.status)
        changed(row, ValueDifference::Kind::Changed, u"status"_s, QByteArray::number(status),
                QByteArray::number(actual.status));
    const QByteArray subprotocol = actual.headers.value("Sec-WebSocket-Protocol");
    if (expected.subprotocol && *expected.subprotocol != subprotocol)
        changed(row, ValueDifference::Kind::Changed, u"subprotocol"_s, *expected.subprotocol, subprotocol);
    const QList<QByteArray> &chosen = m_play.tolerance.headers;
    for (const HeaderField &field : expected.headers) {
        const bool isChosen = chosen.isEmpty() || std::ranges::any_of(chosen, [&field](const QByteArray &name) {
                                  return name.compare(field.name, Qt::CaseInsensitive) == 0;
                              });
        const QByteArray value = placeholders::filledOpen(field.value, m_bindings);
        const auto values = actual.headers.values(field.name);
        if (!isChosen || std::ranges::any_of(values, [&value](const QByteArray &each) {
                return placeholders::matchesOpen(value, each);
            }))
            continue;
        const auto kind = values.isEmpty() ? ValueDifference::Kind::Missing : ValueDifference::Kind::Changed;
        changed(row, kind, u"header "_s + QString::fromUtf8(field.name), value, actual.headers.joined(field.name));
    }
    if (expected.body.kind != ScenarioContent::Kind::None) {
        const bool isJson = expected.body.kind == ScenarioContent::Kind::Json;
        const QByteArray body = placeholders::filledOpen(
            expected.body.data, m_bindings, isJson ? placeholders::Context::Json : placeholders::Context::Text);
        const MessageDiff diff =
            m_play.comparer.diff(m_play.comparer.ready({true, body}), m_play.comparer.ready({true, played.answerBody}));
        if (!diff.isEmpty()) {
            row.differences |= Difference::Changed;
            row.diff.form = diff.form;
            row.diff.values += diff.values;
        }
    }
    m_placed.append({row, index});
}

void ReplayComparison::addHandshake(int index)
{
    compareAnswer(index, rowOf(index, Subject::Handshake));
}

void ReplayComparison::addHttp(int index)
{
    compareAnswer(index, rowOf(index, Subject::Answer));
}

void ReplayComparison::addSent(int index)
{
    const PlayedStep &played = m_play.steps[size_t(index)];
    ReplayRow row = rowOf(index, Subject::Sent);
    row.actual = played.sent;
    row.actualRecord = played.record;
    row.at = played.beganAt - m_play.beginning;
    if (!played.isDone
        || (played.sent == ComparedMessage() && m_play.actors.at(row.actor)->end()
            && m_play.actors.at(row.actor)->endedAt() < played.beganAt))
        row.differences |= Difference::Missing;
    m_placed.append({row, index});
}

void ReplayComparison::addPong(int index)
{
    const PlayedStep &played = m_play.steps[size_t(index)];
    ReplayRow row = rowOf(index, Subject::Pong);
    row.expected = {true, played.pingPayload};
    row.differences |= Difference::Missing;
    row.at = played.beganAt - m_play.beginning;
    for (const PlayedActor::Pong &pong : m_play.actors.at(row.actor)->pongs()) {
        if (pong.payload != played.pingPayload || pong.when < played.beganAt)
            continue;
        row.differences = {};
        row.actual = {true, pong.payload};
        row.actualRecord = pong.record;
        row.at = pong.when - m_play.beginning;
        row.cameAfter = pong.when - played.beganAt;
        break;
    }
    m_placed.append({row, index});
}

/// The expectation with all values that are known in the end.
ReadyMessage ReplayComparison::expectedAt(int index) const
{
    ScenarioContent content = m_play.scenario.steps.at(index).content;
    content.data = m_play.filledOpen(content);
    ReadyMessage expected =
        m_play.comparerOf(index).ready(messageOf(content, m_play.scenario.path).value_or(ComparedMessage()));
    if (const quint64 key = m_play.steps[size_t(index)].key)
        expected.key = key;
    return expected;
}

void ReplayComparison::judgeTime(ReplayRow &row, int index, std::chrono::steady_clock::time_point when) const
{
    const ScenarioStep &step = m_play.scenario.steps.at(index);
    const PlayedStep &played = m_play.steps[size_t(index)];
    row.at = when - m_play.beginning;
    if (played.trigger < 0)
        return;
    const PlayedStep &trigger = m_play.steps[size_t(played.trigger)];
    row.cameAfter = when - trigger.answeredAt.value_or(trigger.beganAt);
    const auto tolerated = step.tolerance.late ? step.tolerance.late : m_play.tolerance.late;
    if (step.within)
        row.allowedBy = *step.within;
    const auto before = m_play.scenario.steps.at(played.trigger).at;
    const bool isTimed = m_play.options.pace != PlayOptions::Pace::Asap && m_play.options.speed <= 1;
    if (isTimed && step.at && before)
        row.allowedBy = std::max(0ns, *step.at - *before) + tolerated.value_or(Tolerance::DefaultLate);
    if (row.allowedBy && *row.cameAfter > *row.allowedBy)
        row.differences |= Difference::Late;
}

void ReplayComparison::addMessages(const QString &actor)
{
    const PlayedActor &played = *m_play.actors.at(actor);
    std::vector<int> indices;
    std::vector<ReadyMessage> expected;
    Alignment::Side left;
    int firstStep = 0;
    for (int i = 0; i < m_play.scenario.steps.size(); ++i) {
        const ScenarioStep &step = m_play.scenario.steps.at(i);
        if (step.verb == Verb::Connect && step.actor == actor)
            firstStep = i;
        if (step.verb != Verb::Expect || step.actor != actor || step.end || !m_play.steps[size_t(i)].isBegun)
            continue;
        indices.push_back(i);
        expected.push_back(expectedAt(i));
        left.hashes.push_back(expected.back().hash);
        left.keys.push_back(expected.back().key);
        left.shapes.push_back(expected.back().shape);
    }
    const auto &arrived = played.arrived();
    Alignment::Side right;
    for (const PlayedActor::Arrived &each : arrived) {
        right.hashes.push_back(each.ready.hash);
        right.keys.push_back(each.ready.key);
        right.shapes.push_back(each.ready.shape);
    }
    const auto isSpecial = [&](qsizetype i) {
        return expected[size_t(i)].isOpen || m_play.steps[size_t(indices[size_t(i)])].hasOwnTolerance;
    };
    const auto diffOf = [&](qsizetype i, qsizetype j) {
        return m_play.comparerOf(indices[size_t(i)]).diff(expected[size_t(i)], arrived[size_t(j)].ready);
    };
    const auto distance = [&](qsizetype i, qsizetype j) {
        if (isSpecial(i) && diffOf(i, j).isEmpty())
            return 0.0;
        return MessageComparer::distance(expected[size_t(i)], arrived[size_t(j)].ready);
    };
    const bool allowsExtra = m_play.tolerance.allowsExtra.value_or(false);
    // Where unexpected messages are allowed none of them stands for a missing one.
    int key = firstStep;
    for (const AlignedPair &pair : Alignment::align(left, right, distance, !allowsExtra)) {
        ReplayRow row;
        if (pair.expected >= 0) {
            const int index = indices[size_t(pair.expected)];
            key = index;
            row = rowOf(index, Subject::Message);
            row.expected = expected[size_t(pair.expected)].message;
        } else {
            row = {.subject = Subject::Message, .actor = actor, .loop = m_play.loop, .step = key};
        }
        if (pair.actual >= 0) {
            const PlayedActor::Arrived &came = arrived[size_t(pair.actual)];
            row.actual = came.ready.message;
            row.actualRecord = came.record;
            row.at = came.when - m_play.beginning;
        }
        if (pair.expected < 0) {
            row.isUnexpected = true;
            if (!allowsExtra)
                row.differences |= Difference::Extra;
        } else if (pair.actual < 0) {
            row.differences |= Difference::Missing;
        } else {
            const int index = indices[size_t(pair.expected)];
            const Tolerance own = m_play.tolerance.with(m_play.scenario.steps.at(index).tolerance);
            const bool isEqual = left.hashes[size_t(pair.expected)] == right.hashes[size_t(pair.actual)]
                && !expected[size_t(pair.expected)].isOpen;
            if (!isEqual)
                row.diff = diffOf(pair.expected, pair.actual);
            if (!row.diff.isEmpty())
                row.differences |= Difference::Changed;
            if (pair.isMoved && !own.anyOrder.value_or(false))
                row.differences |= Difference::Reordered;
            judgeTime(row, index, arrived[size_t(pair.actual)].when);
        }
        m_placed.append({row, key});
    }
}

void ReplayComparison::addEnd(const QString &actor)
{
    const PlayedActor &played = *m_play.actors.at(actor);
    int expectedEnd = -1;
    int ownClose = -1;
    int last = 0;
    for (int i = 0; i < m_play.scenario.steps.size(); ++i) {
        const ScenarioStep &step = m_play.scenario.steps.at(i);
        if (step.actor != actor || !m_play.steps[size_t(i)].isBegun)
            continue;
        last = i;
        if (step.verb == Verb::Expect && step.end)
            expectedEnd = i;
        if (step.verb == Verb::Close)
            ownClose = i;
    }
    const std::optional<ConnectionEnd> &end = played.end();
    const auto endText = [](const ConnectionEnd &each) {
        return QByteArray::number(each.code) + (each.reason.isEmpty() ? QByteArray() : ' ' + each.reason);
    };
    if (expectedEnd < 0) {
        const bool isEarly = end && (ownClose < 0 || end->closedBy == "remote"_L1 || end->cause != "closed"_L1);
        if (!isEarly)
            return;
        ReplayRow row = rowOf(last, Subject::End);
        row.expectedRecord = 0;
        row.isUnexpected = true;
        row.differences |= Difference::Extra;
        row.actual = {true, endText(*end)};
        row.actualRecord = played.endRecord();
        row.at = played.endedAt() - m_play.beginning;
        m_placed.append({row, last});
        return;
    }
    const ScenarioEnd &wanted = *m_play.scenario.steps.at(expectedEnd).end;
    ReplayRow row = rowOf(expectedEnd, Subject::End);
    row.expected = {true,
                    wanted.code
                        ? QByteArray::number(*wanted.code) + (wanted.reason ? ' ' + *wanted.reason : QByteArray())
                        : QByteArray("any")};
    if (!end) {
        row.differences |= Difference::Missing;
    } else {
        row.actual = {true, endText(*end)};
        row.actualRecord = played.endRecord();
        judgeTime(row, expectedEnd, played.endedAt());
        if (wanted.code && *wanted.code != end->code)
            changed(row, ValueDifference::Kind::Changed, u"code"_s, QByteArray::number(*wanted.code),
                    QByteArray::number(end->code));
        if (wanted.reason
            && !placeholders::matchesOpen(placeholders::filledOpen(*wanted.reason, m_bindings), end->reason))
            changed(row, ValueDifference::Kind::Changed, u"reason"_s, *wanted.reason, end->reason);
    }
    m_placed.append({row, expectedEnd});
}

} // namespace plectrum
