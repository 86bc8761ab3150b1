// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harprequest.h"

#include "server/harp/agentheaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype KeyLength = 24; // HAProxy counts characters and does not decode

/// Scheme and authority of an absolute target; empty for any other.
QByteArrayView originOf(QByteArrayView target)
{
    const qsizetype scheme = target.indexOf("://");
    if (target.startsWith('/') || scheme <= 0)
        return {};
    const auto end =
        std::find_if(target.begin() + scheme + 3, target.end(), [](char c) { return c == '/' || c == '?'; });
    return target.first(end - target.begin());
}

bool differ(const QList<QByteArray> &values)
{
    return std::ranges::any_of(values, [&values](const QByteArray &value) { return value != values.first(); });
}

QString targetComplaint(const HarpRequest &request)
{
    const QByteArrayView target = request.target;
    if (std::ranges::any_of(target, [](char c) { return c <= 0x20 || c >= 0x7f || c == '#'; }))
        return u"the target holds a character that must be percent-encoded"_s;
    const QByteArrayView origin = originOf(target);
    if (request.method == "CONNECT" || target == "*" || target.startsWith('/'))
        return {};
    if (origin.isEmpty() || target.sliced(origin.size()).startsWith('?'))
        return u"the target has no path"_s;
    const QByteArrayView authority = origin.sliced(origin.indexOf("://") + 3);
    if (request.headers.has("Host") && authority.compare(request.headers.value("Host"), Qt::CaseInsensitive) != 0)
        return u"the target names another host than the Host field"_s;
    return {};
}

} // namespace

HarpRequest HarpRequest::from(const HttpHead &head, const QHostAddress &peer)
{
    return {
        .method = head.method, .target = head.target, .version = head.version, .headers = head.headers, .peer = peer};
}

std::optional<QByteArrayView> HarpRequest::path() const
{
    QByteArrayView rest = QByteArrayView(target).sliced(originOf(target).size());
    if (const qsizetype query = rest.indexOf('?'); query >= 0)
        rest = rest.first(query);
    return rest.startsWith('/') ? std::optional(rest) : std::nullopt;
}

QByteArray HarpRequest::targetWithPath(QByteArrayView newPath) const
{
    const QByteArrayView origin = originOf(target);
    const qsizetype query = target.indexOf('?', origin.size());
    QByteArray changed;
    changed.reserve(target.size());
    changed.append(origin).append(newPath);
    return query < 0 ? changed : changed.append(QByteArrayView(target).sliced(query));
}

bool HarpRequest::isWebSocket() const
{
    return hasListToken(headers, "upgrade", "websocket") && hasListToken(headers, "connection", "upgrade");
}

bool HarpRequest::wantsClose() const
{
    return hasListToken(headers, "connection", "close")
        || (version == "HTTP/1.0" && !hasListToken(headers, "connection", "keep-alive"));
}

RefusalShape HarpRequest::shape() const
{
    const bool close = wantsClose();
    return {.withoutBody = method == "HEAD", .close = close, .keepAlive = version == "HTTP/1.0" && !close, .date = {}};
}

QString HarpRequest::complaint() const
{
    if (const QString wrong = targetComplaint(*this); !wrong.isEmpty())
        return wrong;
    if (differ(headers.values("Host")))
        return u"there are Host fields that differ"_s;
    if (differ(headers.values("Content-Length")))
        return u"there are Content-Length fields that differ"_s;
    if (!isWebSocket())
        return {};
    const QList<QByteArray> keys = headers.values("Sec-WebSocket-Key");
    if (keys.isEmpty())
        return u"Sec-WebSocket-Key is missing"_s;
    if (std::ranges::none_of(keys, [](const QByteArray &key) { return key.size() == KeyLength; }))
        return u"Sec-WebSocket-Key has not %1 characters"_s.arg(KeyLength);
    return {};
}

} // namespace plectrum
