// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/opener.h"

#include "capture/capturewriter.h"
#include "client/proxysetup.h"
#include "client/requestheaders.h"
#include "client/tlssetup.h"
#include "client/websocketurl.h"

#include <QHostInfo>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// With other addresses at hand, one that does not answer is given up after so long.
constexpr std::chrono::milliseconds AddressPatience{2000};

} // namespace

Opener::Opener(const Target &target, const QUrl &url, const QString &profile, CaptureWriter *recorder)
    : m_target(target)
    , m_url(url)
    , m_recorder(recorder)
{
    m_info.url = printableUrl(url);
    m_info.profile = profile;
    m_info.startedAt = QDateTime::currentDateTimeUtc();
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &Opener::timedOut);
    m_nextAddress.setSingleShot(true);
    connect(&m_nextAddress, &QTimer::timeout, this, &Opener::connectNext);
}

Opener::~Opener()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

void Opener::start()
{
    if (m_recorder)
        m_recordedId = m_recorder->addConnection(m_info);
    m_handshake = {.url = m_url,
                   .key = ClientHandshake::newKey(),
                   .subprotocols = m_target.subprotocols,
                   .origin = m_target.origin,
                   .deflateOffers = {},
                   .extraHeaders = requestHeaders(m_target, m_url)};
    if (m_target.offerDeflate)
        m_handshake.deflateOffers << m_target.deflateOffer;
    const auto request = m_handshake.request();
    if (!request) {
        fail(request.error());
        return;
    }
    m_request = *request;
    const auto proxy = proxyFrom(m_target.proxy);
    if (!proxy) {
        fail(proxy.error());
        return;
    }
    if (m_target.timeout <= std::chrono::milliseconds(0)) {
        fail({ErrorCode::BadOption, u"timeout: %1 ms, expected more than 0"_s.arg(m_target.timeout.count())});
        return;
    }
    m_timeout.start(m_target.timeout);
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
        connect(m_tls, &QSslSocket::encrypted, this, &Opener::encrypted);
        connect(m_tls, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            m_tlsErrors = errors;
            if (m_target.tls.insecure)
                m_tls->ignoreSslErrors();
        });
        m_socket = std::move(socket);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
    }
    connect(m_socket.get(), &QTcpSocket::connected, this, &Opener::connected);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Opener::socketFailed, Qt::QueuedConnection);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Opener::read);
    m_probe = std::make_unique<ResetProbe>(m_socket.get());
    m_socket->setProxy(*proxy);
    const QHostAddress literal(m_url.host());
    if (!m_target.proxy.isEmpty()) {
        enter(Client::State::Connecting);
        m_socket->connectToHost(m_url.host(), quint16(m_url.port(usesTls() ? 443 : 80)));
    } else if (!literal.isNull()) {
        m_addresses << literal;
        enter(Client::State::Connecting);
        connectNext();
    } else {
        enter(Client::State::Resolving);
        m_lookup = QHostInfo::lookupHost(m_url.host(), this, &Opener::resolved);
    }
}

void Opener::resolved(const QHostInfo &host)
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
void Opener::connectNext()
{
    m_socket->abort();
    if (m_addresses.size() > 1)
        m_nextAddress.start(std::min(AddressPatience, m_target.timeout / int(m_addresses.size() + 1)));
    else
        m_nextAddress.stop();
    m_socket->connectToHost(m_addresses.takeFirst(), quint16(m_url.port(usesTls() ? 443 : 80)));
}

void Opener::connected()
{
    if (m_ended)
        return;
    m_nextAddress.stop();
    m_info.peerAddress = m_socket->peerAddress().toString() + u':' + QString::number(m_socket->peerPort());
    m_probe->attach();
    auto *const step = m_target.proxy.isEmpty() ? &m_timings.tcp : &m_timings.proxy;
    if (m_tls) {
        enter(Client::State::Securing, step);
        m_tls->startClientEncryption();
        return;
    }
    enter(Client::State::Upgrading, step);
    sendRequest();
}

void Opener::encrypted()
{
    if (m_ended)
        return;
    m_info.tls = tlsFacts(*m_tls, m_target.tls.insecure);
    enter(Client::State::Upgrading, &m_timings.tls);
    sendRequest();
}

void Opener::sendRequest()
{
    record(RecordKind::Request, Direction::Outgoing, m_request);
    m_socket->write(m_request);
}

void Opener::read()
{
    if (m_ended || (m_tls && !m_tls->isEncrypted()))
        return;
    const QByteArray bytes = m_socket->readAll();
    if (m_body) {
        m_body->feed(bytes);
        if (m_body->isComplete())
            finishRefusal(m_refusal);
        return;
    }
    const auto taken = m_head.feed(bytes);
    if (!taken) {
        record(RecordKind::Response, Direction::Incoming, m_head.partialBytes());
        fail(taken.error());
        return;
    }
    if (!m_head.isComplete())
        return;
    m_early = bytes.sliced(*taken);
    m_timings.upgrade = std::chrono::steady_clock::now() - m_entered;
    if (m_head.head().status >= 100 && m_head.head().status < 200 && m_head.head().status != 101) {
        // An interim response (RFC 9110 §15.2); the answer follows.
        record(RecordKind::Response, Direction::Incoming, m_head.head().raw);
        m_head = HttpHeadParser(HttpHeadParser::Kind::Response);
        const auto more = m_head.feed(m_early);
        if (!more) {
            fail(more.error());
            return;
        }
        m_early = m_early.sliced(*more);
        if (!m_head.isComplete())
            return;
    }
    answered();
}

