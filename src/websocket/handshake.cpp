// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/handshake.h"

#include "websocket/headergrammar.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype KeyBytes = 16;

bool hasToken(const HeaderList &headers, QByteArrayView name, QByteArrayView token)
{
    return std::ranges::any_of(headers.listed(name), [token](const QByteArray &each) {
        return QByteArrayView(each).compare(token, Qt::CaseInsensitive) == 0;
    });
}

HeaderList ownHeaders(const ClientHandshake &handshake)
{
    HeaderList headers{{"Host", hostOf(handshake.url)},
                       {"Upgrade", "websocket"},
                       {"Connection", "Upgrade"},
                       {"Sec-WebSocket-Key", handshake.key},
                       {"Sec-WebSocket-Version", "13"}};
    if (!handshake.origin.isEmpty())
        headers.append({"Origin", handshake.origin});
    if (!handshake.subprotocols.isEmpty())
        headers.append({"Sec-WebSocket-Protocol", handshake.subprotocols.join(", ")});
    QList<QByteArray> offers;
    for (const DeflateOffer &offer : handshake.deflateOffers)
        offers << offer.toHeader();
    if (!offers.isEmpty())
        headers.append({"Sec-WebSocket-Extensions", offers.join(", ")});
    return headers;
}

} // namespace

QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':')) {
        // A zone ("%25eth0") has a meaning on this machine alone and is not sent (RFC 6874 §4).
        const qsizetype zone = host.indexOf('%');
        host = '[' + (zone < 0 ? host : host.first(zone)) + ']';
    }
    const bool secure = url.scheme() == "wss"_L1 || url.scheme() == "https"_L1;
    const int standard = secure ? 443 : 80;
    const int port = url.port(standard);
    return port == standard ? host : host + ':' + QByteArray::number(port);
}

QByteArray requestTargetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (!target.startsWith('/'))
        target.prepend('/');
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

QByteArray ClientHandshake::newKey()
{
    QByteArray bytes(KeyBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(bytes.data()),
                                         reinterpret_cast<quint32 *>(bytes.data() + KeyBytes));
    return bytes.toBase64();
}

Result<QByteArray> ClientHandshake::request() const
{
    for (const QByteArray &subprotocol : subprotocols) {
        if (!isToken(subprotocol))
            return unexpected(ErrorCode::BadOption,
                              u"subprotocol \"%1\" is not a token"_s.arg(QString::fromUtf8(subprotocol)));
        if (subprotocols.count(subprotocol) > 1) // RFC 6455 §4.1, item 10
            return unexpected(ErrorCode::BadOption,
                              u"subprotocol \"%1\" stands twice"_s.arg(QString::fromUtf8(subprotocol)));
    }
    HeaderList all = ownHeaders(*this);
    all.removeIf(
        [this](const HeaderField &field) { return field.name != "Sec-WebSocket-Key" && extraHeaders.has(field.name); });
    all += extraHeaders;
    QByteArray request = "GET " + requestTargetOf(url) + " HTTP/1.1\r\n";
    for (const HeaderField &field : std::as_const(all)) {
        const QString name = QString::fromUtf8(field.name);
        if (!isToken(field.name))
            return unexpected(ErrorCode::BadOption, u"header name \"%1\" is not a token"_s.arg(name));
        if (!isFieldValue(field.value))
            return unexpected(ErrorCode::BadOption, u"header %1 has a line break or control character"_s.arg(name));
        request += field.name + ": " + field.value + "\r\n";
    }
    if (extraHeaders.has("Sec-WebSocket-Key"))
        return unexpected(ErrorCode::BadOption, u"Sec-WebSocket-Key is made anew for each connection"_s);
    return request + "\r\n";
}

Result<ClientHandshake::Accepted> ClientHandshake::check(const HttpHead &response) const
{
    if (response.status != 101) {
        return unexpected(ErrorCode::HandshakeRefused,
                          u"%1 %2"_s.arg(response.status).arg(QString::fromUtf8(response.reason)).trimmed());
    }
    const HeaderList &headers = response.headers;
    if (!hasToken(headers, "Upgrade", "websocket"))
        return unexpected(ErrorCode::BadUpgrade, u"no \"Upgrade: websocket\" in the answer"_s);
    if (!hasToken(headers, "Connection", "upgrade"))
        return unexpected(ErrorCode::BadUpgrade, u"no \"Connection: Upgrade\" in the answer"_s);
    const QList<QByteArray> accepts = headers.values("Sec-WebSocket-Accept");
    if (accepts.size() != 1) {
        return unexpected(ErrorCode::BadAccept,
                          accepts.isEmpty() ? u"no Sec-WebSocket-Accept in the answer"_s
                                            : u"Sec-WebSocket-Accept stands more than once"_s);
    }
    if (accepts.first() != acceptFor(key)) {
        return unexpected(ErrorCode::BadAccept,
                          u"Sec-WebSocket-Accept is %1, expected %2"_s.arg(QString::fromUtf8(accepts.first()),
                                                                           QString::fromLatin1(acceptFor(key))));
    }
    Accepted accepted;
    const QList<QByteArray> chosen = headers.values("Sec-WebSocket-Protocol");
    if (chosen.size() > 1)
        return unexpected(ErrorCode::BadSubprotocol, u"Sec-WebSocket-Protocol stands more than once"_s);
    if (!chosen.isEmpty()) {
        if (!subprotocols.contains(chosen.first())) {
            return unexpected(ErrorCode::BadSubprotocol,
                              u"subprotocol \"%1\" was not offered"_s.arg(QString::fromUtf8(chosen.first())));
        }
        accepted.subprotocol = chosen.first();
    }
    auto deflate = checkDeflateResponse(headers.joined("Sec-WebSocket-Extensions"), deflateOffers);
    if (!deflate)
        return tl::unexpected(deflate.error());
    accepted.deflate = *deflate;
    return accepted;
}

