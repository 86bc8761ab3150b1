// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"

#include <vector>

namespace plectrum {

class CaptureReader;

/// Finds the records that match a filter, a slice at a time, and goes on as the capture grows. Keeps nothing but ids.
class FilterScan {
public:
    void start(const Filter &filter);
    /// Looks at records up to `count` for at most `budgetMs`; true: all have been looked at.
    bool advance(CaptureReader &reader, qint64 count, int budgetMs);

    const Filter &filter() const { return m_filter; }
    const std::vector<RecordId> &hits() const { return m_hits; }
    /// Records looked at so far.
    qint64 scanned() const { return m_next - 1; }

private:
    Filter m_filter;
    std::vector<RecordId> m_hits;
    RecordId m_next = 1;
};

} // namespace plectrum
