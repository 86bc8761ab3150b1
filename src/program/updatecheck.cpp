// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/updatecheck.h"

#include "builtwith.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int UpdatePatience = 10000;           // ms
constexpr qint64 MaxUpdateAnswer = 1024 * 1024; // bytes

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/// Of one release; none: it does not count, or names no version.
std::optional<NewerVersion> releaseOf(const QJsonObject &object)
{
    if (object["draft"_L1].toBool() || object["prerelease"_L1].toBool())
        return std::nullopt;
    const QString named = object[object.contains("version"_L1) ? "version"_L1 : "tag_name"_L1].toString();
    const QString version = named.startsWith(u'v') ? named.sliced(1) : named;
    qsizetype end = 0;
    if (QVersionNumber::fromString(version, &end).isNull() || end != version.size())
        return std::nullopt; // no number, or one with a suffix: not a release
    const QUrl page(
        object[object.contains("url"_L1) && !object.contains("html_url"_L1) ? "url"_L1 : "html_url"_L1].toString());
    return NewerVersion{.version = version, .page = isWebAddress(page) ? page : QUrl()};
}

} // namespace

QUrl UpdateCheck::address()
{
    const QUrl url(qEnvironmentVariable("PLECTRUM_UPDATE_URL", QStringLiteral(PLECTRUM_UPDATE_URL)));
    return isWebAddress(url) ? url : QUrl();
}

UpdateCheck::UpdateCheck(QObject *parent)
    : QObject(parent)
{
}

void UpdateCheck::start(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Qt would name the language of the system.
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("User-Agent", "Plectrum");
    request.setTransferTimeout(UpdatePatience);
    QNetworkReply *const reply = m_network.get(request);
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] {
        if (reply->bytesAvailable() <= MaxUpdateAnswer)
            return;
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
        Q_EMIT failed({ErrorCode::ServerAnswer, u"the answer is too long"_s});
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { handle(*reply); });
}

void UpdateCheck::handle(QNetworkReply &reply)
{
    reply.deleteLater();
    if (reply.error() != QNetworkReply::NoError) {
        Q_EMIT failed({ErrorCode::ServerAnswer, reply.errorString()});
        return;
    }
    const auto newer = read(reply.readAll(), QStringLiteral(PLECTRUM_VERSION));
    if (newer)
        Q_EMIT finished(*newer);
    else
        Q_EMIT failed(newer.error());
}

Result<std::optional<NewerVersion>> UpdateCheck::read(const QByteArray &answer, const QString &present)
{
    const QJsonDocument json = QJsonDocument::fromJson(answer);
    const QJsonArray releases = json.isArray() ? json.array() : QJsonArray{json.object()};
    std::optional<NewerVersion> newest;
    bool isKnown = false;
    for (const auto each : releases) {
        const std::optional<NewerVersion> release = releaseOf(each.toObject());
        isKnown = isKnown || release;
        if (release
            && QVersionNumber::fromString(release->version)
                > QVersionNumber::fromString(newest ? newest->version : present))
            newest = release;
    }
    if (!isKnown && !json.isArray())
        return unexpected(ErrorCode::ServerAnswer, u"the answer names no version"_s);
    return newest;
}

} // namespace plectrum
