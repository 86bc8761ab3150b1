// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/dialer.h"

#include "client/proxysetup.h"
#include "client/tlssetup.h"
#include "client/websocketurl.h"

#include <QHostInfo>
#include <QSslSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// With other addresses at hand, one that does not answer is given up after so long.
constexpr std::chrono::milliseconds AddressPatience{2000};

} // namespace

Dialer::Dialer(const Target &target, const QUrl &url, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_url(url)
    , m_nextAddress(this)
{
    m_nextAddress.setSingleShot(true);
    connect(&m_nextAddress, &QTimer::timeout, this, &Dialer::connectNext);
}

Dialer::~Dialer()
{
    stop();
}

void Dialer::stop()
{
    m_ended = true;
    m_nextAddress.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (m_socket) {
        m_socket->disconnect();
        m_socket->abort();
    }
}

void Dialer::start()
{
    const auto proxy = proxyFrom(m_target.proxy);
    if (!proxy) {
        fail(proxy.error());
        return;
    }
    m_entered = std::chrono::steady_clock::now();
    if (usesTls()) {
        const auto configuration = tlsConfiguration(m_target.tls);
        if (!configuration) {
            fail(configuration.error());
            return;
        }
        auto socket = std::make_unique<QSslSocket>();
        m_tls = socket.get();
        m_tls->setSslConfiguration(*configuration);
        m_tls->setPeerVerifyName(m_url.host());
        connect(m_tls, &QSslSocket::encrypted, this, &Dialer::encrypted);
        connect(m_tls, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            m_tlsErrors = errors;
            if (m_target.tls.insecure)
                m_tls->ignoreSslErrors();
        });
        m_socket = std::move(socket);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
    }
    connect(m_socket.get(), &QTcpSocket::connected, this, &Dialer::connected);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Dialer::socketFailed, Qt::QueuedConnection);
    m_probe = std::make_unique<ResetProbe>(m_socket.get());
    m_socket->setProxy(*proxy);
    const QHostAddress literal(m_url.host());
    if (!m_target.proxy.isEmpty()) {
        enter(Client::State::Connecting);
        m_socket->connectToHost(m_url.host(), port());
    } else if (!literal.isNull()) {
        m_addresses << literal;
        enter(Client::State::Connecting);
        connectNext();
    } else {
        enter(Client::State::Resolving);
        m_lookup = QHostInfo::lookupHost(m_url.host(), this, &Dialer::resolved);
    }
}

void Dialer::resolved(const QHostInfo &host)
{
    m_lookup = -1;
    if (m_ended)
        return;
    if (host.error() != QHostInfo::NoError || host.addresses().isEmpty()) {
        fail({ErrorCode::HostNotFound, u"%1: %2"_s.arg(m_url.host(), host.errorString())});
        return;
    }
    m_addresses = host.addresses();
    enter(Client::State::Connecting, &m_timings.dns);
    connectNext();
}

/// One address after the other; the last may take all the time that is left.
void Dialer::connectNext()
{
    m_socket->abort();
    if (m_addresses.size() > 1)
        m_nextAddress.start(std::min(AddressPatience, m_target.timeout / int(m_addresses.size() + 1)));
    else
        m_nextAddress.stop();
    m_socket->connectToHost(m_addresses.takeFirst(), port());
}

void Dialer::connected()
{
    if (m_ended)
        return;
    m_nextAddress.stop();
    m_peerAddress = m_socket->peerAddress().toString() + u':' + QString::number(m_socket->peerPort());
    m_probe->attach();
    auto *const step = m_target.proxy.isEmpty() ? &m_timings.tcp : &m_timings.proxy;
    if (m_tls) {
        enter(Client::State::Securing, step);
        m_tls->startClientEncryption();
        return;
    }
    m_ended = true;
    enter(Client::State::Upgrading, step);
    Q_EMIT ready();
}

void Dialer::encrypted()
{
    if (m_ended)
        return;
    m_ended = true;
    m_tlsFacts = tlsFacts(*m_tls, m_target.tls.insecure);
    enter(Client::State::Upgrading, &m_timings.tls);
    Q_EMIT ready();
}

std::unique_ptr<QTcpSocket> Dialer::takeSocket()
{
    m_socket->disconnect(this);
    return std::move(m_socket);
}

void Dialer::socketFailed()
{
    if (m_ended)
        return;
    if (m_state == Client::State::Connecting) {
        // Queued by an address that was given up meanwhile.
        if (m_socket->state() == QAbstractSocket::ConnectingState)
            return;
        if (!m_addresses.isEmpty()) {
            connectNext();
            return;
        }
    }
    fail(socketError(u"before an answer"_s));
}

Error Dialer::socketError(const QString &broken) const
{
    const QString detail = u"%1: %2"_s.arg(shownUrl(m_url), m_socket->errorString());
    if (m_state == Client::State::Securing) {
        if (!m_tlsErrors.isEmpty() && !m_target.tls.insecure)
            return tlsError(m_tlsErrors);
        return {ErrorCode::TlsRefused,
                m_probe->alert().isEmpty() ? detail : QString(detail + u"; "_s + m_probe->alert())};
    }
    if (m_state == Client::State::Connecting) {
        if (auto error = proxyError(m_target.proxy, m_socket->error(), m_socket->errorString()))
            return *error;
    }
    // A TLS 1.3 server refuses a client's certificate only after the client has finished (RFC 8446 §4.4.2.4).
    if (!m_probe->alert().isEmpty())
        return {ErrorCode::TlsRefused, m_probe->alert()};
    switch (m_socket->error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return {ErrorCode::ConnectionRefused, detail};
    case QAbstractSocket::RemoteHostClosedError:
        if (m_probe->wasReset())
            return {ErrorCode::ConnectionReset, detail};
        return {ErrorCode::ConnectionEnded, broken};
    case QAbstractSocket::HostNotFoundError:
        return {ErrorCode::HostNotFound, detail};
    case QAbstractSocket::SocketTimeoutError:
        return {ErrorCode::ConnectTimeout, detail};
    default:
        return {m_probe->wasReset() ? ErrorCode::ConnectionReset : ErrorCode::NetworkUnreachable, detail};
    }
}

void Dialer::fail(const Error &error)
{
    if (m_ended)
        return;
    stop();
    Q_EMIT failed(error);
}

void Dialer::enter(Client::State state, std::optional<std::chrono::nanoseconds> *finished)
{
    const auto now = std::chrono::steady_clock::now();
    if (finished)
        *finished = now - m_entered;
    m_entered = now;
    m_state = state;
    Q_EMIT stateChanged(state);
}

bool Dialer::usesTls() const
{
    return m_url.scheme() == "wss"_L1 || m_url.scheme() == "https"_L1;
}

quint16 Dialer::port() const
{
    return quint16(m_url.port(usesTls() ? 443 : 80));
}

} // namespace plectrum
