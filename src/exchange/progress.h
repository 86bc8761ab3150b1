// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace plectrum {

/// How far a conversion has come. `done` and `total` in bytes of the file while reading, else in records.
struct ConversionStep {
    enum class Stage : quint8 { Reading, Sorting, Writing };

    Stage stage = Stage::Reading;
    qint64 done = 0;
    qint64 total = 0;
};

/// Called in the converting thread every now and then; false cancels. May be empty.
using ConversionWatcher = std::function<bool(const ConversionStep &)>;

} // namespace plectrum
