// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/taphead.h"

#include "client/requestheaders.h"
#include "websocket/handshake.h"
#include "websocket/headergrammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QByteArray originOf(const QUrl &target)
{
    const bool secure = target.scheme() == "wss"_L1 || target.scheme() == "https"_L1;
    return (secure ? "https://" : "http://") + hostOf(target);
}

/// "a=1; b=2" with these cookies put in.
QByteArray withCookies(const QByteArray &sent, const QList<HeaderField> &cookies)
{
    QList<QByteArray> pairs;
    for (const QByteArray &pair : sent.split(';')) {
        const QByteArray trimmed = pair.trimmed();
        const QByteArray name = trimmed.left(trimmed.indexOf('='));
        if (!trimmed.isEmpty()
            && std::ranges::none_of(cookies, [&](const HeaderField &cookie) { return cookie.name == name; }))
            pairs << trimmed;
    }
    for (const HeaderField &cookie : cookies)
        pairs << cookie.name + '=' + cookie.value;
    return pairs.join("; ");
}

/// The fields that are sent instead of the client's, in the order in which they are added where it sent none.
HeaderList replacements(const HttpHead &head, const QUrl &target, const TapRewriting &rewriting)
{
    HeaderList fields;
    const auto place = [&](const QByteArray &name, const TapField &field, const QByteArray &ofTarget, bool always) {
        if (rewriting.headers.has(name) || field.mode == TapField::Mode::Keep)
            return;
        if (field.mode == TapField::Mode::Value)
            fields.append({name, field.value});
        else if (always || head.headers.has(name))
            fields.append({name, ofTarget});
    };
    place("Host", rewriting.host, hostOf(target), true);
    place("Origin", rewriting.origin, originOf(target), false);
    fields += rewriting.headers;
    if (!rewriting.cookies.isEmpty()) {
        const QByteArray sent = rewriting.headers.has("Cookie") ? rewriting.headers.values("Cookie").join("; ")
                                                                : head.headers.values("Cookie").join("; ");
        fields.removeIf([](const HeaderField &field) { return isSame(field.name, "Cookie"); });
        fields.append({"Cookie", withCookies(sent, rewriting.cookies)});
    }
    return fields;
}

} // namespace

TapField TapField::from(const QByteArray &text)
{
    if (text == "keep")
        return {};
    if (text == "target")
        return {.mode = Mode::Target, .value = {}};
    return {.mode = Mode::Value, .value = text};
}

TapRewriting TapRewriting::of(const Target &target)
{
    TapRewriting rewriting;
    Target without = target;
    without.cookies.clear();
    rewriting.headers = requestHeaders(without, target.url);
    rewriting.cookies = target.cookies;
    return rewriting;
}

Result<void> TapRewriting::check() const
{
    HeaderList all = headers;
    for (const HeaderField &cookie : cookies)
        all.append({"Cookie", cookie.name + '=' + cookie.value});
    all.append({"Host", host.value});
    all.append({"Origin", origin.value});
    for (const HeaderField &field : std::as_const(all)) {
        const QString name = QString::fromUtf8(field.name);
        if (!isToken(field.name))
            return unexpected(ErrorCode::BadOption, u"header name \"%1\" is not a token"_s.arg(name));
        if (!isFieldValue(field.value))
            return unexpected(ErrorCode::BadOption, u"header %1 has a line break or control character"_s.arg(name));
    }
    return {};
}

QByteArray tappedRequestHead(const HttpHead &head, const QUrl &target, const TapRewriting &rewriting)
{
    HeaderList waiting = replacements(head, target, rewriting);
    const bool own = head.target == "/" && ServerHandshake::isUpgrade(head);
    const QByteArray asked = own ? requestTargetOf(target) : head.target;
    QByteArray out;
    qsizetype at = head.raw.indexOf('\n') + 1;
    if (asked == head.target)
        out = head.raw.first(at);
    else
        out = head.method + ' ' + asked + ' ' + head.version + "\r\n";
    const auto write = [&out](const HeaderField &field) { out += field.name + ": " + field.value + "\r\n"; };
    const HeaderList replaced = waiting;
    // A request's fields are not folded, so that each has its line.
    for (const HeaderField &field : head.headers) {
        const qsizetype end = head.raw.indexOf('\n', at) + 1;
        if (!replaced.has(field.name)) {
            out += QByteArrayView(head.raw).sliced(at, end - at);
        } else if (waiting.has(field.name)) {
            for (const HeaderField &each : std::as_const(waiting)) {
                if (isSame(each.name, field.name))
                    write(each);
            }
            waiting.removeIf([&](const HeaderField &each) { return isSame(each.name, field.name); });
        }
        at = end;
    }
    for (const HeaderField &field : std::as_const(waiting))
        write(field);
    return out + head.raw.sliced(at);
}

} // namespace plectrum
