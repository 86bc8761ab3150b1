// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

#include <vector>

namespace plectrum {

/// One message of y-protocols as y-websocket frames it: a frame may hold several.
struct YjsMessage {
    enum class Kind : quint8 { Step1, Step2, Update, Awareness, Denied, AskAwareness, Unknown };

    /// What a client tells of itself: its cursor, its user's name.
    struct Presence {
        quint64 client = 0;
        quint64 clock = 0;
        QByteArrayView state; ///< JSON; "null": it is gone
    };

    Kind kind = Kind::Unknown;
    qsizetype offset = 0; ///< in the frame
    qsizetype length = 0;
    QByteArrayView content;          ///< state vector, update, awareness or reason
    std::vector<Presence> presences; ///< of Awareness
    QByteArray problem;              ///< English; empty: none

    /// All of a frame; what cannot be read is one last message of kind Unknown. Views end with the frame.
    static std::vector<YjsMessage> read(QByteArrayView frame);

    QByteArray name() const; ///< "sync step 1"
    /// "update · client 12 clock 96 inserts "a""
    QByteArray toText() const;
    /// `base` is added to all offsets.
    DecodedField toTree(QByteArrayView frame, qsizetype base) const;
};

/// What a presence calls its user: state.user.name, where it says so, else "client 12".
QByteArray yjsMemberName(const YjsMessage::Presence &presence);

} // namespace plectrum
