// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/plainrequest.h"

#include "client/proxysetup.h"
#include "client/tlssetup.h"
#include "client/websocketurl.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

std::chrono::nanoseconds lap(QElapsedTimer &timer)
{
    const std::chrono::nanoseconds taken(timer.nsecsElapsed());
    timer.restart();
    return taken;
}

} // namespace

PlainRequest::PlainRequest(const Target &target, const QUrl &url, QByteArray head, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_url(url)
    , m_request(std::move(head))
    , m_socket(std::make_unique<QSslSocket>())
    , m_timeout(this)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        if (m_body) {
            m_body->end();
            finish();
        } else {
            fail({m_sent ? ErrorCode::HandshakeTimeout : ErrorCode::ConnectTimeout,
                  u"%1: nothing within %2 ms"_s.arg(shownUrl(m_url)).arg(m_target.timeout.count())});
        }
    });
}

PlainRequest::~PlainRequest()
{
    m_ended = true;
    m_socket->disconnect(this);
    m_socket->abort();
}

void PlainRequest::start()
{
    const auto url = webSocketUrl(m_url);
    const auto proxy = proxyFrom(m_target.proxy);
    const auto tls = tlsConfiguration(m_target.tls);
    if (!url || !proxy || !tls) {
        fail(!url ? url.error() : !proxy ? proxy.error() : tls.error());
        return;
    }
    m_url = *url;
    const bool secure = m_url.scheme() == "wss"_L1;
    m_socket->setProxy(*proxy);
    connect(m_socket.get(), &QSslSocket::connected, this, [this, secure] {
        (m_target.proxy.isEmpty() ? m_timings.tcp : m_timings.proxy) = lap(m_step);
        if (secure)
            m_socket->startClientEncryption();
        else
            send();
    });
    connect(m_socket.get(), &QSslSocket::encrypted, this, [this] {
        m_timings.tls = lap(m_step);
        send();
    });
    connect(m_socket.get(), &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsErrors = errors;
        if (m_target.tls.insecure)
            m_socket->ignoreSslErrors();
    });
    connect(m_socket.get(), &QSslSocket::readyRead, this, &PlainRequest::read);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &PlainRequest::socketFailed, Qt::QueuedConnection);
    if (secure) {
        m_socket->setSslConfiguration(*tls);
        m_socket->setPeerVerifyName(m_url.host());
    }
    m_timeout.start(m_target.timeout);
    m_step.start();
    m_socket->connectToHost(m_url.host(), quint16(m_url.port(secure ? 443 : 80)));
}

void PlainRequest::send()
{
    m_sent = true;
    m_socket->write(m_request);
}

void PlainRequest::read()
{
    if (m_ended || !m_sent)
        return;
    QByteArray bytes = m_socket->readAll();
    while (!m_body && !bytes.isEmpty()) {
        const auto taken = m_head.feed(bytes);
        if (!taken) {
            fail(taken.error());
            return;
        }
        bytes = bytes.sliced(*taken);
        if (!m_head.isComplete())
            return;
        if (m_head.head().status < 200 && m_head.head().status != 101) {
            m_head = HttpHeadParser(HttpHeadParser::Kind::Response);
            continue;
        }
        m_timings.upgrade = lap(m_step);
        m_body.emplace(m_head.head(), Client::MaxRefusalBody);
    }
    if (!m_body)
        return;
    m_body->feed(bytes);
    if (m_body->isComplete())
        finish();
}

void PlainRequest::socketFailed()
{
    if (m_ended)
        return;
    read();
    if (m_ended)
        return;
    if (m_body) {
        m_body->end();
        finish();
        return;
    }
    const QString detail = u"%1: %2"_s.arg(shownUrl(m_url), m_socket->errorString());
    if (auto error = proxyError(m_target.proxy, m_socket->error(), m_socket->errorString()); error && !m_sent) {
        fail(*error);
        return;
    }
    if (!m_tlsErrors.isEmpty() && !m_target.tls.insecure) {
        fail(tlsError(m_tlsErrors));
        return;
    }
    switch (m_socket->error()) {
    case QAbstractSocket::HostNotFoundError:
        fail({ErrorCode::HostNotFound, detail});
        break;
    case QAbstractSocket::ConnectionRefusedError:
        fail({ErrorCode::ConnectionRefused, detail});
        break;
    case QAbstractSocket::SslHandshakeFailedError:
        fail({ErrorCode::TlsRefused, detail});
        break;
    case QAbstractSocket::RemoteHostClosedError:
        fail({ErrorCode::ConnectionEnded, u"before an answer"_s});
        break;
    default:
        fail({ErrorCode::NetworkUnreachable, detail});
    }
}

void PlainRequest::finish()
{
    m_ended = true;
    m_timeout.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    const HttpHead head = m_head.head();
    Q_EMIT answered(
        {.error = {ErrorCode::HandshakeRefused, QString::fromUtf8(QByteArray::number(head.status) + ' ' + head.reason)},
         .head = head,
         .body = m_body->bytes(),
         .bodyTruncated = m_body->isTruncated(),
         .timings = m_timings});
}

void PlainRequest::fail(const Error &error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timeout.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    Q_EMIT failed(error);
}

} // namespace plectrum
