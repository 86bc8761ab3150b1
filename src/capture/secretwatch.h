// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "capture/secretsource.h"

#include <array>

namespace plectrum {

/// Hides in the messages of one connection what a SecretSource calls secret, from the first to the last. Not
/// thread-safe.
class SecretWatch {
public:
    /// Longer messages are not looked at; credentials are short.
    static constexpr qsizetype MessageBytes = 1024 * 1024;
    /// What a message says shows when it is whole, when its earlier fragments have been recorded. Therefore fragments
    /// are not kept where a secret is likely: of so many messages each way at first, and behind one that had a secret.
    /// The message itself is kept with its last frame.
    static constexpr int FirstMessages = 8;

    SecretWatch(Role recordedAs, std::unique_ptr<SecretSource> source);

    /// A data frame as it came, its bytes whole. Writes the placeholder over its secrets in `payload` and `message`,
    /// which are its own in the same length or null as long as nothing had to be replaced. How many there were.
    int hideInFrame(const RecordView &frame, QByteArray &payload, QByteArray &message);
    bool isDone() const { return m_source->isDone(); }

private:
    struct Way {
        int messages = 0;           ///< whole ones
        Opcode type = Opcode::Text; ///< of the present message
        bool hasTold = false;       ///< one of them had a secret
        bool compressed = false;
        qsizetype before = 0; ///< bytes of the present message's earlier fragments
    };

    bool isAtRisk(const Way &way) const;

    const Role m_recordedAs;
    std::unique_ptr<SecretSource> m_source;
    std::array<Way, 2> m_ways;
};

} // namespace plectrum
