// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace plectrum {

/// Counts what this thread takes from the heap and gives back, from its construction on; one at a time in a thread. It
/// takes the place of the allocator's functions in the program, which works with glibc and without sanitizers only.
class Allocations {
public:
    Allocations();
    ~Allocations();
    Q_DISABLE_COPY_MOVE(Allocations)

    /// Whether anything is counted here.
    static bool areCounted();

    /// The most bytes that were held at once.
    qint64 peak() const;
};

} // namespace plectrum
