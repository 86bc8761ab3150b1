// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/recordedactor.h"

#include "replay/placeholders.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr QByteArrayView Mark = "[redacted]";

/// Set by whoever opens the connection, not by the person behind.
constexpr std::array Automatic{"Host",
                               "Upgrade",
                               "Connection",
                               "Sec-WebSocket-Key",
                               "Sec-WebSocket-Version",
                               "Sec-WebSocket-Extensions",
                               "Sec-WebSocket-Protocol",
                               "Origin",
                               "Cookie",
                               "User-Agent",
                               "Accept",
                               "Accept-Encoding",
                               "Accept-Language",
                               "Cache-Control",
                               "Pragma",
                               "DNT",
                               "Content-Length"};
/// Of an answer: different each time, or compared elsewhere.
constexpr std::array Changing{"Date",
                              "Sec-WebSocket-Accept",
                              "Sec-WebSocket-Protocol",
                              "Connection",
                              "Upgrade",
                              "Set-Cookie",
                              "Content-Length",
                              "Keep-Alive",
                              "Age",
                              "Expires",
                              "X-Request-Id"};

template <size_t Size>
bool isOneOf(const std::array<const char *, Size> &names, QByteArrayView name)
{
    return std::ranges::any_of(
        names, [name](const char *each) { return name.compare(QByteArrayView(each), Qt::CaseInsensitive) == 0; });
}

/// The request's target with secrets of the query as placeholders.
QByteArray targetOf(const QByteArray &target, QList<QByteArray> &secrets)
{
    const qsizetype question = target.indexOf('?');
    if (question < 0)
        return target;
    QList<QByteArray> parts = target.mid(question + 1).split('&');
    for (QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0 || !RecordedActor::isRedacted(QByteArrayView(part).sliced(equals + 1)))
            continue;
        const QByteArray name = RecordedActor::secretName("query", QByteArrayView(part).first(equals));
        secrets << name;
        part = part.left(equals + 1) + "${" + name + '}';
    }
    return target.left(question + 1) + parts.join('&');
}

} // namespace

bool RecordedActor::isRedacted(QByteArrayView value)
{
    if (value.size() < 3)
        return false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != Mark.at(i % Mark.size()))
            return false;
    }
    return true;
}

QByteArray RecordedActor::secretName(QByteArrayView where, QByteArrayView name)
{
    QByteArray all = SecretPrefix.toByteArray() + where.toByteArray();
    if (!name.isEmpty())
        all += '.';
    for (const char c : name) {
        const char one[] = {'a', c, '\0'};
        all += placeholders::isName(one) ? c : '_';
    }
    return all;
}

ScenarioActor RecordedActor::from(const RecordedConnection &connection, QList<QByteArray> &secrets)
{
    ScenarioActor actor;
    const QUrl url(connection.info.url);
    const HttpHead &request = connection.request;
    const QByteArray host = request.headers.value("Host");
    const QByteArray scheme = url.scheme().isEmpty() ? "ws"_ba : url.scheme().toLatin1();
    const QByteArray authority = url.authority().isEmpty() ? host : url.authority(QUrl::FullyEncoded).toLatin1();
    actor.url = scheme + "://" + authority
        + (request.target.isEmpty() ? url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                                    : targetOf(request.target, secrets));
    actor.origin = request.headers.value("Origin");
    actor.subprotocols = request.headers.listed("Sec-WebSocket-Protocol");
    if (request.headers.listed("Sec-WebSocket-Extensions").isEmpty() && !request.startLine.isEmpty())
        actor.deflate = false;
    for (const HeaderField &field : request.headers) {
        if (isOneOf(Automatic, field.name) || field.name.startsWith("Sec-Fetch-"))
            continue;
        const QByteArrayView last = QByteArrayView(field.value).sliced(field.value.lastIndexOf(' ') + 1);
        if (isRedacted(field.value) || isRedacted(last)) {
            const bool isAuthorization = field.name.compare("Authorization", Qt::CaseInsensitive) == 0;
            const QByteArray name =
                isAuthorization ? secretName("authorization", {}) : secretName("header", field.name);
            secrets << name;
            actor.headers.append({field.name, "${" + name + '}'});
        } else {
            actor.headers.append(field);
        }
    }
    for (const QByteArray &line : request.headers.values("Cookie")) {
        for (const QByteArray &each : line.split(';')) {
            const qsizetype equals = each.indexOf('=');
            if (equals < 0)
                continue;
            HeaderField cookie{each.left(equals).trimmed(), each.mid(equals + 1).trimmed()};
            const QByteArray name = secretName("cookie", cookie.name);
            if (isRedacted(cookie.value)) {
                secrets << name;
                cookie.value = "${" + name + '}';
            }
            actor.cookies << cookie;
        }
    }
    // Credentials and authorities are the profile's; without either the URL says all.
    if (!secrets.isEmpty() || scheme == "wss")
        actor.profile = connection.info.profile;
    return actor;
}

HeaderList RecordedActor::answerHeaders(const HeaderList &headers)
{
    HeaderList kept;
    for (const HeaderField &field : headers) {
        if (!isOneOf(Changing, field.name) && !isRedacted(field.value))
            kept << field;
    }
    return kept;
}

} // namespace plectrum
