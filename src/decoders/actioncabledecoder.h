// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonmessagedecoder.h"

namespace plectrum {

/// Action Cable of Ruby on Rails (actioncable-v1-json). Identifiers and data are JSON inside of JSON strings; a
/// subscription and its confirmation or rejection are a pair.
class ActionCableDecoder : public JsonMessageDecoder {
public:
    ActionCableDecoder();
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<ActionCableDecoder>(*this); }

    /// The server's welcome.
    static bool isOpening(const Input &input);

private:
    DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) override;
};

} // namespace plectrum
