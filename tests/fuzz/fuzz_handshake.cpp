// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/handshake.h"

using namespace plectrum;

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
        const auto request = ServerHandshake::check(parser.head());
        if (!request)
            (void)request.error().toBytes();
        else if (const auto deflate = acceptDeflate(request->deflateOffers, {}))
            (void)deflateResponse(*deflate, request->deflateOffers.first());
        return 0;
    }
    const ClientHandshake handshake{.url = QUrl(QStringLiteral("ws://a")),
                                    .key = "dGhlIHNhbXBsZSBub25jZQ==",
                                    .subprotocols = {"chat"},
                                    .deflateOffers = {DeflateOffer{.clientMaxWindowBitsOffered = true}}};
    (void)handshake.check(parser.head());
    return 0;
}
