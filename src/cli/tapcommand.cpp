// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/listenoptions.h"
#include "cli/rulefiles.h"
#include "cli/tapsession.h"
#include "cli/targetoptions.h"
#include "nextcloud/banguard.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct TapOptions {
    TargetOptions target;
    ListeningOptions listening;
    std::string record;
    bool overwrite = false;
    bool withSecrets = false;
    std::string host = "target";
    std::string origin = "keep";
    std::map<TapRule::Action, std::vector<std::string>> rules;
    bool hold = false;
};

Result<QList<TapRule>> rulesOf(const TapOptions &given)
{
    QList<TapRule> rules;
    for (const auto &[action, texts] : given.rules) {
        for (const std::string &text : texts) {
            const auto rule = TapRule::parse(action, QString::fromStdString(text));
            if (!rule)
                return unexpected(rule.error().code, u"--%1 %2"_s.arg(tapRuleInfo(action).name, rule.error().detail));
            rules.append(*rule);
            rules.last().id = quint64(rules.size());
        }
    }
    return rules;
}

/// How often each rule was applied.
void tellHits(const TapServer &server, const QList<TapRule> &rules, Console &console)
{
    for (const TapRule &rule : rules) {
        const QLatin1StringView name = tapRuleInfo(rule.action).name;
        const qint64 hits = server.ruleHits().value(rule.id);
        if (console.isJson())
            console.line(QJsonObject{
                {u"event"_s, u"rule"_s}, {u"rule"_s, name}, {u"match"_s, rule.toText()}, {u"hits"_s, hits}});
        else
            console.talk(u"--%1 %2: %3 messages"_s.arg(name, rule.toText()).arg(hits));
    }
}

/// Runs until it is interrupted, told to stop, or its recorder fails.
int listenAndServe(const TapServer::Options &options, bool takesCommands, CaptureWriter *recorder, Session &session)
{
    Console &console = session.console;
    const Interrupt interrupt; // from the first line on
    TapServer server(options, recorder);
    if (const auto listening = server.listen(); !listening) {
        console.complain(listening.error());
        const ErrorCode code = listening.error().code;
        return code == ErrorCode::ListenFailed         ? NotConnected
            : code == ErrorCode::CertificateUnreadable ? FileTrouble
                                                       : WrongUsage;
    }
    if (options.target.tls.insecure)
        console.complain(u"insecure: any certificate of the target is accepted"_s);
    if (console.isJson())
        console.line(QJsonObject{{u"event"_s, u"listening"_s}, {u"url"_s, server.url().toString()}});
    else
        console.line("listening " + server.url().toString(QUrl::FullyEncoded).toUtf8());
    console.flush();
    int exitCode = Done;
    if (recorder) {
        QObject::connect(recorder, &CaptureWriter::failed, &server, [&](const Error &error) {
            console.complain(error);
            exitCode = FileTrouble;
            server.stop();
        });
    }
    QObject::connect(&interrupt, &Interrupt::interrupted, &server, &TapServer::stop);
    QObject::connect(&server, &TapServer::stopped, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    TapSession run(server, takesCommands, session);
    run.start();
    QCoreApplication::exec();
    tellHits(server, options.rules, console);
    console.flush();
    return exitCode;
}

int runTap(const TapOptions &given, Session &session)
{
    Console &console = session.console;
    const auto profile = given.target.profile(session);
    const auto rules = rulesOf(given);
    if (!profile || !rules) {
        const Error &error = profile ? rules.error() : profile.error();
        console.complain(error);
        const bool isFile = error.code == ErrorCode::BadProfile || error.code == ErrorCode::BadConfig
            || error.code == ErrorCode::FileNotReadable;
        return isFile ? FileTrouble : WrongUsage;
    }
    TapServer::Options options;
    if (const int code = given.listening.read(options, console); code != Done)
        return code;
    options.target = profile->target;
    options.profile = profile->name;
    options.rewriting = TapRewriting::of(profile->target);
    options.rewriting.host = TapField::from(QByteArray::fromStdString(given.host));
    options.rewriting.origin = TapField::from(QByteArray::fromStdString(given.origin));
    options.rules = *rules;
    options.alterable = !rules->isEmpty() || given.hold;
    options.guardPath = BanGuard::defaultPath();
    std::unique_ptr<CaptureWriter> recorder;
    if (!given.record.empty()) {
        const bool withSecrets = given.withSecrets || profile->keepSecrets;
        auto created = CaptureWriter::create(QString::fromStdString(given.record),
                                             {.withSecrets = withSecrets, .overwrite = given.overwrite});
        if (!created) {
            console.complain(created.error());
            return FileTrouble;
        }
        recorder = std::move(*created);
        recorder->hide(given.target.variables().secrets());
        recorder->askForSecrets(userSecretSources(session, profile->decoder));
        if (withSecrets)
            console.complain(u"secrets are recorded as they are"_s);
    }
    int exitCode = listenAndServe(options, given.hold, recorder.get(), session);
    if (recorder) {
        const int redacted = recorder->redactedCount();
        if (const auto closed = recorder->close(); !closed) {
            console.complain(closed.error());
            return FileTrouble;
        }
        console.talk(u"recorded %1 rows in %2"_s.arg(recorder->committedCount()).arg(recorder->path())
                     + (redacted > 0 ? u", %1 secrets replaced"_s.arg(redacted) : QString()));
    }
    return exitCode;
}

} // namespace

std::function<int()> addTap(CLI::App &app, Session &session)
{
    const auto options = std::make_shared<TapOptions>();
    options->target.declareRelay(app);
    options->listening.declare(app);
    app.add_option("--record", options->record, "Record into this capture file")->type_name("FILE");
    app.add_flag("--overwrite", options->overwrite, "Replace the capture file if it exists");
    app.add_flag("--with-secrets", options->withSecrets, "Record secrets as they are");
    app.add_option("--host-header", options->host, "Host that is sent on: as it came, the target's, or this")
        ->type_name("keep|target|VALUE")
        ->capture_default_str();
    app.add_option("--origin", options->origin, "Origin that is sent on: as it came, the target's, or this")
        ->type_name("keep|target|VALUE")
        ->capture_default_str();
    for (const TapRuleInfo &info : tapRuleTable()) {
        CLI::Option *const option = app.add_option("--" + std::string(info.name.data(), size_t(info.name.size())),
                                                   options->rules[info.action], info.text + std::string(", repeatable"))
                                        ->type_name(info.syntax);
        // A flag that takes a value: alone it holds every message.
        if (info.action == TapRule::Action::Hold)
            option->expected(0, 1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        else
            option->allow_extra_args(false);
    }
    app.footer(tapCommandsHelp());
    CLI::Option *const hold = app.get_option("--hold");
    return [options, &session, hold] {
        options->hold = hold->count() > 0;
        std::vector<std::string> &holds = options->rules[TapRule::Action::Hold];
        for (std::string &text : holds) {
            if (text == "{}" || text == "true")
                text.clear();
        }
        if (options->hold && holds.empty())
            holds.emplace_back();
        return runTap(*options, session);
    };
}

} // namespace plectrum
