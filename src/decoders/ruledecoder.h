// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoderrule.h"

#include <memory>

namespace plectrum {

/// Reads messages as a rule file says. Remembers nothing between them; what no case fits is shown as it is.
class RuleDecoder : public Decoder {
public:
    explicit RuleDecoder(std::shared_ptr<const DecoderRule> rule)
        : m_rule(std::move(rule))
    {
    }

    std::vector<DecodedMessage> feed(const Input &input) override;
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<RuleDecoder>(*this); }

    static bool isOpening(const DecoderRule &rule, const Input &input);
    /// The row of a DecoderSet; its texts are the rule's.
    static DecoderInfo info(const std::shared_ptr<const DecoderRule> &rule);
    static DecoderInfo info(DecoderRule rule) { return info(std::make_shared<const DecoderRule>(std::move(rule))); }

private:
    std::shared_ptr<const DecoderRule> m_rule;
};

} // namespace plectrum
