// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/payloadsearch.h"
#include "ui/faces/recordbytes.h"

namespace plectrum {

/// Where a search found something in one payload, and at which of the places one is. Looks when it is asked first, as
/// far as takes no longer than a moment. Value type.
class PayloadHits {
public:
    PayloadHits() = default;
    PayloadHits(const RecordBytes &bytes, const PayloadSearch &search);

    qsizetype count();
    /// From 0 on; -1 where nothing was found.
    qsizetype at();
    /// To the next or the one before; false at the ends.
    bool step(bool forwards);
    void goTo(bool last);
    PayloadSearch::Range current();

private:
    void look();

    RecordBytes m_bytes;
    std::optional<PayloadSearch> m_search;
    QList<PayloadSearch::Range> m_found;
    bool m_isLooked = false;
    qsizetype m_at = 0;
};

} // namespace plectrum
