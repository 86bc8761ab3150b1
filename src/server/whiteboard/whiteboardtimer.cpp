// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/whiteboard/whiteboardtimer.h"

#include <QDateTime>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array StatusNames{"idle"_L1, "running"_L1, "paused"_L1, "finished"_L1};

qint64 wholeMs(double ms)
{
    return qint64(std::floor(qBound(WhiteboardTimer::ShortestMs, ms, WhiteboardTimer::LongestMs)));
}

QJsonValue objectOrNull(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(object);
}

} // namespace

WhiteboardTimer::WhiteboardTimer(std::function<void()> finished)
    : m_finished(std::move(finished))
{
    m_end.setSingleShot(true);
    QObject::connect(&m_end, &QTimer::timeout, &m_end, [this] { finish(); });
}

QString WhiteboardTimer::start(double durationMs, const QJsonObject &by)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_status = Status::Running;
    m_duration = wholeMs(durationMs);
    m_endsAt = now + m_duration;
    m_startedAt = now;
    m_updatedAt = now;
    m_startedBy = by;
    m_pausedBy = {};
    m_end.start(std::chrono::milliseconds(m_duration));
    return {};
}

QString WhiteboardTimer::pause(const QJsonObject &by)
{
    if (m_status != Status::Running)
        return u"No active timer to pause"_s;
    m_updatedAt = QDateTime::currentMSecsSinceEpoch();
    m_remaining = remaining(m_updatedAt);
    m_status = Status::Paused;
    m_pausedBy = by;
    m_end.stop();
    return {};
}

QString WhiteboardTimer::resume()
{
    if (m_status != Status::Paused)
        return u"No paused timer to resume"_s;
    m_updatedAt = QDateTime::currentMSecsSinceEpoch();
    m_status = Status::Running;
    m_endsAt = m_updatedAt + m_remaining;
    m_pausedBy = {};
    m_end.start(std::chrono::milliseconds(m_remaining));
    return {};
}

QString WhiteboardTimer::extend(double additionalMs)
{
    if (m_status != Status::Running && m_status != Status::Paused)
        return u"No timer to extend"_s;
    m_updatedAt = QDateTime::currentMSecsSinceEpoch();
    const qint64 more = qMin(wholeMs(additionalMs), qint64(LongestMs) - remaining(m_updatedAt));
    m_duration += more;
    if (m_status == Status::Running) {
        m_endsAt = m_updatedAt + remaining(m_updatedAt) + more;
        m_end.start(std::chrono::milliseconds(m_endsAt - m_updatedAt));
    } else {
        m_remaining += more;
    }
    return {};
}

void WhiteboardTimer::reset()
{
    m_end.stop();
    m_status = Status::Idle;
    m_duration = m_remaining = m_endsAt = m_startedAt = m_updatedAt = 0;
    m_startedBy = m_pausedBy = {};
}

QJsonObject WhiteboardTimer::state() const
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto orNull = [](qint64 value) { return value > 0 ? QJsonValue(value) : QJsonValue(QJsonValue::Null); };
    return {{u"status"_s, StatusNames[size_t(m_status)]},
            {u"remainingMs"_s, remaining(now)},
            {u"durationMs"_s, orNull(m_duration)},
            {u"endsAt"_s, m_status == Status::Running ? orNull(m_endsAt) : QJsonValue(QJsonValue::Null)},
            {u"startedBy"_s, objectOrNull(m_startedBy)},
            {u"startedAt"_s, orNull(m_startedAt)},
            {u"pausedBy"_s, objectOrNull(m_pausedBy)},
            {u"updatedAt"_s, m_updatedAt > 0 ? m_updatedAt : now}};
}

qint64 WhiteboardTimer::remaining(qint64 now) const
{
    return m_status == Status::Running ? qMax(m_endsAt - now, qint64(0)) : m_remaining;
}

void WhiteboardTimer::finish()
{
    m_status = Status::Finished;
    m_remaining = 0;
    m_updatedAt = QDateTime::currentMSecsSinceEpoch();
    m_finished();
}

} // namespace plectrum
