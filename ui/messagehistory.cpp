// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messagehistory.h"

namespace plectrum {

void MessageHistory::add(const MessageDraft &draft)
{
    if (draft.text.isEmpty() || draft.text.size() > MaxCharacters)
        return;
    m_all.removeAll(draft);
    m_all << draft;
    if (m_all.size() > MaxMessages)
        m_all.removeFirst();
}

} // namespace plectrum
