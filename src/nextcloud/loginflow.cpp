// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/loginflow.h"

#include "nextcloud/serveraddress.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QUrlQuery>

#include <optional>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr auto StartPath = "/index.php/login/v2";
constexpr auto PollPath = "/index.php/login/v2/poll";
constexpr auto StatusPath = "/status.php";
/// Characters of a token, name or password that the server may make us keep.
constexpr qsizetype LongestText = 4096;
/// Of a User-Agent; Nextcloud cuts the device's name there.
constexpr qsizetype LongestName = 120;
constexpr int SlowestFactor = 15;

/// A text of a JSON answer that is there, not endless, and fit for a header.
std::optional<QString> textOf(const QJsonObject &object, QLatin1StringView key)
{
    const QString text = object.value(key).toString();
    if (text.isEmpty() || text.size() > LongestText)
        return std::nullopt;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            return std::nullopt;
    }
    return text;
}

std::optional<QUrl> urlOf(const QJsonObject &object, QLatin1StringView key)
{
    const QUrl url(textOf(object, key).value_or(QString()), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    return url;
}

/// Failures that asking again does not mend.
bool isAboutTrust(ErrorCode code)
{
    return code == ErrorCode::TlsUntrusted || code == ErrorCode::TlsWrongHost || code == ErrorCode::TlsExpired
        || code == ErrorCode::CertificateUnreadable;
}

QJsonObject jsonOf(const HttpAnswer &answer)
{
    return answer.status == 200 ? QJsonDocument::fromJson(answer.body).object() : QJsonObject();
}

} // namespace

QByteArray deviceName(const QString &name)
{
    QString clean;
    for (const QChar c : name.simplified()) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7f)
            clean += c;
    }
    return clean.left(LongestName).toLatin1();
}

LoginFlow::LoginFlow(HttpAccess access, QObject *parent)
    : QObject(parent)
    , m_call(std::move(access))
{
    m_pause.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_call, &HttpCall::answered, this, &LoginFlow::answered);
    connect(&m_call, &HttpCall::failed, this, &LoginFlow::callFailed);
    connect(&m_pause, &QTimer::timeout, this, &LoginFlow::poll);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail({ErrorCode::LoginTimeout,
              u"%1: not granted within %2 s"_s.arg(originText(m_server)).arg(m_lifetime.count() / 1000)});
    });
}

