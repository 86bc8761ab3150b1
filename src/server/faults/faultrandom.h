// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/faults/fault.h"

namespace plectrum {

/// One step of SplitMix64 (Steele, Lea, Flood 2014): the output for the state `state`.
quint64 splitMix64(quint64 state);

/// What one decision is drawn for; nothing else, time least of all, decides. Ordinals count from 1.
struct FaultDraw {
    quint64 seed = 0;
    quint64 connection = 0; ///< on its route
    quint64 message = 0;    ///< of its direction; 0: the connection itself
    FaultDirection direction = FaultDirection::ToClient;
    Fault fault = Fault::Refuse;

    /// The same on every system: SplitMix64 over the members, one after the other.
    quint64 bits() const;
    /// Below 1, in steps of 2⁻⁵³.
    double share() const;
};

} // namespace plectrum
