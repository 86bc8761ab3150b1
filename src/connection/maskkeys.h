// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace plectrum {

/// Masking keys nobody can foresee (RFC 6455 §5.3, §10.3): drawn from the system's generator a thousand at a time, for
/// a call a frame would be the slowest part of sending.
class MaskKeys {
public:
    std::array<quint8, 4> next();

private:
    std::array<quint32, 1024> m_keys{};
    std::size_t m_used = 1024;
};

} // namespace plectrum
