// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/filterscan.h"

#include "capture/capturereader.h"
#include "capture/packedblock.h"

#include <QElapsedTimer>

namespace plectrum {

void FilterScan::start(const Filter &filter)
{
    m_filter = filter;
    m_hits.clear();
    m_next = 1;
}

bool FilterScan::advance(CaptureReader &reader, qint64 count, int budgetMs)
{
    QElapsedTimer timer;
    timer.start();
    while (m_next <= count) {
        const auto block = reader.block(m_next);
        if (block) {
            const RecordId end = qMin((*block)->firstId() + (*block)->count(), count + 1);
            m_filter.scan(**block, m_next, end, m_hits);
            m_next = end;
        } else {
            // A damaged record matches nothing.
            RecordId next = m_next + 1;
            for (const auto &range : reader.damaged()) {
                if (m_next >= range.first && m_next < range.end)
                    next = qMax(next, range.end);
            }
            m_next = next;
        }
        if (timer.elapsed() >= budgetMs)
            return m_next > count;
    }
    return true;
}

} // namespace plectrum
