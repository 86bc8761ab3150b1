// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/opener.h"

#include "capture/capturewriter.h"
#include "client/requestheaders.h"
#include "client/websocketurl.h"

using namespace Qt::StringLiterals;

namespace plectrum {

Opener::Opener(const Target &target, const QUrl &url, const QString &profile, CaptureWriter *recorder)
    : m_target(target)
    , m_url(url)
    , m_recorder(recorder)
    , m_dialer(target, url)
{
    m_info.url = printableUrl(url);
    m_info.profile = profile;
    m_info.startedAt = QDateTime::currentDateTimeUtc();
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &Opener::timedOut);
    connect(&m_dialer, &Dialer::stateChanged, this, &Opener::stateChanged);
    connect(&m_dialer, &Dialer::ready, this, &Opener::sendRequest);
    connect(&m_dialer, &Dialer::failed, this, &Opener::fail);
}

Opener::~Opener()
{
    m_dialer.stop();
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
    if (m_target.timeout <= std::chrono::milliseconds(0)) {
        fail({ErrorCode::BadOption, u"timeout: %1 ms, expected more than 0"_s.arg(m_target.timeout.count())});
        return;
    }
    m_timeout.start(m_target.timeout);
    m_dialer.start();
}

void Opener::sendRequest()
{
    m_timings = m_dialer.timings();
    m_info.peerAddress = m_dialer.peerAddress();
    m_info.tls = m_dialer.tls();
    m_asked = std::chrono::steady_clock::now();
    connect(m_dialer.socket(), &QTcpSocket::errorOccurred, this, &Opener::socketFailed, Qt::QueuedConnection);
    connect(m_dialer.socket(), &QTcpSocket::readyRead, this, &Opener::read);
    record(RecordKind::Request, Direction::Outgoing, m_request);
    m_dialer.socket()->write(m_request);
}

void Opener::read()
{
    if (m_ended)
        return;
    const QByteArray bytes = m_dialer.socket()->readAll();
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
    m_timings.upgrade = std::chrono::steady_clock::now() - m_asked;
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
        m_dialer.socket()->disconnect(this);
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
    m_dialer.stop();
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
    if (m_dialer.socket()->bytesAvailable() > 0)
        read();
    if (m_ended)
        return;
    if (m_body) {
        m_body->end();
        finishRefusal(m_refusal);
        return;
    }
    if (!m_head.partialBytes().isEmpty())
        record(RecordKind::Response, Direction::Incoming, m_head.partialBytes());
    const qsizetype came = m_head.partialBytes().size();
    fail(m_dialer.socketError(came == 0 ? u"before an answer"_s
                                        : u"inside the answer's head, after %1 bytes"_s.arg(came)));
}

void Opener::timedOut()
{
    if (m_body) {
        m_body->end();
        finishRefusal(m_refusal);
        return;
    }
    fail({m_dialer.isConnecting() ? ErrorCode::ConnectTimeout : ErrorCode::HandshakeTimeout,
          u"%1: nothing within %2 ms"_s.arg(shownUrl(m_url)).arg(m_target.timeout.count())});
}

void Opener::cancel()
{
    fail({ErrorCode::Cancelled, shownUrl(m_url)});
}

void Opener::fail(const Error &error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timeout.stop();
    if (m_asked == std::chrono::steady_clock::time_point()) {
        m_timings = m_dialer.timings();
        m_info.peerAddress = m_dialer.peerAddress();
    }
    m_dialer.stop();
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

std::unique_ptr<QTcpSocket> Opener::takeSocket()
{
    return m_dialer.takeSocket();
}

} // namespace plectrum
