// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "cli/command.h"
#include "cli/decodedfile.h"
#include "cli/rulefiles.h"
#include "decoders/decodedmeanings.h"
#include "replay/lanes/lanechart.h"
#include "replay/lanes/lanedrawing.h"
#include "replay/lanes/lanesvg.h"

#include <CLI/CLI.hpp>

#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct LanesOptions {
    std::string file;
    std::string svg;
    std::vector<quint32> connections;
    std::string filter;
    std::string decode = "auto";
    std::vector<std::string> ruleFiles;
    std::string key;
    double lateMs = 1000;
    qsizetype rows = 2000;
    bool check = false;
};

Result<LaneOptions> chartOptions(const LanesOptions &given, const DecoderChoices &decoders)
{
    LaneOptions options{.decoders = decoders};
    options.connections = QList<quint32>(given.connections.begin(), given.connections.end());
    const auto filter = Filter::compile(QString::fromStdString(given.filter), {},
                                        filterProtocols(DecoderSet::orTable(decoders.decoders)));
    if (!filter)
        return unexpected(ErrorCode::BadOption, u"--filter: "_s + filter.error().toString());
    options.filter = *filter;
    if (!given.key.empty()) {
        auto key = jsonPathFrom(QString::fromStdString(given.key));
        if (!key)
            return unexpected(ErrorCode::BadOption, u"--key: "_s + key.error().detail);
        options.key = std::move(*key);
    }
    options.late = std::chrono::nanoseconds(qint64(given.lateMs * 1e6));
    return options;
}

Result<void> writeSvg(const LaneChart &chart, const LanesOptions &given)
{
    QSaveFile file(QString::fromStdString(given.svg));
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(ErrorCode::FileNotWritable, file.fileName() + u": "_s + file.errorString());
    writeLaneSvg(chart, given.rows, file);
    if (!file.commit())
        return unexpected(ErrorCode::FileNotWritable, file.fileName() + u": "_s + file.errorString());
    return {};
}

void printMatrix(const LaneChart &chart, Console &console)
{
    const std::array<int, 8> widths{9, 6, 6, 6, 12, 12, 12, 12};
    const auto line = [&](const QString &from, const QString &to, const std::array<QString, 8> &cells) {
        QString text = from.leftJustified(24, u' ', true) + u"  "_s + to.leftJustified(24, u' ', true);
        for (size_t i = 0; i < cells.size(); ++i)
            text += u"  "_s + cells[i].rightJustified(widths[i]);
        console.line(text.toUtf8());
    };
    line(u"from"_s, u"to"_s,
         {u"delivered"_s, u"lost"_s, u"late"_s, u"again"_s, u"out of order"_s, u"median"_s, u"95 %"_s, u"worst"_s});
    for (int from = 0; from < chart.lanes.size(); ++from) {
        for (int to = 0; to < chart.lanes.size(); ++to) {
            const DeliveryCell &cell = chart.tally.cell(from, to);
            if (cell != DeliveryCell())
                line(chart.lanes[from].name, chart.lanes[to].name,
                     {QString::number(cell.delivered), QString::number(cell.lost), QString::number(cell.late),
                      QString::number(cell.again), QString::number(cell.outOfOrder), laneTime(cell.medianNs),
                      laneTime(cell.p95Ns), laneTime(cell.worstNs)});
        }
    }
    for (int lane = 0; lane < chart.lanes.size(); ++lane)
        console.line(u"%1: %2 sent, %3 of them reached no other lane"_s.arg(chart.lanes[lane].name)
                         .arg(chart.tally.sent[size_t(lane)])
                         .arg(chart.tally.alone[size_t(lane)])
                         .toUtf8());
    for (const LostDelivery &lost : chart.tally.lost) {
        const LaneMessage &message = chart.messages[size_t(lost.message)];
        console.line(
            u"lost: row %1, from %2, did not come to %3: %4"_s.arg(message.record)
                .arg(chart.lanes[message.lane].name, chart.lanes[lost.lane].name, chart.previews[size_t(lost.message)])
                .toUtf8());
    }
}

int runLanes(const LanesOptions &given, Session &session)
{
    Console &console = session.console;
    ShowOptions decoding{.decode = QString::fromStdString(given.decode)};
    if (const int code = loadRuleFiles(given.ruleFiles, decoding, session); code != Done)
        return code;
    const auto reader = CaptureReader::open(QString::fromStdString(given.file));
    if (!reader) {
        console.complain(reader.error());
        return FileTrouble;
    }
    const auto options = chartOptions(given, decoderChoices(decoding.decode, **reader, session, decoding.decoders));
    if (!options) {
        console.complain(options.error());
        return WrongUsage;
    }
    const auto chart = LaneChart::read(**reader, *options);
    if (!chart) {
        console.complain(chart.error());
        return chart.error().code == ErrorCode::BadOption ? WrongUsage : FileTrouble;
    }
    if (chart->isCut)
        console.complain(u"only the first %1 messages were looked at"_s.arg(options->maxMessages));
    if (!given.svg.empty()) {
        if (const auto written = writeSvg(*chart, given); !written) {
            console.complain(written.error());
            return FileTrouble;
        }
    }
    if (console.isJson())
        console.line(chart->toJson());
    else
        printMatrix(*chart, console);
    return given.check && !chart->tally.isSound() ? CheckFailed : Done;
}

} // namespace

std::function<int()> addLanes(CLI::App &app, Session &session)
{
    const auto options = std::make_shared<LanesOptions>();
    app.add_option("FILE", options->file, "Capture with several connections")->required();
    app.add_option("--svg", options->svg, "Write the sequence diagram there")->type_name("FILE");
    app.add_option("--rows", options->rows, "Events the diagram shows at most")
        ->check(CLI::Range(qsizetype(1), qsizetype(100'000)))
        ->capture_default_str();
    app.add_option("--connections", options->connections, "Their numbers; without it those of clients")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("N,…");
    app.add_option("--filter", options->filter, "Only messages that match, as in show")->type_name("EXPR");
    app.add_option(
           "--decode", options->decode,
           "With which decoder the filter asks of protocols: auto takes that of the profile, else the one that fits")
        ->type_name("auto|NAME")
        ->capture_default_str();
    app.add_option("--decoders", options->ruleFiles, "Rule files of decoders, or folders of such; repeatable")
        ->allow_extra_args(false)
        ->type_name("FILE");
    app.add_option("--key", options->key,
                   "A JSON path: copies of a message agree there, whatever stands around; without it in all bytes")
        ->type_name("PATH");
    app.add_option("--late", options->lateMs, "Milliseconds after which a delivery is late")
        ->check(CLI::Range(0.0, 1e9))
        ->capture_default_str();
    app.add_flag("--check", options->check, "Exit with 1 if something is lost, late, out of order or comes again");
    return [options, &session] { return runLanes(*options, session); };
}

} // namespace plectrum
