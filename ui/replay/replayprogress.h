// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace plectrum {

/// How far a replay has come.
struct ReplayProgress {
    int loop = 0;        ///< from 0
    int begun = -1;      ///< the last step that began; -1: none
    int ended = 0;       ///< steps that are over; in their order
    QList<int> differed; ///< steps of this loop whose expectation was not met
};

} // namespace plectrum
