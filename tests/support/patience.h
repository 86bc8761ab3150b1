// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

namespace plectrum {

/// Milliseconds that a test waits for what takes none on an idle machine: the machines of continuous integration are
/// slow and busy.
inline constexpr int BusyPatience = 30000;

} // namespace plectrum

// Qt's own have five seconds and no way to change that.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, plectrum::BusyPatience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, text) QTRY_VERIFY2_WITH_TIMEOUT(expression, text, plectrum::BusyPatience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT(expression, expected, plectrum::BusyPatience)
