// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/appwritedecoder.h"

#include "decoders/jsontree.h"

#include <QUrlQuery>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxSubscriptions = 1000; ///< remembered of a connection
constexpr qsizetype MaxChannels = 1000;      ///< of one of them
/// The SDK pings so often (sdk-for-web, realtime.ts).
constexpr int AppwritePingMs = 20'000;

QByteArrayList channelNames(QByteArrayView array)
{
    QByteArrayList names;
    for (const QByteArrayView each : jsonElements(array, MaxChannels).value_or(std::vector<QByteArrayView>()))
        names << shortText(jsonValueText(each), 120);
    return names;
}

/// "databases.a.collections.b.documents.c.create" of all the forms with * in them.
QByteArray mostExact(QByteArrayView events)
{
    QByteArray best;
    qsizetype fewest = -1;
    for (const QByteArrayView each : jsonElements(events, 256).value_or(std::vector<QByteArrayView>())) {
        const QByteArray name = jsonValueText(each);
        const qsizetype stars = name.count('*');
        if (fewest < 0 || stars < fewest || (stars == fewest && name.size() > best.size())) {
            best = name;
            fewest = stars;
        }
    }
    return best;
}

/// The errors of config/errors.php that close.
QByteArray errorName(const QByteArray &code)
{
    return code == "1003" ? "message format not valid"
        : code == "1008"  ? "policy violation"
        : code == "1013"  ? "too many messages"
                          : "";
}

} // namespace

AppwriteDecoder::AppwriteDecoder()
    : JsonMessageDecoder("Appwrite Realtime", Shape::Object)
{
}

DecodedMessage AppwriteDecoder::byClient(QByteArrayView json, const QByteArray &type, QByteArrayView data)
{
    static constexpr const char *Asking[] = {"authentication", "subscribe", "unsubscribe", "presence"};
    DecodedMessage decoded{.summary = type};
    if (type == "ping") {
        decoded.part = DecodedMessage::Part::Heartbeat;
        if (!std::exchange(m_hasPinged, true))
            decoded.beats.push_back(
                {.sender = Role::Client, .everyMs = AppwritePingMs, .lateMs = 2 * AppwritePingMs, .anyMessage = false});
        return decoded;
    }
    if (std::ranges::find(Asking, type) == std::end(Asking))
        return broken(json, "no type that the client sends");
    decoded.part = DecodedMessage::Part::Request;
    decoded.operation = type;
    decoded.pair = type;
    if (type == "authentication")
        hide(jsonMember(data, "session"), "session");
    else if (!data.isEmpty())
        decoded.summary += ' ' + shortText(data);
    if (type == "subscribe")
        keepSubscriptions(data);
    else if (type == "unsubscribe")
        keepLeaving(data);
    return decoded;
}

void AppwriteDecoder::keepLeaving(QByteArrayView data)
{
    for (const QByteArrayView each : jsonElements(data, MaxSubscriptions).value_or(std::vector<QByteArrayView>())) {
        if (m_leaving.size() < MaxSubscriptions)
            m_leaving << jsonMemberText(each, "subscriptionId");
    }
}

void AppwriteDecoder::keepSubscriptions(QByteArrayView data)
{
    for (const QByteArrayView each : jsonElements(data, MaxSubscriptions).value_or(std::vector<QByteArrayView>())) {
        const QByteArray id = jsonMemberText(each, "subscriptionId");
        if (m_channels.size() >= MaxSubscriptions && !m_channels.contains(id))
            break;
        m_channels.insert(id, channelNames(jsonMember(each, "channels")));
        if (m_joining.size() < MaxSubscriptions)
            m_joining << id;
    }
}

/// The server has said yes to all that was asked for last.
void AppwriteDecoder::join(QByteArrayView data, DecodedMessage &decoded)
{
    for (const QByteArray &id : std::exchange(m_joining, {})) {
        for (const QByteArray &channel : m_channels.value(id))
            decoded.rooms.push_back({RoomChange::Kind::Join, channel, {}});
    }
    for (const QByteArray &channel : channelNames(jsonMember(data, "channels")))
        decoded.rooms.push_back({RoomChange::Kind::Join, channel, {}});
}

void AppwriteDecoder::leave(DecodedMessage &decoded)
{
    for (const QByteArray &id : std::exchange(m_leaving, {})) {
        for (const QByteArray &channel : m_channels.take(id))
            decoded.rooms.push_back({RoomChange::Kind::Leave, channel, {}});
    }
}

DecodedMessage AppwriteDecoder::byServer(QByteArrayView json, const QByteArray &type, QByteArrayView data)
{
    DecodedMessage decoded{.summary = type};
    if (type == "pong") {
        decoded.part = DecodedMessage::Part::Heartbeat;
    } else if (type == "event") {
        decoded.operation = shortText(mostExact(jsonMember(data, "events")), 120);
        decoded.summary = decoded.operation + ' ' + shortText(jsonMember(data, "payload"));
    } else if (type == "response") {
        const QByteArray to = jsonMemberText(data, "to");
        decoded.part = DecodedMessage::Part::Reply;
        decoded.pair = to;
        decoded.operation = shortText(to, 48);
        decoded.isError = jsonMember(data, "success") == "false";
        decoded.summary += " to " + decoded.operation + (decoded.isError ? " refused" : " ok");
        if (to == "subscribe" && !decoded.isError)
            join({}, decoded);
        else if (to == "unsubscribe" && !decoded.isError)
            leave(decoded);
    } else if (type == "error") {
        const QByteArray code = jsonMemberText(data, "code");
        const QByteArray name = errorName(code);
        decoded.isError = true;
        decoded.summary += ' ' + shortText(code, 16) + (name.isEmpty() ? name : " (" + name + ')') + ' '
            + shortText(jsonMemberText(data, "message"));
    } else if (type == "connected") {
        decoded.summary += ' ' + shortText(jsonMember(data, "channels"));
        join(data, decoded);
    } else {
        return broken(json, "no type that the server sends");
    }
    return decoded;
}

DecodedMessage AppwriteDecoder::meaning(QByteArrayView json, Role sender, QByteArrayView &)
{
    const QByteArray type = jsonMemberText(json, "type");
    const QByteArrayView data = jsonMember(json, "data");
    return sender == Role::Client ? byClient(json, type, data) : byServer(json, type, data);
}

bool AppwriteDecoder::isAddress(const QUrl &url)
{
    return url.path().endsWith("/v1/realtime"_L1) && QUrlQuery(url).hasQueryItem(u"project"_s);
}

} // namespace plectrum
