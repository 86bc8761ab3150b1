// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QTcpSocket;

namespace plectrum {

/// Hears when the other end of a plain TCP socket ends its sending direction, and keeps the socket open for writing,
/// which QAbstractSocket would not. Must not outlive the socket.
class HalfCloseWatch : public QObject {
    Q_OBJECT

public:
    explicit HalfCloseWatch(QTcpSocket *socket);

    /// Watches a connected socket from now on.
    void attach();
    bool isEnded() const { return m_ended; }
    /// Ends our own sending direction; all must have been written.
    static void end(const QTcpSocket &socket);

Q_SIGNALS:
    /// Once; what came before it may still be unread.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Nothing is left to read, and nothing will come.
    static bool isAtEnd(qintptr descriptor);

    QTcpSocket *const m_socket;
    bool m_ended = false;
};

} // namespace plectrum
