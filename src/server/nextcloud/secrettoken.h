// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace plectrum {

/// Letters and digits from the system's source of randomness, as Nextcloud makes tokens and app passwords.
QByteArray secretToken(qsizetype length);

/// What Nextcloud gives an app password, in characters.
inline constexpr qsizetype AppPasswordLength = 72;

} // namespace plectrum
