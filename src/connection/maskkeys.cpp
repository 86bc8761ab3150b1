// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/maskkeys.h"

#include <QRandomGenerator>

#include <bit>

namespace plectrum {

std::array<quint8, 4> MaskKeys::next()
{
    if (m_used == m_keys.size()) {
        QRandomGenerator::system()->fillRange(m_keys.data(), qsizetype(m_keys.size()));
        m_used = 0;
    }
    return std::bit_cast<std::array<quint8, 4>>(m_keys[m_used++]);
}

} // namespace plectrum
