// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/rooms/roomevent.h"

#include "capture/redaction.h"
#include "server/peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype ShownCharacters = 80;

QJsonObject paramsOf(const QUrl &url)
{
    QJsonObject params;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        const QJsonValue shown = isSecretName(name.toUtf8()) ? u"[redacted]"_s : value;
        if (!params.contains(name)) {
            params.insert(name, shown);
            continue;
        }
        QJsonArray values =
            params.value(name).isArray() ? params.value(name).toArray() : QJsonArray{params.value(name)};
        values.append(shown);
        params.insert(name, values);
    }
    return params;
}

QJsonObject event(const QString &type, const RoomSession &session)
{
    return {{u"type"_s, type}, {u"session"_s, session.toJson()}, {u"data"_s, session.data}};
}

/// In quotation marks, on one line.
QString quoted(const QString &text)
{
    QString shown = text.left(ShownCharacters);
    std::ranges::replace_if(
        shown, [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, QChar(u'·'));
    return u'"' + shown + (text.size() > ShownCharacters ? u"…\""_s : u"\""_s);
}

} // namespace

QJsonObject RoomSession::toJson() const
{
    QJsonObject object{{u"id"_s, id}, {u"path"_s, path}, {u"params"_s, params}};
    if (!user.isEmpty())
        object.insert(u"user"_s, user);
    return object;
}

QString appApiUser(QByteArrayView value)
{
    const QByteArray text = QByteArray::fromBase64(value.toByteArray());
    return QString::fromUtf8(text.left(std::max<qsizetype>(0, text.indexOf(':'))));
}

std::optional<QJsonObject> roomData(const QUrl &url)
{
    const QUrlQuery query(url);
    if (!query.hasQueryItem(u"data"_s))
        return QJsonObject();
    const auto document = QJsonDocument::fromJson(query.queryItemValue(u"data"_s, QUrl::FullyDecoded).toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

RoomSession roomSession(const QString &id, const Peer &peer)
{
    const QUrl url = peer.requestUrl();
    RoomSession session{.id = id,
                        .path = url.path(),
                        .params = paramsOf(url),
                        .user = {},
                        .data = roomData(url).value_or(QJsonObject())};
    const QString user = appApiUser(peer.requestHeader("authorization-app-api"));
    if (!user.isEmpty()) {
        session.user = {{u"key"_s, u"user:nextcloud:"_s + user},
                        {u"displayName"_s, user},
                        {u"login"_s, user},
                        {u"idProvider"_s, u"nextcloud"_s}};
    }
    return session;
}

QJsonObject openEvent(const RoomSession &session)
{
    return event(u"open"_s, session);
}

QJsonObject messageEvent(const RoomSession &session, const QString &message)
{
    QJsonObject object = event(u"message"_s, session);
    object.insert(u"message"_s, message);
    return object;
}

QJsonObject closeEvent(const RoomSession &session, quint16 code)
{
    QJsonObject object = event(u"close"_s, session);
    object.insert(u"closeReason"_s, int(code));
    return object;
}

QJsonObject errorEvent(const RoomSession &session, const QString &error)
{
    QJsonObject object = event(u"error"_s, session);
    object.insert(u"error"_s, error);
    return object;
}

QString eventLine(const QJsonObject &event)
{
    const QJsonObject session = event.value("session"_L1).toObject();
    const QString type = event.value("type"_L1).toString();
    const QString user = session.value("user"_L1).toObject().value("login"_L1).toString();
    QStringList words{type, session.value("path"_L1).toString(), session.value("id"_L1).toString()};
    if (!user.isEmpty())
        words << u"as "_s + user;
    if (type == "message"_L1)
        words << quoted(event.value("message"_L1).toString());
    else if (type == "close"_L1)
        words << QString::number(event.value("closeReason"_L1).toInt());
    else if (type == "error"_L1)
        words << event.value("error"_L1).toString();
    return words.join(u' ');
}

} // namespace plectrum
