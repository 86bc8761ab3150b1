// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "client/client.h"
#include "client/dialer.h"
#include "client/httpbody.h"

#include <QObject>
#include <QTimer>

namespace plectrum {

/// One try to open one URL: DNS, TCP or proxy, TLS, request, answer. Ends in exactly one of accepted, redirected,
/// refused, failed; or never, when it is deleted.
class Opener : public QObject {
    Q_OBJECT

public:
    Opener(const Target &target, const QUrl &url, const QString &profile, CaptureWriter *recorder);
    ~Opener() override;

    void start();
    /// Ends in failed(Cancelled).
    void cancel();

    /// After accepted(): the socket and what came behind the head.
    std::unique_ptr<QTcpSocket> takeSocket();
    QByteArray earlyBytes() const { return m_early; }
    const ClientHandshake::Accepted &acceptance() const { return m_accepted; }
    const OpeningTimings &timings() const { return m_timings; }
    const ConnectionInfo &info() const { return m_info; }
    quint32 recordedId() const { return m_recordedId; }
    QByteArray requestHead() const { return m_request; }
    /// None before the answer's head is whole.
    HeaderList responseHeaders() const { return m_head.isComplete() ? m_head.head().headers : HeaderList(); }
    QByteArray responseHead() const { return m_head.isComplete() ? m_head.head().raw : m_head.partialBytes(); }

Q_SIGNALS:
    void stateChanged(plectrum::Client::State state);
    void accepted();
    /// An answer 3xx with a place to go to; its body is left unread.
    void redirected(const QUrl &to, const plectrum::Refusal &refusal);
    void refused(const plectrum::Refusal &refusal);
    void failed(const plectrum::Error &error);

private:
    void sendRequest();
    void read();
    void answered();
    void finishRefusal(Error error);
    void socketFailed();
    void timedOut();
    void fail(const Error &error);
    void record(RecordKind kind, Direction direction, QByteArrayView payload);
    void note(const ConnectionEnd &end);
    const Target m_target;
    const QUrl m_url;
    CaptureWriter *const m_recorder;
    quint32 m_recordedId = 0;
    bool m_ended = false;
    Dialer m_dialer;
    std::chrono::steady_clock::time_point m_asked; ///< when the request was sent
    OpeningTimings m_timings;
    ConnectionInfo m_info;
    QTimer m_timeout;
    ClientHandshake m_handshake;
    QByteArray m_request;
    HttpHeadParser m_head{HttpHeadParser::Kind::Response};
    std::optional<HttpBody> m_body;
    Error m_refusal{ErrorCode::HandshakeRefused, {}};
    ClientHandshake::Accepted m_accepted;
    QByteArray m_early;
};

} // namespace plectrum
