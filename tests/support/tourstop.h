// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

} // namespace plectrum
