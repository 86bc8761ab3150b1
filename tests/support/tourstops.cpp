// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tourstops.h"

#include "support/tourdialogs.h"
#include "support/tourtools.h"
#include "support/tourviews.h"

namespace plectrum {

std::vector<TourStop> tourStops()
{
    std::vector<TourStop> all;
    for (const auto part : {tourViews(), tourDialogs(), tourTools()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace plectrum
