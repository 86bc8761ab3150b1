// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/backgroundconversion.h"
#include "cli/command.h"
#include "cli/rulefiles.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// "har, pcapng, …" of those that can be read or written.
std::vector<std::string> names(bool (FormatInfo::*is)() const)
{
    std::vector<std::string> found;
    for (const FormatInfo &format : formatTable()) {
        if ((format.*is)())
            found.emplace_back(format.name.data());
    }
    return found;
}

std::string footer()
{
    std::string text = "Formats:\n";
    for (const FormatInfo &format : formatTable()) {
        text += "  " + std::string(format.name.data()) + std::string(size_t(10 - format.name.size()), ' ')
            + format.title + " (." + QString(format.extensions).replace(u" "_s, u", ."_s).toStdString() + ")\n";
        if (format.isRead())
            text += std::string(12, ' ') + "reads " + format.reads + "\n";
        if (*format.cannotHold)
            text += std::string(12, ' ') + "cannot hold " + format.cannotHold + "\n";
        else if (!format.isWritten())
            text += std::string(12, ' ') + "is not written\n";
    }
    return text;
}

int tell(const ConversionReport &report, const QString &out, Console &console)
{
    if (console.isJson()) {
        QJsonArray losses;
        for (const Loss &loss : report.losses.all())
            losses.append(QJsonObject{{u"what"_s, loss.what}, {u"count"_s, loss.count}});
        console.line(QJsonObject{{u"event"_s, u"converted"_s},
                                 {u"from"_s, QString(report.from->name)},
                                 {u"to"_s, QString(report.to->name)},
                                 {u"file"_s, out},
                                 {u"connections"_s, report.connections},
                                 {u"records"_s, report.records},
                                 {u"redacted"_s, report.redacted},
                                 {u"losses"_s, losses},
                                 {u"notes"_s, QJsonArray::fromStringList(report.notes)}});
        return Done;
    }
    console.talk(u"%1: %2 records of %3 connections, from %4 to %5"_s.arg(out)
                     .arg(report.records)
                     .arg(report.connections)
                     .arg(report.from->name, report.to->name));
    if (report.redacted > 0)
        console.talk(u"%1 secrets were replaced; --with-secrets keeps them"_s.arg(report.redacted));
    for (const QString &line : report.notes + report.losses.lines())
        console.talk(u"  "_s + line);
    return Done;
}

} // namespace

std::function<int()> addConvert(CLI::App &app, Session &session)
{
    struct Options {
        std::string in;
        std::string out;
        std::string from;
        std::string to;
        bool withSecrets = false;
        bool overwrite = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("IN", options->in, "File to read; its content tells the format")->required()->type_name("FILE");
    app.add_option("OUT", options->out, "File to write; its ending tells the format")->required()->type_name("FILE");
    app.add_option("--from", options->from, "Format of IN")
        ->check(CLI::IsMember(names(&FormatInfo::isRead)))
        ->type_name("NAME");
    app.add_option("--to", options->to, "Format of OUT")
        ->check(CLI::IsMember(names(&FormatInfo::isWritten)))
        ->type_name("NAME");
    app.add_flag("--with-secrets", options->withSecrets,
                 "Keep tokens, cookies and passwords instead of replacing them");
    app.add_flag("--overwrite", options->overwrite, "Replace OUT if it exists");
    app.footer(footer());
    return [options, &session]() -> int {
        const QString out = QString::fromStdString(options->out);
        const ConversionOptions conversion{.from = formatNamed(QString::fromStdString(options->from)),
                                           .to = formatNamed(QString::fromStdString(options->to)),
                                           .withSecrets = options->withSecrets,
                                           .overwrite = options->overwrite,
                                           .watcher = {},
                                           .decoders = userDecoders(session).decoders};
        const QString in = QString::fromStdString(options->in);
        const auto report = runConversion(
            session.console, conversion, [in, out](const ConversionOptions &all) { return convertFile(in, out, all); });
        if (report)
            return tell(*report, out, session.console);
        if (report.error().code == ErrorCode::Cancelled) {
            session.console.talk(u"Interrupted; %1 was not written."_s.arg(out));
            return Interrupted;
        }
        session.console.complain(report.error());
        const bool usage = report.error().code == ErrorCode::FormatUnsupported && !formatOfPath(out) && !conversion.to;
        return usage ? WrongUsage : FileTrouble;
    };
}

} // namespace plectrum
