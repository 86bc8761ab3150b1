// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

namespace plectrum {

namespace Ui {
class RepeatBar;
}

/// Sends something again and again: how often, how many times, and how far it is.
class RepeatBar : public QWidget {
    Q_OBJECT

public:
    /// Nothing more is sent while so many bytes wait for a slow peer.
    static constexpr qint64 MaxWaitingBytes = 1024 * 1024;
    /// Nor while so many messages do.
    static constexpr qint64 MaxWaitingMessages = 100;

    explicit RepeatBar(QWidget *parent = nullptr);
    ~RepeatBar() override;

    bool isRunning() const { return m_timer.isActive(); }
    /// The first one is due at once.
    void start();
    void stop();
    /// What the connection has not got rid of.
    void setWaiting(qint64 bytes, qint64 messages);

Q_SIGNALS:
    void due();
    void runningChanged(bool running);

private:
    void tick();
    void showProgress();

    const std::unique_ptr<Ui::RepeatBar> m_ui;
    QTimer m_timer;
    qint64 m_sent = 0;
    qint64 m_waiting = 0; ///< bytes
    qint64 m_waitingMessages = 0;
    bool m_isHeld = false; ///< by the slow peer
};

} // namespace plectrum
