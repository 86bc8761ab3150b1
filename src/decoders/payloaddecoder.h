// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"
#include "decoders/payloadformat.h"

namespace plectrum {

/// Messages of no protocol that are values of one format each: JSON as it stands (no number is rounded), XML,
/// MessagePack or CBOR. Says where one is not of it.
class PayloadDecoder : public Decoder {
public:
    /// Not Protobuf, which needs a schema to be looked at.
    explicit PayloadDecoder(PayloadFormat format)
        : m_format(format)
    {
    }

    std::vector<DecodedMessage> feed(const Input &input) override;
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<PayloadDecoder>(*this); }

    /// An XML declaration (XML 1.0 §2.8).
    static bool opensXml(const Input &input);
    /// CBOR's own tag (RFC 8949 §3.4.6).
    static bool opensCbor(const Input &input);

private:
    const PayloadFormat m_format;
};

/// Messages of no protocol as bytes: hexadecimal, and as text what is ASCII.
class HexDecoder : public Decoder {
public:
    std::vector<DecodedMessage> feed(const Input &input) override;
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<HexDecoder>(*this); }
};

} // namespace plectrum
