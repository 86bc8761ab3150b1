// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonmessagedecoder.h"

#include <QHash>

namespace plectrum {

/// Bayeux (cometd.org), as CometD and Faye speak it: arrays of messages, each with a channel, paired by id. A pending
/// /meta/connect is how the server keeps in touch, so it counts as a heartbeat.
class BayeuxDecoder : public JsonMessageDecoder {
public:
    BayeuxDecoder();
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<BayeuxDecoder>(*this); }

    /// A message on a /meta channel.
    static bool isOpening(const Input &input);

private:
    DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) override;
};

} // namespace plectrum
