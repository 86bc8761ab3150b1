// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "cli/replaysession.h"
#include "cli/rulefiles.h"
#include "cli/scenariofile.h"
#include "cli/variableoptions.h"
#include "replay/durationtext.h"
#include "server/loopbackserver.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct ReplayOptions {
    std::string file;
    std::string to;
    std::string profile;
    VariableOptions environment;
    std::string speed = "reply";
    std::string expect = "recorded";
    std::vector<std::string> ignore;
    std::vector<std::string> variables;
    std::string late;
    std::string record;
    bool overwrite = false;
    bool withSecrets = false;
    bool stopAtDifference = false;
    int loops = 1;
    std::map<const ReportFormat *, std::string> reports; ///< files by their format
};

QString string(const std::string &text)
{
    return QString::fromStdString(text);
}

Result<void> readSpeed(const ReplayOptions &options, PlayOptions &play)
{
    if (options.speed == "reply" || options.speed == "asap") {
        play.pace = options.speed == "asap" ? PlayOptions::Pace::Asap : PlayOptions::Pace::Reply;
        return {};
    }
    bool isNumber = false;
    QString text = string(options.speed);
    if (text.endsWith(u'x'))
        text.chop(1);
    play.pace = PlayOptions::Pace::Original;
    play.speed = text.toDouble(&isNumber);
    if (!isNumber || !(play.speed >= 0.001 && play.speed <= 1000))
        return unexpected(ErrorCode::BadOption,
                          u"--speed %1: expected reply, asap, or a number from 0.001 to 1000"_s.arg(text));
    return {};
}

Result<void> readTolerance(const ReplayOptions &options, PlayOptions &play)
{
    for (const std::string &text : options.ignore) {
        const auto path = PathPattern::parse(string(text));
        if (!path)
            return unexpected(ErrorCode::BadOption,
                              u"--ignore %1: expected a path such as $.a.b[0] or $..time"_s.arg(string(text)));
        play.tolerance.ignore << *path;
    }
    for (const std::string &text : options.variables) {
        const QByteArray pair = QByteArray::fromStdString(text);
        const qsizetype equals = pair.indexOf('=');
        if (equals < 1 || !placeholders::isName(pair.left(equals)))
            return unexpected(ErrorCode::BadOption, u"--var %1: expected NAME=VALUE"_s.arg(string(text)));
        play.variables.insert(pair.left(equals), {pair.mid(equals + 1)});
    }
    if (!options.late.empty()) {
        play.tolerance.late = durationFrom(string(options.late));
        if (!play.tolerance.late)
            return unexpected(ErrorCode::BadOption,
                              u"--late %1: expected a time such as 500ms"_s.arg(string(options.late)));
    }
    play.compares = options.expect == "recorded";
    play.stopsAtDifference = options.stopAtDifference;
    play.loops = options.loops;
    return {};
}

/// The profiles that the scenario names, and that of --profile.
Result<void> readProfiles(const ReplayOptions &options, const Scenario &scenario, Session &session, PlayOptions &play)
{
    const auto find = [&options, &session](const QString &name) -> Result<Profile> {
        const auto found = session.profiles().find(name);
        return found ? options.environment.fill(*found, session) : found;
    };
    if (!options.profile.empty()) {
        const auto found = find(string(options.profile));
        if (!found)
            return tl::unexpected(found.error());
        play.base = found->target;
        play.to = found->target.url;
        return {};
    }
    return play.addProfiles(scenario, find);
}

/// A profile or an environment cannot be used.
bool isOfFile(const Error &error)
{
    return error.code == ErrorCode::BadProfile || error.code == ErrorCode::BadConfig;
}

/// loopback: means the embedded server, which runs beside us as long as it is needed.
Result<std::unique_ptr<LoopbackServer>> startServer(PlayOptions &play)
{
    if (!play.needsLoopback())
        return nullptr;
    auto server = std::make_unique<LoopbackServer>(LoopbackServer::Options());
    if (const auto listening = server->listen(); !listening)
        return tl::unexpected(listening.error());
    play.setLoopback(server->url());
    return server;
}

