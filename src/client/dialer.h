// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/client.h"
#include "connection/resetprobe.h"
#include "connection/target.h"
#include "result.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>

class QHostInfo;
class QSslSocket;

namespace plectrum {

/// The way to the place of one URL, up to a socket that is ready for the first byte: DNS, TCP or proxy, TLS. Ends in
/// exactly one of ready(), failed(); or never, when it is deleted. Keeps no overall time: its owner does.
class Dialer : public QObject {
    Q_OBJECT

public:
    /// `url` in ws or wss (http and https are read as these); everything else is the target's.
    Dialer(const Target &target, const QUrl &url, QObject *parent = nullptr);
    ~Dialer() override;

    /// BadOption and CertificateUnreadable come before this returns.
    void start();
    /// Gives up without a signal, and ends the socket if it is still here; nothing hears of it any more.
    void stop();

    QTcpSocket *socket() const { return m_socket.get(); }
    /// After ready(); the dialer's own errors end with it.
    std::unique_ptr<QTcpSocket> takeSocket();
    ResetProbe *probe() const { return m_probe.get(); }
    /// dns, tcp, proxy and tls.
    const OpeningTimings &timings() const { return m_timings; }
    QString peerAddress() const { return m_peerAddress; }
    /// ConnectionInfo::tls; empty without TLS.
    const QJsonObject &tls() const { return m_tlsFacts; }
    /// What the socket's present error means; `broken`: how far the answer had come when the other end closed.
    Error socketError(const QString &broken) const;
    bool isConnecting() const { return m_state == Client::State::Resolving || m_state == Client::State::Connecting; }

Q_SIGNALS:
    /// Resolving, Connecting, Securing, and Upgrading when it is ready.
    void stateChanged(plectrum::Client::State state);
    void ready();
    void failed(const plectrum::Error &error);

private:
    void resolved(const QHostInfo &host);
    void connectNext();
    void connected();
    void encrypted();
    void socketFailed();
    void fail(const Error &error);
    void enter(Client::State state, std::optional<std::chrono::nanoseconds> *finished = nullptr);
    bool usesTls() const;
    quint16 port() const;

    const Target m_target;
    const QUrl m_url;
    Client::State m_state = Client::State::Idle;
    bool m_ended = false;
    std::chrono::steady_clock::time_point m_entered;
    OpeningTimings m_timings;
    QString m_peerAddress;
    QJsonObject m_tlsFacts;
    QTimer m_nextAddress;
    int m_lookup = -1;
    QList<QHostAddress> m_addresses;
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls = nullptr;
    std::unique_ptr<ResetProbe> m_probe;
    QList<QSslError> m_tlsErrors;
};

} // namespace plectrum
