// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

class QWidget;

namespace plectrum {

class TourStage;

/// One place of the program that there is to look at.
struct TourStop {
    const char *name;  ///< of its pictures: "settings", "profile-security"
    const char *shows; ///< the classes of plectrum that it is there for, parted by blanks; may be empty
    /// Goes there; returns the window, dialog or menu to be looked at.
    QWidget *(*open)(TourStage &stage);
};

/// All of them, the empty states first: those behind record what there is to see. tests/gui/tst_tour.cpp fails for a
/// form or a dialog that none of them shows.
std::span<const TourStop> tourStops();

} // namespace plectrum
