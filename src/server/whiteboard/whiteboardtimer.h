// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace plectrum {

/// The one timer of a whiteboard's room, which counts down for everybody.
/// Errors are the texts of timer-error; empty: it was done. Times in
/// milliseconds, by the wall clock.
class WhiteboardTimer {
public:
    static constexpr double ShortestMs = 1000;
    static constexpr double LongestMs = 7.0 * 24 * 3600 * 1000; ///< Node's timers end at 24.8 days

    /// `finished` is called when it has run down.
    explicit WhiteboardTimer(std::function<void()> finished);

    QString start(double durationMs, const QJsonObject &by);
    QString pause(const QJsonObject &by);
    QString resume();
    QString extend(double additionalMs);
    void reset();
    /// The payload of timer-state.
    QJsonObject state() const;

private:
    enum class Status { Idle, Running, Paused, Finished };

    qint64 remaining(qint64 now) const;
    void finish();

    const std::function<void()> m_finished;
    QTimer m_end;
    Status m_status = Status::Idle;
    qint64 m_duration = 0;
    qint64 m_remaining = 0; ///< while it does not run
    qint64 m_endsAt = 0;    ///< while it runs
    qint64 m_startedAt = 0;
    qint64 m_updatedAt = 0;
    QJsonObject m_startedBy;
    QJsonObject m_pausedBy;
};

} // namespace plectrum
