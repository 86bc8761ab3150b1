// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace plectrum {

/// Something the user is told beside the work, in one line, with at most one thing to do about it.
struct Notice {
    enum class Kind { Plain, Good, Warning };

    Kind kind = Kind::Plain;
    QString text;
    QString action; ///< of the button; empty: none
    std::function<void()> run;
};

} // namespace plectrum
