// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandsheet.h"

#include <QByteArray>

#include <span>

namespace plectrum {

/// A shell that can complete commands, options, values that are enumerations, and names of files, folders and saved
/// profiles where such are meant. Profiles are asked of the program on the line; nothing is offered if it fails.
struct CompletingShell {
    const char *name;
    const char *fileName; ///< as its packages want it to be named
    QByteArray (*script)(const CommandSheet &program);
};
std::span<const CompletingShell> completingShells();

QByteArray bashCompletion(const CommandSheet &program);
QByteArray zshCompletion(const CommandSheet &program);
QByteArray fishCompletion(const CommandSheet &program);

/// What a shell shows beside an option or command: the beginning of its text, of at most 72 letters.
QString completionHint(const QString &text);
/// The path below the program, "profiles list"; nothing for the program itself.
QString completionPath(const CommandSheet &command);
/// Options of the program that take a value; the word after one is no command.
QStringList programValueOptions(const CommandSheet &program);

} // namespace plectrum
