// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/decoder.h"
#include "decoders/engineiodecoder.h"
#include "decoders/jsonrpcdecoder.h"
#include "decoders/plaindecoder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {

QByteArray pairingKey(const std::vector<DecodedMessage> &messages)
{
    QByteArray key;
    for (const DecodedMessage &each : messages) {
        if (each.part == DecodedMessage::Part::Reply)
            key += "reply " + each.pair + '\n';
        else if (each.part == DecodedMessage::Part::Request)
            key += "request " + each.pair + ' ' + each.operation + '\n';
    }
    return key;
}

const QList<DecoderInfo> &decoderTable()
{
    static const QList<DecoderInfo> table{
        {"socketio"_L1, "Socket.IO"_L1, ""_L1, EngineIoDecoder::isAddress, EngineIoDecoder::isOpening,
         [](const DecoderClues &clues) -> std::unique_ptr<Decoder> {
             return std::make_unique<EngineIoDecoder>(EngineIoDecoder::optionsFrom(clues));
         }},
        {"jsonrpc"_L1, "JSON-RPC"_L1, "jsonrpc jsonrpc2 jsonrpc-2.0"_L1, nullptr, JsonRpcDecoder::isOpening,
         [](const DecoderClues &) -> std::unique_ptr<Decoder> { return std::make_unique<JsonRpcDecoder>(); }},
        {"plain"_L1, "Plain"_L1, ""_L1, nullptr, nullptr,
         [](const DecoderClues &) -> std::unique_ptr<Decoder> { return std::make_unique<PlainDecoder>(); }},
    };
    return table;
}

const DecoderInfo *decoderNamed(QLatin1StringView name)
{
    const auto &table = decoderTable();
    const auto found = std::ranges::find(table, name, &DecoderInfo::name);
    return found == table.end() ? nullptr : &*found;
}

} // namespace plectrum
