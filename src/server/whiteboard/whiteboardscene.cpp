// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/whiteboard/whiteboardscene.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// The greatest integer that JavaScript holds exactly.
constexpr double GreatestInteger = 9007199254740991.0;

bool isCreator(const QJsonObject &creator)
{
    const double createdAt = creator.value("createdAt"_L1).toDouble(-1);
    return !creator.value("uid"_L1).toString().isEmpty() && creator.value("displayName"_L1).isString() && createdAt > 0
        && createdAt <= GreatestInteger && double(qint64(createdAt)) == createdAt;
}

QString creatorProof(const QString &room, const QString &element, const QJsonObject &creator, const QByteArray &secret)
{
    const auto field = [](const QString &text) {
        return text.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QByteArray payload = "whiteboard.creator.v1." + field(room) + '.' + field(element) + '.'
        + field(creator.value("uid"_L1).toString()) + '.' + field(creator.value("displayName"_L1).toString()) + '.'
        + QByteArray::number(qint64(creator.value("createdAt"_L1).toDouble()));
    return u"v1:"_s
        + QString::fromLatin1(QMessageAuthenticationCode::hash(payload, secret, QCryptographicHash::Sha256).toHex());
}

/// An element with a creator that can be believed; without an id it has none.
QJsonObject withCreator(QJsonObject element, const QString &room, const QJsonObject &creator, const QByteArray &secret)
{
    QJsonObject custom = element.value("customData"_L1).toObject();
    const QString id = element.value("id"_L1).toString();
    if (id.isEmpty()) {
        custom.remove("creator"_L1);
        custom.remove("creatorProof"_L1);
        if (custom.isEmpty())
            element.remove("customData"_L1);
        else
            element.insert(u"customData"_s, custom);
        return element;
    }
    const QJsonObject claimed = custom.value("creator"_L1).toObject();
    const bool isProven =
        isCreator(claimed) && custom.value("creatorProof"_L1).toString() == creatorProof(room, id, claimed, secret);
    if (isProven) {
        custom.insert(u"creator"_s,
                      QJsonObject{{u"uid"_s, claimed.value("uid"_L1)},
                                  {u"displayName"_s, claimed.value("displayName"_L1)},
                                  {u"createdAt"_s, claimed.value("createdAt"_L1)}});
    } else {
        custom.insert(u"creator"_s, creator);
        custom.insert(u"creatorProof"_s, creatorProof(room, id, creator, secret));
    }
    element.insert(u"customData"_s, custom);
    return element;
}

} // namespace

WhiteboardCreator WhiteboardCreator::of(const QJsonObject &user)
{
    const QString id = user.value("id"_L1).toString();
    static const QRegularExpression shared(u"^shared_([^_]+)_"_s);
    if (const auto found = shared.match(id); found.hasMatch()) {
        const QByteArray digest = QCryptographicHash::hash(found.captured(1).toUtf8(), QCryptographicHash::Sha256);
        return {u"public-link:"_s + QString::fromLatin1(digest.toHex().first(16)), u"Public link"_s};
    }
    const QString name = user.value("name"_L1).toString();
    return {id, name.isEmpty() ? id : name};
}

QString broadcastType(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object().value("type"_L1).toString();
}

std::optional<QByteArray> relayedScene(const QByteArray &bytes, const QString &room, const WhiteboardCreator &creator,
                                       const QByteArray &secret, qint64 createdAt)
{
    QJsonObject message = QJsonDocument::fromJson(bytes).object();
    const QString type = message.value("type"_L1).toString();
    QJsonObject payload = message.value("payload"_L1).toObject();
    if (type == "SCENE_RESTORE"_L1)
        return payload == QJsonObject{{u"reloadFromServer"_s, true}} ? std::optional(bytes) : std::nullopt;
    if ((type != "SCENE_INIT"_L1 && type != "SCENE_UPDATE"_L1) || !payload.value("elements"_L1).isArray())
        return bytes;
    const QJsonObject fresh{
        {u"uid"_s, creator.uid}, {u"displayName"_s, creator.displayName}, {u"createdAt"_s, createdAt}};
    QJsonArray elements = payload.value("elements"_L1).toArray();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (elements.at(i).isObject())
            elements[i] = withCreator(elements.at(i).toObject(), room, fresh, secret);
    }
    payload.insert(u"elements"_s, elements);
    message.insert(u"payload"_s, payload);
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

std::optional<QByteArray> relayedMove(const QByteArray &bytes, const QJsonObject &user)
{
    const QJsonObject message = QJsonDocument::fromJson(bytes).object();
    const QString type = message.value("type"_L1).toString();
    QJsonObject payload = message.value("payload"_L1).toObject();
    if (type == "MOUSE_LOCATION"_L1)
        payload.insert(u"user"_s, user);
    else if (type == "VIEWPORT_UPDATE"_L1)
        payload.insert(u"userId"_s, user.value("id"_L1));
    else
        return std::nullopt;
    return broadcastBytes(type, payload);
}

QByteArray broadcastBytes(const QString &type, const QJsonObject &payload)
{
    return QJsonDocument(QJsonObject{{u"type"_s, type}, {u"payload"_s, payload}}).toJson(QJsonDocument::Compact);
}

} // namespace plectrum