void Opener::answered()
{
    const HttpHead &head = m_head.head();
    const auto accepted = m_handshake.check(head);
    m_info.timings = m_timings.toJson();
    if (accepted) {
        record(RecordKind::Response, Direction::Incoming, head.raw);
        m_accepted = *accepted;
        m_info.subprotocol = QString::fromUtf8(accepted->subprotocol);
        if (const auto &deflate = accepted->deflate) {
            m_info.deflate = {{u"serverNoContextTakeover"_s, deflate->serverNoContextTakeover},
                              {u"clientNoContextTakeover"_s, deflate->clientNoContextTakeover},
                              {u"serverMaxWindowBits"_s, deflate->serverMaxWindowBits},
                              {u"clientMaxWindowBits"_s, deflate->clientMaxWindowBits}};
        }
        if (m_recorder)
            m_recorder->updateConnection(m_recordedId, m_info);
        m_ended = true;
        m_timeout.stop();
        m_socket->disconnect(this);
        Q_EMIT this->accepted();
        return;
    }
    m_refusal = accepted.error();
    m_body.emplace(head, Client::MaxRefusalBody);
    m_body->feed(m_early);
    if (m_body->isComplete())
        finishRefusal(m_refusal);
}

void Opener::finishRefusal(Error error)
{
    m_ended = true;
    m_timeout.stop();
    const HttpHead head = m_head.head();
    record(RecordKind::Response, Direction::Incoming, head.raw + m_body->bytes());
    m_info.error = errorInfo(error.code).name;
    note({.cause = u"refused"_s, .detail = error.detail});
    const Refusal refusal{.error = std::move(error),
                          .head = head,
                          .body = m_body->bytes(),
                          .bodyTruncated = m_body->isTruncated(),
                          .timings = m_timings};
    m_socket->disconnect(this);
    m_socket->abort();
    const QUrl place = QUrl::fromEncoded(head.headers.value("Location"));
    if (head.status >= 300 && head.status < 400 && place.isValid() && !place.isEmpty())
        Q_EMIT redirected(m_url.resolved(place), refusal);
    else
        Q_EMIT refused(refusal);
}

void Opener::socketFailed()
{
    if (m_ended)
        return;
    // Queued by an address that was given up meanwhile.
    if (m_state == Client::State::Connecting && m_socket->state() == QAbstractSocket::ConnectingState)
        return;
    if (m_socket->bytesAvailable() > 0)
        read();
    if (m_ended)
        return;
    if (m_body) {
        m_body->end();
        finishRefusal(m_refusal);
        return;
    }
    if (m_state == Client::State::Connecting && !m_addresses.isEmpty()) {
        connectNext();
        return;
    }
    if (!m_head.partialBytes().isEmpty())
        record(RecordKind::Response, Direction::Incoming, m_head.partialBytes());
    fail(socketError());
}

Error Opener::socketError() const
{
    const QString detail = u"%1: %2"_s.arg(printableUrl(m_url), m_socket->errorString());
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
        return {ErrorCode::ConnectionEnded,
                m_head.partialBytes().isEmpty()
                    ? u"before an answer"_s
                    : u"inside the answer's head, after %1 bytes"_s.arg(m_head.partialBytes().size())};
    case QAbstractSocket::HostNotFoundError:
        return {ErrorCode::HostNotFound, detail};
    case QAbstractSocket::SocketTimeoutError:
        return {ErrorCode::ConnectTimeout, detail};
    default:
        return {m_probe->wasReset() ? ErrorCode::ConnectionReset : ErrorCode::NetworkUnreachable, detail};
    }
}

void Opener::timedOut()
{
    if (m_body) {
        m_body->end();
        finishRefusal(m_refusal);
        return;
    }
    const bool connecting = m_state == Client::State::Resolving || m_state == Client::State::Connecting;
    fail({connecting ? ErrorCode::ConnectTimeout : ErrorCode::HandshakeTimeout,
          u"%1: nothing within %2 ms"_s.arg(printableUrl(m_url)).arg(m_target.timeout.count())});
}

void Opener::cancel()
{
    fail({ErrorCode::Cancelled, printableUrl(m_url)});
}

void Opener::fail(const Error &error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timeout.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    m_info.error = errorInfo(error.code).name;
    m_info.timings = m_timings.toJson();
    note({.cause = u"failed"_s, .detail = error.detail});
    Q_EMIT failed(error);
}

void Opener::note(const ConnectionEnd &end)
{
    if (!m_recorder)
        return;
    m_recorder->updateConnection(m_recordedId, m_info);
    record(RecordKind::End, Direction::Incoming, end.toJson());
}

void Opener::record(RecordKind kind, Direction direction, QByteArrayView payload)
{
    if (!m_recorder)
        return;
    m_recorder->append({.kind = kind,
                        .direction = direction,
                        .connection = m_recordedId,
                        .timeNs = m_recorder->now(),
                        .payload = payload,
                        .payloadBytes = payload.size()});
}

void Opener::enter(Client::State state, std::optional<std::chrono::nanoseconds> *finished)
{
    const auto now = std::chrono::steady_clock::now();
    if (finished)
        *finished = now - m_entered;
    m_entered = now;
    m_state = state;
    Q_EMIT stateChanged(state);
}

std::unique_ptr<QTcpSocket> Opener::takeSocket()
{
    return std::move(m_socket);
}

} // namespace plectrum
