// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"

#include <QList>

class QMenuBar;

namespace plectrum {

/// All that the menus offer, in their order; menus that are made when they open are filled for it. A command whose
/// action is gone does nothing.
QList<Command> menuCommands(const QMenuBar &bar);

/// A text of a menu as it reads: without the mark of its access key and without the dots.
QString plainActionText(const QString &text);

} // namespace plectrum
