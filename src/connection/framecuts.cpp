// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/framecuts.h"

#include <algorithm>
#include <iterator>

namespace plectrum {

std::vector<qsizetype> FrameCuts::offsets(qsizetype length) const
{
    std::vector<qsizetype> cuts;
    std::ranges::copy_if(at, std::back_inserter(cuts), [length](qsizetype cut) { return cut >= 0 && cut <= length; });
    for (qint64 cut = every; every > 0 && cut < length; cut += every)
        cuts.push_back(cut);
    std::ranges::sort(cuts);
    return cuts;
}

std::vector<qsizetype> FrameCuts::lengths(qsizetype length, std::size_t most) const
{
    std::vector<qsizetype> frames;
    qsizetype from = 0;
    for (const qsizetype cut : offsets(length)) {
        if (frames.size() == most)
            return frames;
        frames.push_back(cut - from);
        from = cut;
    }
    if (frames.size() < most)
        frames.push_back(length - from);
    return frames;
}

} // namespace plectrum
