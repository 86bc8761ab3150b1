// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"

#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/versioncommand.h"
#include "profiles/profilestore.h"
#include "program/crashreports.h"
#include "websocket/optionalparts.h"

#include <CLI/CLI.hpp>

#include <array>
#include <iostream>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Table{
    Command{"connect", "Connect to a WebSocket, send, receive and record", addConnect},
    Command{"serve", "Run the embedded loopback server", addServe},
    Command{"tap", "Record, hold and alter what passes between a client and a server", addTap},
    Command{"show", "Show the rows of a capture", addShow},
    Command{"calls", "Count the calls of a recording and how long their answers took", addCalls},
    Command{"state", "Show the documents that messages keep, as they were at a row of a recording", addState},
    Command{"rooms", "Say who is in which room, topic or channel at a row of a recording", addRooms},
    Command{"lanes", "Draw who sent and who got what when, and count losses", addLanes},
    Command{"replay", "Play a recording or scenario and say what differs", addReplay},
    Command{"scenario", "Make a scenario of a recording, or check one", addScenario},
    Command{"convert", "Turn recordings into other programs' files and back", addConvert},
    Command{"profiles", "List, show, import, export and delete saved profiles", addProfiles},
    Command{"diagnose", "Connect, and say who answered, why, and what to try", addDiagnose},
    Command{"routes", "Say what HaRP and the PHP proxy make of an ExApp's routes", addRoutes},
    Command{"login", "Log in to a Nextcloud through the browser and keep the app password", addLogin},
    Command{"tokens", "List, check and revoke session tokens", addTokens},
    Command{"demo", "Record a short session against the embedded server and show it", addDemo},
    Command{"version", "Say the versions of all parts, for bug reports, and their licences", addVersion},
    Command{"generate", "Write man pages, completions for shells, or the reference of all commands", addGenerate},
};

constexpr std::array ExitCodes{
    ExitCodeInfo{Done, "done"},
    ExitCodeInfo{CheckFailed, "a check failed"},
    ExitCodeInfo{WrongUsage, "wrong usage"},
    ExitCodeInfo{NotConnected, "not connected or refused"},
    ExitCodeInfo{FileTrouble, "a file could not be read or written"},
    ExitCodeInfo{Interrupted, "interrupted"},
};

std::string exitCodesFooter()
{
    std::string text = "Exit codes:";
    for (const ExitCodeInfo &info : ExitCodes)
        text += "\n  " + std::to_string(info.code) + "  " + info.text;
    return text;
}

/// The version, and a line for each part that this build lacks.
std::string versionText()
{
    std::string text = "plectrum-cli " PLECTRUM_VERSION;
    for (const OptionalPart &part : optionalParts()) {
        if (!part.present)
            text += std::string("\nwithout ") + part.stands + ": " + part.without;
    }
    return text;
}

/// For a crash report: which command, and the names of its options without what was given for them.
void noteCommand(const CLI::App &command)
{
    noteAction("command " + QByteArray::fromStdString(command.get_name()));
    for (const CLI::Option *const option : command.get_options()) {
        if (option->count() > 0)
            noteAction("option " + QByteArray::fromStdString(option->get_name()));
    }
}

} // namespace

std::span<const Command> commandTable()
{
    return Table;
}

std::span<const ExitCodeInfo> exitCodeTable()
{
    return ExitCodes;
}

ProfileStore Session::profiles() const
{
    if (!profileFolder.isEmpty())
        return ProfileStore(profileFolder);
    const ProfileStore store;
    // A home that cannot be written has no starters, and nothing else is wrong with it.
    static_cast<void>(store.installStarters());
    return store;
}

int runCli(const QStringList &arguments)
{
    prepareStandardStreams();
    Session session;
    CLI::App app("Connect to, inspect and record WebSocket services.", "plectrum-cli");
    app.set_version_flag("--version", versionText());
    app.require_subcommand(1);
    app.fallthrough();
    bool json = false;
    bool quiet = false;
    std::string folder;
    app.add_flag("--json", json, "Print one JSON object a line");
    app.add_flag("--quiet", quiet, "Print data and errors only");
    app.add_option("--profile-dir", folder, "Folder of the profiles")->type_name("DIR");
    app.footer(exitCodesFooter());

    std::vector<std::pair<CLI::App *, std::function<int()>>> runners;
    for (const Command &command : Table) {
        CLI::App *const sub = app.add_subcommand(command.name, command.summary);
        runners.emplace_back(sub, command.add(*sub, session));
    }

    std::vector<std::string> reversed;
    for (qsizetype i = arguments.size() - 1; i > 0; --i)
        reversed.push_back(arguments.at(i).toStdString());
    try {
        app.parse(reversed);
    } catch (const CLI::ParseError &error) {
        const std::vector<std::string> unknown = app.remaining();
        if (app.get_subcommands().empty() && !unknown.empty() && error.get_exit_code() != 0) {
            std::cerr << "There is no command or option " << unknown.front() << ".\n"
                      << "Run with --help for more information.\n";
            return WrongUsage;
        }
        return app.exit(error, std::cout, std::cerr) == 0 ? Done : WrongUsage;
    }
    session.console.setJson(json);
    session.console.setQuiet(quiet);
    session.profileFolder = QString::fromStdString(folder);
    for (const auto &[sub, run] : runners) {
        if (sub->parsed()) {
            noteCommand(*sub);
            const int code = run();
            session.console.flush();
            return code;
        }
    }
    return WrongUsage;
}

} // namespace plectrum
