// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/routesreport.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// The options as CLI11 fills them.
struct RoutesArguments {
    std::string file;
    std::vector<std::string> paths;
    std::string verb = "GET";
    std::string level = "user";
    std::string fix;

    RoutesOptions options() const
    {
        RoutesOptions options{
            .file = QString::fromStdString(file),
            .verb = QString::fromStdString(verb).toUpper(),
            .caller = accessLevelFromName(QString::fromStdString(level).toUpper()).value_or(AccessLevel::User),
            .fix = QString::fromStdString(fix)};
        for (const std::string &path : paths)
            options.paths.append(QString::fromStdString(path));
        return options;
    }
};

bool writeBytes(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size();
}

/// 0 or an exit code.
int writeFix(const RouteFix &fix, const RoutesOptions &options, Session &session)
{
    if (options.fixToStdout()) {
        session.console.flush();
        QFile out;
        const bool written = out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) && writeBytes(out, fix.xml);
        return written ? Done : FileTrouble;
    }
    QSaveFile file(options.fix);
    if (file.open(QIODevice::WriteOnly) && writeBytes(file, fix.xml) && file.commit())
        return Done;
    session.console.complain(Error{ErrorCode::FileNotWritable, file.fileName() + u": "_s + file.errorString()});
    return FileTrouble;
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
}

int runRoutes(const RoutesOptions &options, Session &session)
{
    const QString &path = options.file;
    if (options.fixToStdout() && session.console.isJson()) {
        session.console.complain(u"--fix - and --json both write to stdout; name a file for --fix."_s);
        return WrongUsage;
    }
    if (!options.fix.isEmpty() && isSameFile(path, options.fix)) {
        session.console.complain(u"--fix never changes the file it reads; name another."_s);
        return WrongUsage;
    }
    const auto bytes = ExAppInfo::load(path);
    const auto info = bytes ? ExAppInfo::parse(*bytes) : Result<ExAppInfo>(tl::unexpected(bytes.error()));
    if (!info) {
        Error error = info.error();
        if (!error.detail.startsWith(path))
            error.detail.prepend(path + u": "_s);
        session.console.complain(error);
        return FileTrouble;
    }
    RoutesReport report(options, *info, session.console);
    report.print();
    if (!options.fix.isEmpty()) {
        const auto fix = proposeFix(*bytes);
        if (!fix) {
            session.console.complain(fix.error());
            return FileTrouble;
        }
        report.printFix(*fix);
        if (const int code = writeFix(*fix, options, session); code != Done)
            return code;
    }
    return report.breaks() ? CheckFailed : Done;
}

} // namespace

std::function<int()> addRoutes(CLI::App &app, Session &session)
{
    const auto arguments = std::make_shared<RoutesArguments>();
    app.add_option("INFO.XML", arguments->file, "The ExApp's appinfo/info.xml")->required();
    app.add_option("--path", arguments->paths,
                   "Say what happens to this path: /exapps/ID/…, what follows the id, or a URL")
        ->type_name("PATH")
        ->take_all()
        ->allow_extra_args(false);
    app.add_option("--verb", arguments->verb, "HTTP method of the request, GET if not given")->type_name("METHOD");
    app.add_option("--level", arguments->level, "Who asks: public, user (if not given) or admin")
        ->check(CLI::IsMember({"public", "user", "admin"}, CLI::ignore_case))
        ->type_name("LEVEL");
    app.add_option("--fix", arguments->fix, "Write a corrected copy to this file, - for stdout")->type_name("FILE");
    app.footer("Exit codes: 0 nothing breaks a socket, 1 something does, 2 wrong usage, 4 a file could not be read\n"
               "or written.");
    return [arguments, &session] { return runRoutes(arguments->options(), session); };
}

} // namespace plectrum
