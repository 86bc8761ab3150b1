// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonmessagedecoder.h"

namespace plectrum {

/// JSON-RPC 2.0 (jsonrpc.org/specification) in both directions, and, as Chrome's DevTools protocol has it, without the
/// member "jsonrpc". Ids keep their text: 1 and "1" are two, and large ones stay exact.
class JsonRpcDecoder : public JsonMessageDecoder {
public:
    JsonRpcDecoder();
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<JsonRpcDecoder>(*this); }

    /// A text with "jsonrpc": "2.0".
    static bool isOpening(const Input &input);

private:
    DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) override;
};

} // namespace plectrum
