// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandsheet.h"

#include <QByteArray>
#include <QDate>

namespace plectrum {

/// A page in the macros of man(7), in ASCII.
struct ManPage {
    QString fileName; ///< "plectrum-cli-replay.1"
    QByteArray text;
};

/// The page of the program, one of each command (with its subcommands), and that of the window. `date` stands in their
/// heads; null: none, so that the same version makes the same pages on every day.
QList<ManPage> manPages(const CommandSheet &program, QDate date);

} // namespace plectrum
