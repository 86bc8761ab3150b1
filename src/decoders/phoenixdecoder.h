// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonmessagedecoder.h"

#include <QHash>

namespace plectrum {

/// Phoenix Channels, serializers 1 (objects) and 2 (arrays, and binary messages whose layout depends on who sends
/// them). phx_reply answers by its ref on the same topic.
class PhoenixDecoder : public JsonMessageDecoder {
public:
    PhoenixDecoder();
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<PhoenixDecoder>(*this); }

    /// Ends with /websocket and has vsn=.
    static bool isAddress(const QUrl &url);
    /// A phx_join.
    static bool isOpening(const Input &input);

private:
    struct Push {
        QByteArray joinRef, ref, topic, event;
        QByteArrayView payload;
    };
    DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) override;
    std::optional<DecodedMessage> apart(const Input &input) override;
    DecodedMessage describe(const Push &push, Role sender, const QByteArray &payload);

    QHash<QByteArray, QByteArray> m_joins; ///< the join_ref that is current, by topic
};

} // namespace plectrum
