// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonmessagedecoder.h"

#include <QHash>

#include <utility>

namespace plectrum {

/// Phoenix Channels, serializers 1 (objects) and 2 (arrays, and binary messages whose layout depends on who sends
/// them). phx_reply answers by its ref on the same topic. Who is present is told from Presence's messages.
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
    void nameFields(DecodedField &tree) const override;
    DecodedMessage describe(const Push &push, Role sender, const QByteArray &payload);
    void tellRooms(const Push &push, Role sender, bool isOk, DecodedMessage &decoded);
    /// `members`: an object {member: {"metas": […]}}.
    void count(const Push &push, QByteArrayView members, RoomChange::Kind kind, DecodedMessage &decoded);

    QHash<QByteArray, QByteArray> m_joins; ///< the join_ref that is current, by topic
    /// By topic and member, how often it is there: with each of its connections.
    QHash<std::pair<QByteArray, QByteArray>, qsizetype> m_present;
    bool m_hasPromised = false; ///< heartbeats
};

} // namespace plectrum
