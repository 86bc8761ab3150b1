// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"
#include "cli/console.h"
#include "profiles/profilestore.h"

#include <QString>

#include <functional>
#include <memory>
#include <span>

namespace CLI {
class App;
}

namespace plectrum {

class DecoderSet;

/// The exit codes of the contract.
enum ExitCode { Done = 0, CheckFailed = 1, WrongUsage = 2, NotConnected = 3, FileTrouble = 4, Interrupted = 130 };

/// A row of their table, for help and documents.
struct ExitCodeInfo {
    ExitCode code;
    const char *text;
};
std::span<const ExitCodeInfo> exitCodeTable();

/// What all commands share.
struct Session {
    Console console;
    QString profileFolder; ///< --profile-dir; empty: the platform's

    /// In the platform's folder the starter profiles are laid down first, if it does not exist yet.
    ProfileStore profiles() const;
};

/// One row of the table of commands. `add` declares the options and returns what runs once they are parsed; it returns
/// an exit code. Help, completion and documents come from here.
struct Command {
    const char *name;
    const char *summary;
    std::function<int()> (*add)(CLI::App &app, Session &session);
};

std::span<const Command> commandTable();

std::function<int()> addConnect(CLI::App &app, Session &session);
std::function<int()> addServe(CLI::App &app, Session &session);
std::function<int()> addTap(CLI::App &app, Session &session);
std::function<int()> addShow(CLI::App &app, Session &session);
std::function<int()> addLanes(CLI::App &app, Session &session);
std::function<int()> addCalls(CLI::App &app, Session &session);
std::function<int()> addState(CLI::App &app, Session &session);
std::function<int()> addRooms(CLI::App &app, Session &session);
std::function<int()> addReplay(CLI::App &app, Session &session);
std::function<int()> addScenario(CLI::App &app, Session &session);
std::function<int()> addConvert(CLI::App &app, Session &session);
std::function<int()> addProfiles(CLI::App &app, Session &session);
std::function<int()> addDiagnose(CLI::App &app, Session &session);
std::function<int()> addRoutes(CLI::App &app, Session &session);
std::function<int()> addLogin(CLI::App &app, Session &session);
std::function<int()> addTokens(CLI::App &app, Session &session);
std::function<int()> addDemo(CLI::App &app, Session &session);
std::function<int()> addGenerate(CLI::App &app, Session &session);

/// The rows of a capture as `show` prints them; also the end of `demo`.
struct ShowOptions {
    QString file;
    QString filter;
    FilterMacros macros = {};                ///< beside those that the user has saved
    QStringList columns;                     ///< empty: the default ones
    QString decode = QStringLiteral("none"); ///< "auto", "none" or the name of a decoder
    bool countOnly = false;
    bool withoutHeartbeats = false;
    std::shared_ptr<const DecoderSet> decoders = {}; ///< null: those of the table
};
int showCapture(const ShowOptions &options, Session &session);

} // namespace plectrum
