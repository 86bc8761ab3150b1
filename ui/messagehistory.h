// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/messagedraft.h"

#include <QList>

namespace plectrum {

/// What was sent in a window, the oldest first, as it was written: variables are not filled in. Of this run only, since
/// people write secrets into messages.
class MessageHistory {
public:
    static constexpr qsizetype MaxMessages = 200;
    static constexpr qsizetype MaxCharacters = 1'000'000; ///< of one message; longer ones are not kept

    /// Behind all others; an equal one that stands there already goes.
    void add(const MessageDraft &draft);
    const QList<MessageDraft> &all() const { return m_all; }

private:
    QList<MessageDraft> m_all;
};

} // namespace plectrum
