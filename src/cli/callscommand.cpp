// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/recordtext.h"
#include "cli/backgroundconversion.h"
#include "cli/command.h"
#include "cli/decodedfile.h"
#include "decoders/callstatistics.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct CallsOptions {
    std::string file;
    std::string decode = "auto";
    std::string sort = "count";
};

/// A column of the table, and a key of the JSON. Sorted by it, the greatest comes first.
struct CallColumn {
    const char *name;
    int width;
    double (*value)(const CallRow &row); ///< times in ms, -1: none
    int decimals = 0;
    const char *unit = ""; ///< for the heading
};

double inMs(qint64 ns)
{
    return ns < 0 ? -1 : double(ns) / 1e6;
}

constexpr std::array CallColumns{
    CallColumn{"count", 9, [](const CallRow &row) { return double(row.count); }},
    CallColumn{"rate", 9, [](const CallRow &row) { return row.rate; }, 1, "/s"},
    CallColumn{"requests", 9, [](const CallRow &row) { return double(row.requests); }},
    CallColumn{"errors", 7, [](const CallRow &row) { return double(row.errors); }},
    CallColumn{"unanswered", 10, [](const CallRow &row) { return double(row.unanswered); }},
    CallColumn{"p50", 10, [](const CallRow &row) { return inMs(row.p50Ns); }, 3, " ms"},
    CallColumn{"p95", 10, [](const CallRow &row) { return inMs(row.p95Ns); }, 3, " ms"},
    CallColumn{"p99", 10, [](const CallRow &row) { return inMs(row.p99Ns); }, 3, " ms"},
    CallColumn{"max", 10, [](const CallRow &row) { return inMs(row.mostNs); }, 3, " ms"},
};

QString operationText(const CallRow &row)
{
    return row.operation.isEmpty() ? u"(other)"_s : QString::fromUtf8(row.operation);
}

void printTable(const QList<CallRow> &rows, Console &console)
{
    const auto line = [&console](const QString &protocol, const QString &operation, const QString &dir,
                                 const std::function<QString(const CallColumn &)> &cell) {
        QString text =
            protocol.leftJustified(14) + u"  "_s + operation.leftJustified(28) + u"  "_s + dir.leftJustified(3);
        for (const CallColumn &column : CallColumns)
            text += u"  "_s + cell(column).rightJustified(column.width);
        console.line(text.toUtf8());
    };
    if (!console.isQuiet())
        line(u"protocol"_s, u"operation"_s, u"dir"_s, [](const CallColumn &column) {
            return QString::fromLatin1(column.name) + QLatin1StringView(column.unit);
        });
    for (const CallRow &row : rows) {
        line(row.protocol, operationText(row), directionName(row.direction), [&row](const CallColumn &column) {
            const double value = column.value(row);
            return value < 0 ? u"-"_s : QString::number(value, 'f', column.decimals);
        });
    }
}

QJsonObject callJson(const CallRow &row)
{
    QJsonObject object{{u"protocol"_s, row.protocol},
                       {u"operation"_s, QString::fromUtf8(row.operation)},
                       {u"dir"_s, directionName(row.direction)},
                       {u"answered"_s, row.answered}};
    for (const CallColumn &column : CallColumns) {
        const double value = column.value(row);
        object.insert(QLatin1StringView(column.name), value < 0 ? QJsonValue() : QJsonValue(value));
    }
    return object;
}

int showCalls(const CallsOptions &options, Session &session)
{
    DecodedFile file(options.file, options.decode, session);
    CallStatistics calls;
    const int code = file.read([&calls](RecordId, const RecordView &record, const std::vector<DecodedMessage> &messages,
                                        const DecoderInfo *info) { calls.add(record, messages, info); });
    if (code == Interrupted || (code != Done && !file.isOpen()))
        return code;
    calls.finish();
    QList<CallRow> rows = calls.rows();
    const auto column =
        std::ranges::find_if(CallColumns, [&options](const CallColumn &each) { return options.sort == each.name; });
    if (column != CallColumns.end())
        std::ranges::stable_sort(rows, std::ranges::greater(), column->value);
    else
        std::ranges::stable_sort(rows, {}, &CallRow::operation);
    if (session.console.isJson()) {
        for (const CallRow &row : std::as_const(rows))
            session.console.line(callJson(row));
    } else {
        printTable(rows, session.console);
    }
    if (rows.isEmpty())
        session.console.talk(u"no message names an operation of a protocol that is known"_s);
    return code;
}

} // namespace

std::function<int()> addCalls(CLI::App &app, Session &session)
{
    const auto options = std::make_shared<CallsOptions>();
    addDecodedFile(app, options->file, options->decode);
    std::vector<std::string> names{"operation"};
    for (const CallColumn &column : CallColumns)
        names.emplace_back(column.name);
    app.add_option("--sort", options->sort, "The greatest first; by operation in the order of the alphabet")
        ->check(CLI::IsMember(names))
        ->capture_default_str();
    app.footer("Times are milliseconds; quantiles are at most 1.6 % off, the longest is exact.");
    return [options, &session] { return showCalls(*options, session); };
}

} // namespace plectrum
