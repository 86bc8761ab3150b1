// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/faults/faultrandom.h"

namespace plectrum {

quint64 splitMix64(quint64 state)
{
    quint64 z = state + 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

quint64 FaultDraw::bits() const
{
    quint64 state = splitMix64(seed);
    for (const quint64 part : {connection, message, quint64(direction), quint64(fault)})
        state = splitMix64(state ^ part);
    return state;
}

double FaultDraw::share() const
{
    return double(bits() >> 11) * 0x1p-53;
}

} // namespace plectrum
