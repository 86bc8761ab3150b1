// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

namespace plectrum {

/// Where a server of ours listens, and with which certificate.
struct ListenOptions {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0;                                ///< 0: a free one
    QSslCertificate certificate = QSslCertificate(); ///< null: plain
    QSslKey key;

    bool isSecure() const { return !certificate.isNull(); }
    /// Address and port from ADDR:PORT, [ADDR]:PORT or PORT (of the loopback). BadOption.
    Result<void> setPlace(const QString &text);
};

/// Makes a socket of each connection, with TLS begun where there is a certificate, and hands it on.
class Listener : public QTcpServer {
    Q_OBJECT

public:
    using Taker = std::function<void(std::unique_ptr<QTcpSocket>)>;

    /// `isFull`: further connections are reset at once.
    Listener(ListenOptions options, Taker taker, std::function<bool()> isFull);

    /// ListenFailed names address and port.
    Result<void> start();
    /// "ws://127.0.0.1:40113"; empty when not listening.
    QUrl url() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const ListenOptions m_options;
    const Taker m_taker;
    const std::function<bool()> m_isFull;
};

} // namespace plectrum
