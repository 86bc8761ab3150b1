// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/httpbody.h"
#include "websocket/httphead.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

class QTcpSocket;

namespace plectrum {

/// What came of one HTTP request to an ExApp.
struct ExAppAnswer {
    enum class Outcome {
        Answered,    ///< `status`, `contentType` and `body` hold
        Refused,     ///< nothing listens there
        Unreachable, ///< no such host, or no way to it
        EndedEarly,  ///< the connection ended before the whole answer was there
        NotHttp,     ///< what came is no HTTP response
        TimedOut,
        Cancelled,
    };
    Outcome outcome = Outcome::Answered;
    int status = 0; ///< of the head, if one came; 0: none
    QByteArray contentType;
    QByteArray body; ///< its first mebibyte
    QByteArray location;
    std::chrono::milliseconds duration{0};
    QString detail; ///< of a failure: technical, English

    bool operator==(const ExAppAnswer &) const = default;
};

/// One HTTP request to an ExApp on a connection of its own, as HaRP's HAProxy would pass it on. Follows no redirect,
/// repeats nothing, uses no proxy.
class ExAppCall : public QObject {
    Q_OBJECT

public:
    struct Request {
        QByteArray method;
        QByteArray target;                     ///< "/enabled?enabled=1"
        HeaderList headers;                    ///< with Host
        std::chrono::milliseconds limit{3000}; ///< for all of it
    };

    /// `target` is http://host:port.
    ExAppCall(const QUrl &target, Request request, QObject *parent = nullptr);
    ~ExAppCall() override;

    void start();
    /// Ends in Cancelled.
    void cancel();

Q_SIGNALS:
    /// Exactly once after start(), unless it is deleted before.
    void finished(const plectrum::ExAppAnswer &answer);

private:
    void send();
    void read();
    void socketFailed();
    void ended();
    void finish(ExAppAnswer::Outcome outcome, const QString &detail = {});

    const QUrl m_target;
    const Request m_request;
    QTcpSocket *const m_socket;
    QTimer m_limit;
    QElapsedTimer m_clock;
    HttpHeadParser m_head;
    std::optional<HttpBody> m_body;
    bool m_finished = false;
};

} // namespace plectrum
