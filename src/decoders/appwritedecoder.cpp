// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/appwritedecoder.h"

#include "decoders/jsontree.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

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
        return decoded;
    }
    if (std::ranges::find(Asking, type) == std::end(Asking))
        return broken(json, "no type that the client sends");
    decoded.part = DecodedMessage::Part::Request;
    decoded.operation = type;
    decoded.pair = type;
    // What authenticates is a secret.
    if (type != "authentication" && !data.isEmpty())
        decoded.summary += ' ' + shortText(data);
    return decoded;
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
    } else if (type == "error") {
        const QByteArray code = jsonMemberText(data, "code");
        const QByteArray name = errorName(code);
        decoded.isError = true;
        decoded.summary += ' ' + shortText(code, 16) + (name.isEmpty() ? name : " (" + name + ')') + ' '
            + shortText(jsonMemberText(data, "message"));
    } else if (type == "connected") {
        decoded.summary += ' ' + shortText(jsonMember(data, "channels"));
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
