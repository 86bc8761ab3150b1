// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/listener.h"

#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace plectrum {

Result<void> ListenOptions::setPlace(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    port = text.sliced(colon + 1).toUShort(&isNumber);
    QString host = colon < 0 ? u"127.0.0.1"_s : text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    address = host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (!isNumber || address.isNull())
        return unexpected(ErrorCode::BadOption, u"\"%1\": expected ADDRESS:PORT"_s.arg(text));
    return {};
}

Listener::Listener(ListenOptions options, Taker taker, std::function<bool()> isFull)
    : m_options(std::move(options))
    , m_taker(std::move(taker))
    , m_isFull(std::move(isFull))
{
}

Result<void> Listener::start()
{
    if (listen(m_options.address, m_options.port))
        return {};
    return unexpected(ErrorCode::ListenFailed,
                      u"%1:%2: %3"_s.arg(m_options.address.toString()).arg(m_options.port).arg(errorString()));
}

QUrl Listener::url() const
{
    if (!isListening())
        return {};
    QUrl url;
    url.setScheme(m_options.isSecure() ? u"wss"_s : u"ws"_s);
    const QHostAddress address = serverAddress();
    const bool any =
        address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
    url.setHost(any ? u"127.0.0.1"_s : address.toString());
    url.setPort(serverPort());
    return url;
}

void Listener::incomingConnection(qintptr descriptor)
{
    if (m_isFull()) {
        QTcpSocket surplus;
        surplus.setSocketDescriptor(descriptor);
        surplus.abort();
        return;
    }
    if (!m_options.isSecure()) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->setSocketDescriptor(descriptor);
        m_taker(std::move(socket));
        return;
    }
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(m_options.certificate);
    configuration.setPrivateKey(m_options.key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({"http/1.1"_ba});
    socket->setSslConfiguration(configuration);
    socket->setSocketDescriptor(descriptor);
    socket->startServerEncryption();
    m_taker(std::move(socket));
}

} // namespace plectrum
