// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

namespace plectrum {

/// One HTTP request as it came.
struct HttpRequest {
    QByteArray verb;
    QByteArray target;
    QByteArray head; ///< as it stood, with the empty line
    QByteArray body;

    /// First value of a header, or empty.
    QByteArray header(const QByteArray &name) const;
};

/// A plain HTTP or HTTPS server in the test: each request is answered with the bytes that `answer` makes, then the
/// connection ends. An empty answer: silence.
class HttpPeer : public QTcpServer {
    Q_OBJECT

public:
    using Answer = std::function<QByteArray(const HttpRequest &request)>;

    explicit HttpPeer(Answer answer, const std::optional<QSslConfiguration> &tls = {});

    QUrl url(const QString &path = {}) const;
    const QList<HttpRequest> &requests() const { return m_requests; }
    /// How many requests were made for this target.
    int count(const QByteArray &target) const;

    /// A response with this status, JSON unless told otherwise.
    static QByteArray response(int status, const QByteArray &body, const QByteArray &more = {},
                               const QByteArray &type = "application/json; charset=utf-8");
    static QByteArray html(int status);
    static QByteArray redirect(const QByteArray &location);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const Answer m_answer;
    const std::optional<QSslConfiguration> m_tls;
    QList<HttpRequest> m_requests;
};

} // namespace plectrum
