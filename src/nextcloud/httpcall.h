// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"
#include "result.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace plectrum {

/// How a server is reached besides its URL.
struct HttpAccess {
    TlsOptions tls;
    QUrl proxy;                               ///< as Target::proxy; empty: none
    std::chrono::milliseconds timeout{15000}; ///< for one whole request
    QByteArray userAgent = "Plectrum/" PLECTRUM_VERSION;
};

/// What a server answered, whatever its status.
struct HttpAnswer {
    QUrl url; ///< that was asked
    int status = 0;
    QByteArray contentType; ///< without parameters, lower case
    QByteArray body;
    QUrl location;            ///< of a redirect, made absolute
    bool maintenance = false; ///< Nextcloud said so in a header

    bool isRedirect() const { return status >= 300 && status < 400 && !location.isEmpty(); }
    bool isHtml() const;
};

/// Small HTTP requests, one at a time: follows no redirect, keeps no cookies, tells no password to anybody but in the
/// headers given, and ends in exactly one of answered() and failed() unless this object is destroyed or abort()ed
/// before. Errors name host and port only. Lives in a thread with an event loop.
class HttpCall : public QObject {
    Q_OBJECT

public:
    /// The longest body that is taken, in bytes; ServerAnswer above.
    static constexpr qint64 MaxBody = 256 * 1024;

    explicit HttpCall(HttpAccess access, QObject *parent = nullptr);
    ~HttpCall() override;

    bool isRunning() const { return m_reply != nullptr; }
    /// The status had come when failed() was emitted: the server did its part, the answer is lost.
    bool wasAnswering() const { return m_answering; }
    /// `request` carries URL and headers; a running call is aborted first.
    void send(const QByteArray &verb, QNetworkRequest request, const QByteArray &body = {});
    /// Ends the call without a signal.
    void abort();

Q_SIGNALS:
    void answered(const plectrum::HttpAnswer &answer);
    void failed(const plectrum::Error &error);

private:
    void read();
    void finish();
    void fail(ErrorCode code, const QString &cause);
    QString place() const;

    const HttpAccess m_access;
    QNetworkAccessManager *const m_network;
    QNetworkReply *m_reply = nullptr;
    QUrl m_url;
    QByteArray m_body;
    QTimer m_patience;
    bool m_answering = false;
};

/// The cause for people where an answer is not Nextcloud's JSON: a redirect, HTML, maintenance, a status. `what` is
/// what was asked for ("the login").
Error strangeAnswer(const HttpAnswer &answer, const QString &what);

} // namespace plectrum
