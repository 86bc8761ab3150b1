// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/httpcall.h"

#include "client/proxysetup.h"
#include "client/tlssetup.h"
#include "nextcloud/serveraddress.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

ErrorCode codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return ErrorCode::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
        return ErrorCode::ConnectionEnded;
    case QNetworkReply::HostNotFoundError:
        return ErrorCode::HostNotFound;
    case QNetworkReply::TimeoutError:
        return ErrorCode::ConnectTimeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::TlsRefused;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorCode::ProxyRefused;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return ErrorCode::BadHttp;
    default:
        return ErrorCode::NetworkUnreachable;
    }
}

/// Errors that QNetworkReply makes of a status; those are answers.
bool isStatusError(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || (error > 200 && error < 300) || error > 400;
}

} // namespace

bool HttpAnswer::isHtml() const
{
    return contentType == "text/html" || contentType == "application/xhtml+xml"
        || body.left(512).trimmed().toLower().startsWith("<!doctype html");
}

HttpCall::HttpCall(HttpAccess access, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_network(new QNetworkAccessManager(this))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail(ErrorCode::ConnectTimeout, u"no whole answer in %1 s"_s.arg(m_access.timeout.count() / 1000));
    });
}

HttpCall::~HttpCall()
{
    abort();
}

QString HttpCall::place() const
{
    return originText(m_url);
}

void HttpCall::send(const QByteArray &verb, QNetworkRequest request, const QByteArray &body)
{
    abort();
    m_url = request.url();
    m_body.clear();
    m_answering = false;
    const bool isSecure = m_url.scheme() == "https"_L1;
    const auto tls = isSecure ? tlsConfiguration(m_access.tls) : QSslConfiguration();
    const auto proxy = proxyFrom(m_access.proxy);
    if (!tls || !proxy) {
        const Error error = tls ? proxy.error() : tls.error();
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    m_network->setProxy(*proxy);
    request.setSslConfiguration(*tls);
    request.setRawHeader("User-Agent", m_access.userAgent);
    // As it comes: nothing is inflated behind our back.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    m_reply = m_network->sendCustomRequest(request, verb, body);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finish);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::read);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (m_access.tls.insecure) {
            m_reply->ignoreSslErrors();
            return;
        }
        const Error error = tlsError(errors);
        fail(error.code, error.detail);
    });
    m_patience.start(m_access.timeout);
}

void HttpCall::abort()
{
    m_patience.stop();
    if (!m_reply)
        return;
    QNetworkReply *const reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    // Its end aborts the request. After abort() Qt would still deliver an error that was on its way, and complain of
    // two.
    reply->deleteLater();
}

void HttpCall::fail(ErrorCode code, const QString &cause)
{
    abort();
    Q_EMIT failed({code, place() + u": "_s + cause});
}

void HttpCall::read()
{
    m_answering = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    m_body += m_reply->readAll();
    if (announced > MaxBody || m_body.size() > MaxBody)
        fail(ErrorCode::ServerAnswer,
             u"the answer is longer than %1 KiB; this is not Nextcloud's"_s.arg(MaxBody / 1024));
}

void HttpCall::finish()
{
    read();
    if (!m_reply)
        return; // it was too long
    if (const auto error = m_reply->error(); !isStatusError(error)) {
        const QString cause = m_reply->errorString();
        // Qt puts the whole URL into some of its texts, and a URL may carry a token.
        fail(codeOf(error), cause.contains("://"_L1) ? u"the request failed"_s : cause);
        return;
    }
    HttpAnswer answer{.url = m_url,
                      .status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                      .body = std::exchange(m_body, {})};
    const QByteArray type = m_reply->rawHeader("Content-Type");
    answer.contentType = type.split(';').constFirst().trimmed().toLower();
    if (const QByteArray location = m_reply->rawHeader("Location"); !location.isEmpty())
        answer.location = m_url.resolved(QUrl::fromEncoded(location));
    answer.maintenance = m_reply->rawHeader("X-Nextcloud-Maintenance-Mode") == "1";
    m_patience.stop();
    m_reply->disconnect(this);
    std::exchange(m_reply, nullptr)->deleteLater();
    Q_EMIT answered(answer);
}

Error strangeAnswer(const HttpAnswer &answer, const QString &what)
{
    const QString place = originText(answer.url);
    const auto error = [&](const QString &cause) { return Error{ErrorCode::ServerAnswer, place + u": "_s + cause}; };
    if (answer.isRedirect()) {
        if (answer.url.scheme() == "https"_L1 && answer.location.scheme() == "http"_L1)
            return error(
                u"it redirects from https to http (%1), which is never followed"_s.arg(originText(answer.location)));
        return error(u"it redirects to %1; use that address"_s.arg(addressText(answer.location)));
    }
    if (answer.maintenance)
        return error(u"Nextcloud is in maintenance mode"_s);
    switch (answer.status) {
    case 404:
        return error(u"404, there is no %1 at this address"_s.arg(what));
    case 429:
        return error(u"429, too many requests: Nextcloud slows this network address down"_s);
    case 502:
    case 504:
        return error(u"%1, a reverse proxy does not reach Nextcloud"_s.arg(answer.status));
    default:
        break;
    }
    if (answer.isHtml())
        return error(u"%1 with a web page instead of JSON; is this Nextcloud's address?"_s.arg(answer.status));
    if (answer.status < 200 || answer.status >= 300)
        return error(u"it answered %1 to %2"_s.arg(answer.status).arg(what));
    return error(u"the answer to %1 is not the JSON that was expected"_s.arg(what));
}

} // namespace plectrum