int runReplay(const ReplayOptions &options, Session &session)
{
    Console &console = session.console;
    const auto complain = [&console](const Error &error, ExitCode code) {
        console.complain(error);
        return code;
    };
    ReplayPlan plan{.scenario = {}, .options = {}, .reports = {}};
    for (const auto &[format, path] : options.reports) {
        if (!path.empty())
            plan.reports.append({format, string(path)});
    }
    if (const auto read = readSpeed(options, plan.options); !read)
        return complain(read.error(), WrongUsage);
    if (const auto read = readTolerance(options, plan.options); !read)
        return complain(read.error(), WrongUsage);
    if (!options.to.empty()) {
        plan.options.to = QUrl(string(options.to), QUrl::StrictMode);
        const bool isLoopback = plan.options.to.scheme() == QLatin1StringView(Profile::LoopbackScheme);
        if (!plan.options.to.isValid() || (plan.options.to.host().isEmpty() && !isLoopback))
            return complain({ErrorCode::BadUrl, u"--to %1: expected ws://… or wss://…"_s.arg(string(options.to))},
                            WrongUsage);
    }
    auto scenario = scenarioFromFile(string(options.file), {}, session);
    if (!scenario)
        return complain(scenario.error(), FileTrouble);
    plan.scenario = std::move(*scenario);
    if (const auto read = readProfiles(options, plan.scenario, session, plan.options); !read)
        return complain(read.error(), isOfFile(read.error()) ? FileTrouble : WrongUsage);
    const auto server = startServer(plan.options);
    if (!server)
        return complain(server.error(), NotConnected);
    std::unique_ptr<CaptureWriter> recorder;
    if (!options.record.empty()) {
        auto created = CaptureWriter::create(string(options.record),
                                             {.withSecrets = options.withSecrets, .overwrite = options.overwrite});
        if (!created)
            return complain(created.error(), FileTrouble);
        recorder = std::move(*created);
        recorder->hide(options.environment.secrets());
        const auto profile = session.profiles().find(string(options.profile));
        recorder->askForSecrets(userSecretSources(session, profile ? profile->decoder : QString()));
    }
    int exitCode = Done;
    {
        ReplaySession run(std::move(plan), recorder.get(), session);
        QObject::connect(
            &run, &ReplaySession::finished, qApp, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
        QMetaObject::invokeMethod(&run, &ReplaySession::start, Qt::QueuedConnection);
        exitCode = QCoreApplication::exec();
    }
    if (recorder) {
        if (const auto closed = recorder->close(); !closed)
            return complain(closed.error(), FileTrouble);
        console.talk(u"recorded %1 rows in %2"_s.arg(recorder->committedCount()).arg(recorder->path()));
    }
    return exitCode;
}

} // namespace

std::function<int()> addReplay(CLI::App &app, Session &session)
{
    const auto options = std::make_shared<ReplayOptions>();
    app.add_option("FILE", options->file, "A recording, also another program's, or a scenario")->required();
    auto *const to =
        app.add_option("--to", options->to, "Play against this server instead; its path replaces that of a single one")
            ->type_name("URL");
    app.add_option("--profile", options->profile, "Play against this saved profile, with its credentials")
        ->type_name("PROFILE")
        ->excludes(to);
    options->environment.declareEnvironment(app);
    app.add_option("--speed", options->speed,
                   "reply: wait for answers; asap; or a factor of the recorded time (1: as it was)")
        ->type_name("X|asap|reply");
    app.add_option("--expect", options->expect, "recorded: compare; none: play only")
        ->type_name("recorded|none")
        ->check(CLI::IsMember({"recorded", "none"}));
    app.add_option("--ignore", options->ignore, "A place in JSON that is not compared, repeatable")
        ->allow_extra_args(false)
        ->type_name("PATH");
    app.add_option("--var", options->variables, "A value for ${NAME}, repeatable")
        ->allow_extra_args(false)
        ->type_name("NAME=VALUE");
    app.add_option("--late", options->late, "How much later than recorded a message may come (1s)")->type_name("TIME");
    app.add_flag("--stop", options->stopAtDifference, "Stop at the first difference");
    app.add_option("--loop", options->loops, "Play so many times")->type_name("N")->check(CLI::Range(1, 1'000'000));
    app.add_option("--record", options->record, "Record into this capture file")->type_name("FILE");
    app.add_flag("--overwrite", options->overwrite, "Replace the capture file if it exists");
    app.add_flag("--with-secrets", options->withSecrets, "Record secrets as they are");
    for (const ReportFormat &format : reportFormats()) {
        if (*format.option != '\0')
            app.add_option(format.option, options->reports[&format], format.help)->type_name("FILE");
    }
    app.footer("Exit code 1: something was missing, extra, changed, reordered or late.");
    return [options, &session] { return runReplay(*options, session); };
}

} // namespace plectrum
