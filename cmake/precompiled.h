// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What nearly every source includes, compiled once (option PLECTRUM_PCH). No source may rely on it: the other presets
// compile without.

#pragma once

#include <QtCore/QtCore>
#include <QtNetwork/QtNetwork>
#ifdef QT_WIDGETS_LIB
#include <QtWidgets/QtWidgets>
#endif
#ifdef QT_TESTCASE_BUILDDIR
#include <QtTest/QtTest>
#endif

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>
