// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clireference.h"
#include "cli/command.h"
#include "cli/manpages.h"
#include "cli/shellcompletion.h"

#include <CLI/CLI.hpp>

#include <QDateTime>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Of the last change, for reproducible packages; see reproducible-builds.org/specs/source-date-epoch.
constexpr auto DateVariable = "SOURCE_DATE_EPOCH";

Result<QDate> sourceDate()
{
    if (!qEnvironmentVariableIsSet(DateVariable))
        return QDate();
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable(DateVariable).toLongLong(&isNumber);
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    if (!isNumber || !time.isValid())
        return unexpected(ErrorCode::BadOption, QLatin1StringView(DateVariable) + u": expected seconds since 1970"_s);
    return time.date();
}

/// "-" is stdout.
Result<void> writeDocument(const QString &path, const QByteArray &text, Console &console)
{
    if (path == "-"_L1) {
        console.line(QByteArrayView(text).chopped(text.endsWith('\n') ? 1 : 0));
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return unexpected(ErrorCode::FileNotWritable, path + u": "_s + file.errorString());
    console.talk(u"wrote "_s + path);
    return {};
}

Result<void> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return unexpected(ErrorCode::FileNotWritable, folder + u": this folder cannot be made"_s);
    return {};
}

Result<void> generateMan(const CommandSheet &program, const QString &folder, Console &console)
{
    const auto date = sourceDate();
    if (!date)
        return tl::unexpected(date.error());
    auto written = makeFolder(folder);
    const QList<ManPage> pages = manPages(program, *date);
    for (const ManPage &page : pages) {
        if (written)
            written = writeDocument(QDir(folder).filePath(page.fileName), page.text, console);
    }
    return written;
}

Result<void> generateCompletions(const CommandSheet &program, const QString &folder, Console &console)
{
    auto written = makeFolder(folder);
    for (const CompletingShell &shell : completingShells()) {
        if (written)
            written =
                writeDocument(QDir(folder).filePath(QLatin1StringView(shell.fileName)), shell.script(program), console);
    }
    return written;
}

Result<void> generateReference(const CommandSheet &program, const QString &path, Console &console)
{
    return writeDocument(path, cliReference(program), console);
}

struct Document {
    const char *name;
    const char *summary;
    const char *place;
    const char *placeText;
    Result<void> (*generate)(const CommandSheet &program, const QString &place, Console &console);
};
constexpr std::array Documents{
    Document{"man", "Write a man page of the program, of each command, and of the window", "FOLDER",
             "Where to, made if it is not there", generateMan},
    Document{"completions", "Write what bash, zsh and fish need to complete commands, options and their values",
             "FOLDER", "Where to, made if it is not there", generateCompletions},
    Document{"reference", "Write the reference of all commands as Markdown", "FILE", "Where to, - for stdout",
             generateReference},
};

} // namespace

std::function<int()> addGenerate(CLI::App &app, Session &session)
{
    const auto place = std::make_shared<std::string>();
    std::vector<std::pair<CLI::App *, const Document *>> subcommands;
    for (const Document &document : Documents) {
        CLI::App *const sub = app.add_subcommand(document.name, document.summary);
        sub->add_option(document.place, *place, document.placeText)->required();
        subcommands.emplace_back(sub, &document);
    }
    app.require_subcommand(1);
    app.footer(std::string("All are made of the commands themselves. Two runs of one version make the same files; ")
               + DateVariable + " is the date of man pages, which have none without it.");
    return [subcommands, place, &app, &session]() -> int {
        for (const auto &[sub, document] : subcommands) {
            if (!sub->parsed())
                continue;
            const CommandSheet program = commandSheet(*app.get_parent());
            const auto written = document->generate(program, QString::fromStdString(*place), session.console);
            if (written)
                return Done;
            session.console.complain(written.error());
            return written.error().code == ErrorCode::BadOption ? WrongUsage : FileTrouble;
        }
        return WrongUsage;
    };
}

} // namespace plectrum