void LoginFlow::start(const QUrl &server)
{
    cancel();
    const auto address = serverAddress(server.toString());
    m_server = address.value_or(QUrl());
    m_warned.clear();
    m_slowdown = 1;
    m_state = State::Starting;
    if (!address) {
        QMetaObject::invokeMethod(
            this, [this, error = address.error()] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(this, &LoginFlow::ask, Qt::QueuedConnection);
}

void LoginFlow::cancel()
{
    if (isRunning())
        fail({ErrorCode::Cancelled, {}});
}

void LoginFlow::ask()
{
    if (m_state != State::Starting || m_call.isRunning())
        return; // cancelled meanwhile
    if (isPlainAddress(m_server))
        warnOnce(SessionWarning::PlainHttp, originText(m_server));
    QNetworkRequest request(addressBelow(m_server, QString::fromLatin1(StartPath)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Accept", "application/json");
    m_call.send("POST", request);
}

void LoginFlow::poll()
{
    QNetworkRequest request(m_endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Accept", "application/json");
    m_state = State::Polling;
    m_call.send("POST", request, "token=" + m_token.toPercentEncoding());
}

void LoginFlow::answered(const HttpAnswer &answer)
{
    switch (m_state) {
    case State::Starting:
        started(answer);
        break;
    case State::AskingStatus:
        statusAnswered(answer);
        break;
    case State::Polling:
        polled(answer);
        break;
    default:
        break;
    }
}

void LoginFlow::callFailed(const Error &error)
{
    if (m_state == State::AskingStatus) {
        fail(m_cause);
    } else if (m_state != State::Polling || isAboutTrust(error.code)) {
        fail(error);
    } else if (m_call.wasAnswering()) {
        // An app password is told once; what was sent may have been it.
        fail({error.code,
              error.detail
                  + u"; the answer was lost, so look for a new app password in the server's security settings"
                    " and delete it"_s});
    } else {
        troubled(error);
    }
}

LoginFlow::Fit LoginFlow::fitOf(const QUrl &url) const
{
    if (m_server.scheme() == "https"_L1 && url.scheme() == "http"_L1)
        return Fit::Downgraded;
    if (isSameOrigin(url, m_server))
        return Fit::Same;
    const bool sameHost = url.host().compare(m_server.host(), Qt::CaseInsensitive) == 0;
    if (sameHost && m_server.scheme() == "http"_L1 && url.scheme() == "https"_L1)
        return Fit::SchemeRaised;
    return Fit::OtherHost;
}

void LoginFlow::started(const HttpAnswer &answer)
{
    const QJsonObject json = jsonOf(answer);
    const QJsonObject pollPart = json.value("poll"_L1).toObject();
    const auto token = textOf(pollPart, "token"_L1);
    const auto endpoint = urlOf(pollPart, "endpoint"_L1);
    const auto login = urlOf(json, "login"_L1);
    if (!token || !endpoint || !login) {
        m_cause = strangeAnswer(answer, u"Login Flow v2 (/index.php/login/v2)"_s);
        if (answer.isRedirect() || answer.status == 429 || answer.maintenance) {
            fail(m_cause);
            return;
        }
        // Nextcloud itself can say why.
        m_state = State::AskingStatus;
        m_call.send("GET", QNetworkRequest(addressBelow(m_server, QString::fromLatin1(StatusPath))));
        return;
    }
    for (const QUrl &url : {*login, *endpoint}) {
        if (fitOf(url) == Fit::Downgraded) {
            fail({ErrorCode::LoginRefused,
                  u"%1 names itself %2; from https to http nothing is followed (overwriteprotocol in its config.php)"_s
                      .arg(originText(m_server), originText(url))});
            return;
        }
    }
    m_token = token->toUtf8();
    m_endpoint = *endpoint;
    if (const Fit fit = fitOf(*endpoint); fit != Fit::Same) {
        const auto warning = fit == Fit::OtherHost ? SessionWarning::PollElsewhere : SessionWarning::SchemeRaised;
        warnOnce(warning, originText(*endpoint));
        m_endpoint = addressBelow(m_server, QString::fromLatin1(PollPath));
    }
    if (const Fit fit = fitOf(*login); fit != Fit::Same)
        warnOnce(fit == Fit::OtherHost ? SessionWarning::LoginElsewhere : SessionWarning::SchemeRaised,
                 originText(*login));
    if (!isRunning())
        return; // somebody who was warned cancelled
    m_state = State::Waiting;
    m_deadline.start(m_lifetime);
    m_pause.start(m_interval);
    Q_EMIT loginUrl(*login);
}

void LoginFlow::statusAnswered(const HttpAnswer &answer)
{
    const QJsonObject status = jsonOf(answer);
    const QString version = status.value("versionstring"_L1).toString().left(40);
    Error error = m_cause;
    if (status.value("maintenance"_L1).toBool())
        error.detail += u"; status.php says it is in maintenance mode"_s;
    else if (status.value("needsDbUpgrade"_L1).toBool())
        error.detail += u"; status.php says it waits for its upgrade"_s;
    else if (status.contains("installed"_L1) && !status.value("installed"_L1).toBool())
        error.detail += u"; status.php says Nextcloud is not installed yet"_s;
    else if (!version.isEmpty())
        error.detail += u"; status.php says Nextcloud %1 (Login Flow v2 came with 16)"_s.arg(version);
    else
        error.detail += u"; status.php does not answer as Nextcloud does: is it in a sub-directory?"_s;
    fail(error);
}

void LoginFlow::polled(const HttpAnswer &answer)
{
    m_state = State::Waiting;
    if (answer.status == 200 && !answer.isHtml()) {
        grant(answer.body, answer);
        return;
    }
    if (answer.status == 404 && !answer.isHtml()) { // pending, unknown and expired look alike
        m_pause.start(m_interval * m_slowdown);
        return;
    }
    if (answer.status == 429) {
        m_slowdown = qMin(m_slowdown * 2, SlowestFactor);
        warnOnce(SessionWarning::PollThrottled, originText(m_endpoint));
        if (isRunning())
            m_pause.start(m_interval * m_slowdown);
        return;
    }
    const Error error = strangeAnswer(answer, u"the question whether the login is granted"_s);
    if (answer.status >= 500)
        troubled(error);
    else
        fail({answer.status == 403 ? ErrorCode::LoginRefused : error.code, error.detail});
}

void LoginFlow::troubled(const Error &error)
{
    m_state = State::Waiting;
    warnOnce(SessionWarning::PollTroubled, error.detail);
    if (isRunning())
        m_pause.start(m_interval * m_slowdown);
}

void LoginFlow::grant(const QByteArray &body, const HttpAnswer &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const auto loginName = textOf(json, "loginName"_L1);
    const auto appPassword = textOf(json, "appPassword"_L1);
    if (!loginName || !appPassword) {
        fail(strangeAnswer(answer, u"the question whether the login is granted"_s));
        return;
    }
    LoginGrant grant{m_server, *loginName, *appPassword};
    const auto named = urlOf(json, "server"_L1);
    const auto address = named ? serverAddress(named->toString()) : Result<QUrl>(m_server);
    if (address && fitOf(*address) == Fit::Same)
        grant.server = *address;
    else if (named)
        warnOnce(SessionWarning::ServerElsewhere, originText(*named));
    if (!isRunning())
        return;
    stop();
    Q_EMIT granted(grant);
}

void LoginFlow::warnOnce(SessionWarning warning, const QString &detail)
{
    if (m_warned.contains(warning))
        return;
    m_warned << warning;
    Q_EMIT warned({warning, detail});
}

void LoginFlow::stop()
{
    m_state = State::Idle;
    m_call.abort();
    m_pause.stop();
    m_deadline.stop();
    m_token.fill('\0');
    m_token.clear();
}

void LoginFlow::fail(const Error &error)
{
    stop();
    Q_EMIT failed(error);
}

} // namespace plectrum