QByteArray ServerHandshake::Refusal::toBytes() const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\n";
    for (const HeaderField &field : headers)
        bytes += field.name + ": " + field.value + "\r\n";
    if (!headers.has("Content-Type"))
        bytes += "Content-Type: text/plain; charset=utf-8\r\n";
    return bytes + "Content-Length: " + QByteArray::number(text.size()) + "\r\nConnection: close\r\n\r\n" + text;
}

bool ServerHandshake::isUpgrade(const HttpHead &request)
{
    return hasToken(request.headers, "Upgrade", "websocket");
}

tl::expected<ServerHandshake::Request, ServerHandshake::Refusal> ServerHandshake::check(const HttpHead &request)
{
    const auto refused = [](int status, const QByteArray &reason, const QByteArray &text,
                            const HeaderList &headers = {}) {
        return tl::unexpected(Refusal{.status = status, .reason = reason, .text = text + '\n', .headers = headers});
    };
    const HeaderList &headers = request.headers;
    if (request.method != "GET")
        return refused(405, "Method Not Allowed", "A WebSocket is opened with GET.", {{"Allow", "GET"}});
    if (request.version < "HTTP/1.1")
        return refused(400, "Bad Request", "A WebSocket needs HTTP/1.1.");
    if (headers.values("Host").size() != 1)
        return refused(400, "Bad Request", "There must be one Host header.");
    if (!isUpgrade(request) || !hasToken(headers, "Connection", "upgrade"))
        return refused(426, "Upgrade Required", "This is a WebSocket endpoint.", {{"Upgrade", "websocket"}});
    if (headers.joined("Sec-WebSocket-Version") != "13")
        return refused(426, "Upgrade Required", "Only version 13 is spoken here.",
                       {{"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}});
    const QList<QByteArray> keys = headers.values("Sec-WebSocket-Key");
    const auto key = keys.size() == 1
        ? QByteArray::fromBase64Encoding(keys.first(), QByteArray::AbortOnBase64DecodingErrors)
        : QByteArray::FromBase64Result();
    if (keys.size() != 1 || !key || key.decoded.size() != KeyBytes || keys.first().size() != 24)
        return refused(400, "Bad Request", "There must be one Sec-WebSocket-Key, 16 bytes in base64.");
    Request asked{.key = keys.first(), .subprotocols = headers.listed("Sec-WebSocket-Protocol"), .deflateOffers = {}};
    if (!std::ranges::all_of(asked.subprotocols, isToken))
        return refused(400, "Bad Request", "Sec-WebSocket-Protocol is not a list of tokens.");
    auto offers = parseDeflateOffers(headers.joined("Sec-WebSocket-Extensions"));
    if (!offers)
        return refused(400, "Bad Request", "Sec-WebSocket-Extensions is not well-formed.");
    asked.deflateOffers = *offers;
    return asked;
}

QByteArray ServerHandshake::response(const Request &request, const QByteArray &subprotocol,
                                     const QByteArray &extensions, const HeaderList &extraHeaders)
{
    QByteArray head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      "Sec-WebSocket-Accept: "
        + acceptFor(request.key) + "\r\n";
    if (!subprotocol.isEmpty())
        head += "Sec-WebSocket-Protocol: " + subprotocol + "\r\n";
    if (!extensions.isEmpty())
        head += "Sec-WebSocket-Extensions: " + extensions + "\r\n";
    for (const HeaderField &field : extraHeaders)
        head += field.name + ": " + field.value + "\r\n";
    return head + "\r\n";
}

QByteArray acceptFor(QByteArrayView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(key);
    hash.addData("258EAFA5-E914-47DA-95CA-C5AB0DC85B11"_ba);
    return hash.result().toBase64();
}

} // namespace plectrum
