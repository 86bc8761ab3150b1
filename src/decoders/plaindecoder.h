// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

namespace plectrum {

/// Messages of no known protocol: JSON with its members, other text as it stands, bytes by their number.
class PlainDecoder : public Decoder {
public:
    std::vector<DecodedMessage> feed(const Input &input) override;
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<PlainDecoder>(*this); }
};

} // namespace plectrum
