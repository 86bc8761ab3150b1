// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QTcpSocket;

namespace plectrum {

/// Tells a reset from an orderly end of the TCP stream, which QAbstractSocket reports alike: looks at the descriptor
/// just before the socket does. Also notes a fatal TLS alert. Must not outlive the socket.
class ResetProbe : public QObject {
    Q_OBJECT

public:
    explicit ResetProbe(QTcpSocket *socket);

    /// Watches the socket's notifiers; once after it is connected, and again when it may have made new ones.
    void attach();
    bool wasReset() const { return m_reset; }
    /// Text of a fatal alert from the peer, or empty.
    QString alert() const { return m_alert; }

    /// The next close of `socket` sends a RST instead of a FIN.
    static void resetOnClose(const QTcpSocket &socket);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool isReset(qintptr descriptor);

    QTcpSocket *const m_socket;
    bool m_reset = false;
    QString m_alert;
};

} // namespace plectrum
