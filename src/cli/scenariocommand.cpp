// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/scenariofile.h"

#include "cli/backgroundconversion.h"
#include "replay/scenariomaker.h"
#include "replay/scenarioreader.h"
#include "replay/scenariowriter.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct ScenarioOptions {
    std::string file;
    std::string again;
    std::string output;
    bool overwrite = false;
};

int runScenario(const ScenarioOptions &options, Session &session)
{
    Console &console = session.console;
    const QString path = QString::fromStdString(options.file);
    const QString output = QString::fromStdString(options.output);
    const auto scenario = scenarioFromFile(path, QString::fromStdString(options.again), session);
    if (!scenario) {
        console.complain(scenario.error());
        return FileTrouble;
    }
    if (isScenarioFile(path) && output.isEmpty()) {
        console.talk(u"%1: %2 actors, %3 steps, nothing wrong"_s.arg(path)
                         .arg(scenario->actors.size())
                         .arg(scenario->steps.size()));
        return Done;
    }
    if (output.isEmpty()) {
        if (!console.isJson())
            console.line(ScenarioWriter::text(*scenario).trimmed());
        return Done;
    }
    if (QFile::exists(output) && !options.overwrite) {
        console.complain({ErrorCode::FileNotWritable, output + u" is there already; --overwrite replaces it"_s});
        return FileTrouble;
    }
    if (const auto written = ScenarioWriter::write(*scenario, output); !written) {
        console.complain(written.error());
        return FileTrouble;
    }
    console.talk(
        u"wrote %1 steps of %2 actors to %3"_s.arg(scenario->steps.size()).arg(scenario->actors.size()).arg(output));
    return Done;
}

/// A recording, or a file of another program that can be read as one.
Result<RecordedSession> sessionFrom(const QString &path, Console &console)
{
    const QTemporaryDir folder;
    const auto recording = recordingOf(path, folder.path(), console);
    if (!recording)
        return tl::unexpected(recording.error());
    auto session = RecordedSession::read(*recording);
    if (session)
        session->path = path;
    return session;
}

} // namespace

bool isScenarioFile(const QString &path)
{
    const auto format = formatOfFile(path);
    // What nobody knows is for the reader of scenarios to refuse, with the place.
    return !format || (*format)->isScenario();
}

Result<Scenario> scenarioFromFile(const QString &path, const QString &again, Session &session)
{
    if (isScenarioFile(path)) {
        if (!again.isEmpty())
            return unexpected(ErrorCode::BadOption, path + u" is no recording; two recordings can be compared"_s);
        return ScenarioReader::read(path);
    }
    const auto recorded = sessionFrom(path, session.console);
    if (!recorded)
        return tl::unexpected(recorded.error());
    Result<RecordedSession> second;
    if (!again.isEmpty()) {
        second = sessionFrom(again, session.console);
        if (!second)
            return tl::unexpected(second.error());
    }
    ScenarioMaker::Made made = ScenarioMaker::make(*recorded, again.isEmpty() ? nullptr : &*second);
    for (const ScenarioMaker::Finding &finding : made.findings) {
        if (session.console.isJson()) {
            session.console.line(QJsonObject{{u"event"_s, u"found"_s},
                                             {u"kind"_s, QString(ScenarioMaker::kindName(finding.kind))},
                                             {u"name"_s, finding.name},
                                             {u"reason"_s, finding.reason}});
        } else {
            session.console.talk(
                u"%1: %2, %3"_s.arg(ScenarioMaker::kindName(finding.kind), finding.name, finding.reason));
        }
    }
    return std::move(made.scenario);
}

std::function<int()> addScenario(CLI::App &app, Session &session)
{
    const auto options = std::make_shared<ScenarioOptions>();
    app.add_option("FILE", options->file,
                   "A recording, also another program's, to make a scenario of; or a scenario to check")
        ->required();
    app.add_option("AGAIN", options->again, "The same session recorded once more: what differs between both is masked")
        ->type_name("FILE");
    app.add_option("-o,--output", options->output, "Write it to this file (stdout)")->type_name("FILE");
    app.add_flag("--overwrite", options->overwrite, "Replace the file if it exists");
    return [options, &session] { return runScenario(*options, session); };
}

} // namespace plectrum
