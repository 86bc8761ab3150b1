// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/handshake.h"

#include <cstdlib>

using namespace plectrum;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

HttpHead parsed(const QByteArray &bytes, HttpHeadParser::Kind kind)
{
    HttpHeadParser parser(kind, {.maxBytes = bytes.size(), .maxFields = 1000});
    const auto taken = parser.feed(bytes);
    check(taken.has_value() && parser.isComplete());
    return parser.head();
}

/// What the server makes of a request, the client that sent it must take.
void answer(const HttpHead &head)
{
    const auto request = ServerHandshake::check(head);
    if (!request) {
        check(parsed(request.error().toBytes(), HttpHeadParser::Kind::Response).status == request.error().status);
        return;
    }
    check(ServerHandshake::isUpgrade(head));
    for (const DeflateParameters &wishes : {DeflateParameters{},
                                            DeflateParameters{.serverNoContextTakeover = true,
                                            .clientNoContextTakeover = true,
                                            .serverMaxWindowBits = 10,
                                            .clientMaxWindowBits = 9}}) {
        DeflateOffer accepted;
        const auto deflate = acceptDeflate(request->deflateOffers, wishes, &accepted);
        check(deflate.has_value() == !request->deflateOffers.isEmpty());
        const QByteArray subprotocol = request->subprotocols.isEmpty() ? QByteArray() : request->subprotocols.last();
        const QByteArray bytes = ServerHandshake::response(
            *request, subprotocol, deflate ? deflateResponse(*deflate, accepted) : QByteArray());
        const ClientHandshake client{.url = QUrl(QStringLiteral("ws://a")),
                                     .key = request->key,
                                     .subprotocols = request->subprotocols,
                                     .deflateOffers = request->deflateOffers};
        const auto taken = client.check(parsed(bytes, HttpHeadParser::Kind::Response));
        check(taken.has_value() && taken->subprotocol == subprotocol && taken->deflate == deflate);
    }
    for (const DeflateOffer &offer : request->deflateOffers)
        check(parseDeflateOffers(offer.toHeader()) == QList<DeflateOffer>{offer});
}

} // namespace

/// First byte: role and size of the pieces. The rest is what the other end says.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 1)
        return 0;
    const bool asServer = data[0] & 1;
    const qsizetype step = (data[0] >> 1) + 1;
    QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    HttpHeadParser parser(asServer ? HttpHeadParser::Kind::Request : HttpHeadParser::Kind::Response);
    while (!bytes.isEmpty() && !parser.isComplete()) {
        const qsizetype part = qMin(step, bytes.size());
        if (!parser.feed(bytes.first(part)))
            return 0;
        bytes = bytes.sliced(part);
    }
    if (!parser.isComplete())
        return 0;
    if (asServer) {
        answer(parser.head());
        return 0;
    }
    const ClientHandshake handshake{.url = QUrl(QStringLiteral("ws://a")),
                                    .key = "dGhlIHNhbXBsZSBub25jZQ==",
                                    .subprotocols = {"chat"},
                                    .deflateOffers = {DeflateOffer{.clientMaxWindowBitsOffered = true}}};
    const auto accepted = handshake.check(parser.head());
    if (!accepted)
        check(!accepted.error().detail.isEmpty());
    else
        check(parser.head().status == 101 && (accepted->subprotocol.isEmpty() || accepted->subprotocol == "chat"));
    return 0;
}
