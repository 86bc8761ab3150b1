// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/client.h"
#include "client/httpbody.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>
#include <optional>

class QSslSocket;

namespace plectrum {

/// One ordinary HTTP request to the place of a target, with its TLS and proxy: a head as given out, an answer whole.
/// For finding out what answers where a WebSocket does not open. Ends in exactly one of answered(), failed().
class PlainRequest : public QObject {
    Q_OBJECT

public:
    /// `head`: every byte that is sent. `url` in ws, wss, http or https says where to; the rest is the target's.
    PlainRequest(const Target &target, const QUrl &url, QByteArray head, QObject *parent = nullptr);
    ~PlainRequest() override;

    void start();
    QByteArray head() const { return m_request; }
    /// What came of an answer's head that never ended.
    QByteArray partialAnswer() const { return m_head.partialBytes(); }
    const OpeningTimings &timings() const { return m_timings; }

Q_SIGNALS:
    /// `refusal.error` is HandshakeRefused, as nothing was upgraded.
    void answered(const plectrum::Refusal &refusal);
    void failed(const plectrum::Error &error);

private:
    void send();
    void read();
    void socketFailed();
    void finish();
    void fail(const Error &error);

    const Target m_target;
    QUrl m_url;
    const QByteArray m_request;
    std::unique_ptr<QSslSocket> m_socket;
    QList<QSslError> m_tlsErrors;
    HttpHeadParser m_head{HttpHeadParser::Kind::Response};
    std::optional<HttpBody> m_body;
    OpeningTimings m_timings;
    QElapsedTimer m_step;
    QTimer m_timeout;
    bool m_sent = false;
    bool m_ended = false;
};

} // namespace plectrum
