// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/messageredaction.h"
#include "capture/record.h"

#include <QByteArray>

#include <array>

namespace plectrum {

/// Looks for credentials in the first data messages of one connection, each way; what comes later is not looked at.
/// Works while messages come in fragments (each is judged by what came before it) and where they are compressed (what
/// is secret in the inflated message hides all of its deflated bytes). Not thread-safe.
class MessageWatch {
public:
    /// Messages looked at each way, and bytes looked at in one of them (of MQTT: in its stream).
    static constexpr int Messages = 8;
    static constexpr qsizetype MessageBytes = 64 * 1024;

    /// `url` is the address as connected to: some services are known by their path only.
    MessageWatch(Role recordedAs, QByteArrayView url);

    /// Nothing more is looked at that way.
    bool isDone(Direction direction) const { return m_ways[std::size_t(direction)].messages >= Messages; }

    /// A frame's payload and message without the secrets, at equal length. Null where nothing had to be replaced.
    struct Clean {
        QByteArray payload;
        QByteArray message;
        int count = 0; ///< secrets replaced
    };
    Clean look(const RecordView &frame);

private:
    struct Way {
        int messages = 0;  ///< complete ones
        QByteArray before; ///< earlier fragments of the present message
        QByteArray stream; ///< of binary messages so far; protocols that cut themselves as they like go over messages
        qsizetype streamBefore = 0; ///< its length at the start of the present message
        bool compressed = false;    ///< the present message
        bool binary = false;
        bool hidden = false; ///< the present message as a whole
    };

    bool isHiddenAsWhole(const Way &way, bool fromClient, QByteArrayView payload) const;
    static Clean lookAtDeflated(Way &way, const RecordView &frame, bool fromClient);
    static Clean lookAtPlain(Way &way, const RecordView &frame, bool fromClient);
    static int judge(Way &way, QByteArrayView bytes, const MessageOrigin &origin, QByteArray &clean);

    const Direction m_fromClient;
    bool m_isPush = false;      ///< a Client Push of Nextcloud, by its path
    bool m_couldBePush = false; ///< its path does not say no
    bool m_firstIsWord = false; ///< the client's first message is a bare word
    std::array<Way, 2> m_ways;
};

} // namespace plectrum
