// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/filterscan.h"
#include "capture/packedblock.h"
#include "capture/recordtext.h"
#include "capture/savedfilters.h"
#include "cli/backgroundconversion.h"
#include "cli/command.h"
#include "cli/decodedfile.h"
#include "cli/jsonlines.h"
#include "cli/rulefiles.h"
#include "decoders/decodedmeanings.h"
#include "decoders/decoderset.h"
#include "decoders/recorddecoder.h"

#include <CLI/CLI.hpp>

#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// One column of the table that `show` prints.
struct Column {
    QLatin1StringView name;
    int width; ///< 0: the rest of the line
    bool isNumber;
    QString (*text)(RecordId id, const RecordView &record);
};

QString seconds(qint64 timeNs)
{
    return QString::number(double(timeNs) / 1e9, 'f', 6);
}

QString violationNames(RecordId, const RecordView &record)
{
    QStringList names;
    for (const ViolationInfo &info : violationTable()) {
        if (record.violations & info.violation)
            names << info.name;
    }
    return names.join(u',');
}

constexpr std::array Columns{
    Column{"id"_L1, 8, true, [](RecordId id, const RecordView &) { return QString::number(id); }},
    Column{"time"_L1, 12, true, [](RecordId, const RecordView &record) { return seconds(record.timeNs); }},
    Column{"conn"_L1, 4, true, [](RecordId, const RecordView &record) { return QString::number(record.connection); }},
    Column{"dir"_L1, 3, false,
           [](RecordId, const RecordView &record) { return QString(directionName(record.direction)); }},
    Column{"kind"_L1, 12, false, [](RecordId, const RecordView &record) { return QString(kindName(record)); }},
    Column{"fin"_L1, 3, true, [](RecordId, const RecordView &record) { return record.header.fin ? u"1"_s : u"0"_s; }},
    Column{"len"_L1, 10, true,
           [](RecordId, const RecordView &record) {
               return QString::number(record.hasMessage ? record.messageBytes : record.payloadBytes);
           }},
    Column{"wire"_L1, 10, true, [](RecordId, const RecordView &record) { return QString::number(wireBytes(record)); }},
    Column{"violation"_L1, 18, false, violationNames},
    Column{"preview"_L1, 0, false, [](RecordId, const RecordView &record) { return previewText(record, 160); }},
};

constexpr std::array DefaultColumns{"id"_L1, "time"_L1, "dir"_L1, "kind"_L1, "len"_L1, "preview"_L1};

/// Without names the usual ones; with the connection's number where there are several.
std::vector<const Column *> chosenColumns(const QStringList &names, bool isOneConnection)
{
    std::vector<const Column *> chosen;
    for (const Column &column : Columns) {
        const bool isUsual = std::ranges::find(DefaultColumns, column.name) != DefaultColumns.end();
        if (names.isEmpty() && (isUsual || (column.name == "conn"_L1 && !isOneConnection)))
            chosen.push_back(&column);
    }
    for (const QString &name : names) {
        const auto found = std::ranges::find_if(Columns, [&name](const Column &column) { return column.name == name; });
        if (found != Columns.end())
            chosen.push_back(&*found);
    }
    return chosen;
}

QByteArray padded(const QString &text, const Column &column)
{
    if (column.width == 0)
        return text.toUtf8();
    return (column.isNumber ? text.rightJustified(column.width) : text.leftJustified(column.width)).toUtf8();
}

QByteArray tableLine(const std::vector<const Column *> &columns, const std::function<QString(const Column &)> &text)
{
    QByteArray line;
    for (const Column *column : columns) {
        if (!line.isEmpty())
            line += "  ";
        line += padded(text(*column), *column);
    }
    while (line.endsWith(' '))
        line.chop(1);
    return line;
}

/// Prints the rows of one capture.
class RowPrinter {
public:
    RowPrinter(CaptureReader &reader, const ShowOptions &options, const DecoderChoices &decoders, const Filter &filter,
               Console &console)
        : m_reader(reader)
        , m_countsOnly(options.countOnly)
        , m_filter(filter)
        , m_console(console)
        , m_meanings(reader, decoders, filter.usesMeantFields())
        , m_columns(chosenColumns(options.columns, reader.connectionCount() <= 1))
    {
        if (options.decode != "none"_L1 && !options.countOnly)
            audit(decoders);
    }

    /// FileTrouble: the file cannot be read any further.
    int print()
    {
        if (!m_countsOnly && !m_console.isJson() && !m_console.isQuiet())
            m_console.line(tableLine(m_columns, [](const Column &column) { return QString(column.name); }));
        FilterScan scan;
        scan.start(m_filter, m_reader, &m_meanings);
        if (m_filter.usesHindsight())
            m_meanings.finish();
        while (!m_console.isBroken()) {
            m_ids.clear();
            const auto step = scan.step(m_reader.count(), m_ids);
            if (!step) {
                m_console.complain(step.error());
                return FileTrouble;
            }
            if (!*step)
                break;
            if ((*step)->block)
                printBlock(**step);
        }
        return Done;
    }

    qint64 matches() const { return m_matches; }
    /// False: the rest of a payload could not be read.
    bool isWhole() const { return m_isWhole; }

private:
    /// Before the first row is printed: what nobody answered shows when its connection ends, maybe far below.
    void audit(const DecoderChoices &decoders)
    {
        m_decoder.emplace(m_reader, decoders);
        for (RecordId id = 1; id <= m_reader.count() && !m_console.isBroken(); ++id) {
            const auto record = m_reader.record(id);
            if (!record)
                continue; // print() says so
            const RecordView view = *record;
            const auto decoded = m_decoder->feed(id, view);
            m_audit.add(id, view, decoded, m_decoder->self(view.connection));
        }
        m_audit.finish();
        m_decoder.emplace(m_reader, decoders);
    }

    void printBlock(const FilterScan::Step &step)
    {
        const PackedBlock &block = *step.block;
        m_matches += qint64(m_ids.size());
        if (m_countsOnly)
            return;
        if (!m_decoder) {
            for (const RecordId id : m_ids)
                printRow(id, block.at(id - block.firstId()), {});
            return;
        }
        // A decoder remembers: it sees every record, shown or not.
        auto hit = m_ids.cbegin();
        for (RecordId id = step.from; id < step.end; ++id) {
            const RecordView record = block.at(id - block.firstId());
            const auto decoded = m_decoder->feed(id, record);
            if (hit != m_ids.cend() && *hit == id) {
                ++hit;
                printRow(id, record, decoded);
            }
        }
    }

    void printRow(RecordId id, const RecordView &record, const std::vector<DecodedMessage> &decoded)
    {
        if (m_console.isJson()) {
            printJson(id, record, decoded);
            return;
        }
        m_console.line(tableLine(m_columns, [&](const Column &column) {
            if (column.name != "preview"_L1)
                return column.text(id, record);
            const QString text = decoded.empty() ? column.text(id, record) : decodedText(decoded);
            const QByteArray late = m_audit.lateness(id);
            return text + (late.isEmpty() ? QString() : u" ⚠ "_s + QString::fromUtf8(late))
                + (m_audit.isOrphan(id) ? u" · answers no request in the recording"_s : QString())
                + (m_audit.isUnanswered(id) ? u" · unanswered"_s : QString());
        }));
    }

    /// With the whole of a payload that is stored apart; "truncated" stands in the line if that cannot be read.
    void printJson(RecordId id, RecordView record, const std::vector<DecodedMessage> &decoded)
    {
        Result<QByteArray> message;
        Result<QByteArray> payload;
        if (record.hasMessage && record.message.size() < record.messageBytes) {
            message = m_reader.message(id);
            record.message = message ? QByteArrayView(*message) : record.message;
        }
        if (record.payload.size() < record.payloadBytes) {
            payload = m_reader.payload(id);
            record.payload = payload ? QByteArrayView(*payload) : record.payload;
        }
        for (const auto *part : {&message, &payload}) {
            if (!*part)
                m_console.complain(part->error());
        }
        QJsonObject line = recordJson(id, record);
        if (!decoded.empty())
            line.insert(u"decoded"_s, decodedJson(m_decoder->protocol(record), decoded));
        if (const QByteArray late = m_audit.lateness(id); !late.isEmpty())
            line.insert(u"heartbeat"_s, QString::fromUtf8(late));
        if (m_audit.isOrphan(id))
            line.insert(u"orphan"_s, true);
        if (m_audit.isUnanswered(id))
            line.insert(u"unanswered"_s, true);
        if (const auto note = m_reader.notes().find(id); note != m_reader.notes().end()) {
            if (!note->second.text.isEmpty())
                line.insert(u"note"_s, note->second.text);
            if (note->second.bookmarked)
                line.insert(u"bookmarked"_s, true);
        }
        m_console.line(line);
        m_isWhole = m_isWhole && message && payload;
    }

    CaptureReader &m_reader;
    const bool m_countsOnly;
    const Filter &m_filter;
    Console &m_console;
    DecodedMeanings m_meanings;
    const std::vector<const Column *> m_columns;
    std::optional<RecordDecoder> m_decoder;
    RowAudit m_audit; ///< of what it decodes
    std::vector<RecordId> m_ids;
    qint64 m_matches = 0;
    bool m_isWhole = true;
};

/// The filter with the user's named ones; complains where it is wrong.
std::optional<Filter> filterOf(const ShowOptions &options, Console &console)
{
    FilterMacros macros;
    if (options.filter.contains(u'$')) {
        SavedFilters saved;
        if (const auto loaded = saved.load(); !loaded)
            console.complain(loaded.error());
        macros = saved.macros();
    }
    macros.insert(options.macros);
    const auto filter = Filter::compile(options.filter, macros, filterProtocols(DecoderSet::orTable(options.decoders)));
    if (filter && options.withoutHeartbeats)
        return filter->both(*Filter::compile(u"not heartbeat"_s));
    if (filter)
        return *filter;
    console.complain(u"--filter: "_s + filter.error().toString());
    return std::nullopt;
}

} // namespace

int showCapture(const ShowOptions &options, Session &session)
{
    Console &console = session.console;
    const auto filter = filterOf(options, console);
    if (!filter)
        return WrongUsage;
    auto opened = CaptureReader::open(options.file);
    if (!opened) {
        console.complain(opened.error());
        return FileTrouble;
    }
    CaptureReader &reader = **opened;
    RowPrinter printer(reader, options, decoderChoices(options.decode, reader, session, options.decoders), *filter,
                       console);
    if (const int code = printer.print(); code != Done)
        return code;
    if (options.countOnly && console.isJson())
        console.line(QJsonObject{{u"count"_s, printer.matches()}});
    else if (options.countOnly)
        console.line(QByteArray::number(printer.matches()));
    if (options.withoutHeartbeats && !console.isJson() && !options.countOnly)
        console.talk(u"%1 of %2 rows are hidden"_s.arg(reader.count() - printer.matches()).arg(reader.count()));
    if (reader.redactedCount() > 0)
        console.talk(u"%1 secrets were replaced when this was recorded: %2"_s.arg(reader.redactedCount())
                         .arg(reader.redactedKinds()));
    const auto damaged = reader.damaged();
    for (const auto &range : damaged)
        console.complain(u"records %1 to %2 are damaged: %3"_s.arg(range.first).arg(range.end - 1).arg(range.detail));
    return damaged.isEmpty() && printer.isWhole() ? Done : FileTrouble;
}

std::function<int()> addShow(CLI::App &app, Session &session)
{
    struct Options {
        std::string file;
        std::string filter;
        std::vector<std::string> macros;
        std::vector<std::string> columns;
        std::string decode = "none";
        std::vector<std::string> ruleFiles;
        bool count = false;
        bool withoutHeartbeats = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("FILE", options->file, "Capture to show, or any file that convert reads")->required();
    std::string fields;
    for (const Filter::FieldInfo &field : Filter::fields())
        fields += std::string(fields.empty() ? "" : " ") + field.name.data();
    fields += "; and of protocols, such as socketio.event";
    app.add_option("--filter", options->filter, "Only rows that match; fields: " + fields)->type_name("EXPR");
    app.add_option("--macro", options->macros,
                   "A named filter that --filter uses as $NAME; as are those saved in the window")
        ->allow_extra_args(false)
        ->check([](const std::string &given) {
            const auto equals = given.find('=');
            return equals == 0 || equals == std::string::npos ? std::string("NAME=EXPR expected") : std::string();
        })
        ->type_name("NAME=EXPR");
    std::vector<std::string> names;
    for (const Column &column : Columns)
        names.emplace_back(column.name.data());
    app.add_option("--columns", options->columns, "Columns to print, in this order")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(names))
        ->type_name("NAME,…");
    std::string decoders;
    for (const DecoderInfo &info : decoderTable())
        decoders += std::string(decoders.empty() ? "" : " ") + info.name.data();
    app.add_option("--decode", options->decode,
                   "Say what messages mean: auto takes the decoder of the profile, else the one that fits; names: "
                       + decoders + ", and those of rule files")
        ->type_name("auto|none|NAME")
        ->capture_default_str();
    app.add_flag("--no-heartbeats", options->withoutHeartbeats,
                 "Without what only keeps connections alive: heartbeats of protocols, pings and their pongs");
    app.add_option("--decoders", options->ruleFiles,
                   "A rule file that describes a decoder, or a folder of them; more are read from the folder "
                   "\"decoders\" beside that of the profiles")
        ->allow_extra_args(false)
        ->type_name("FILE");
    app.add_flag("--count", options->count, "Print how many rows match, and nothing else");
    return [options, &session]() -> int {
        const QTemporaryDir folder;
        const auto recording = recordingOf(QString::fromStdString(options->file), folder.path(), session.console);
        if (!recording && recording.error().code == ErrorCode::Cancelled)
            return Interrupted;
        if (!recording) {
            session.console.complain(recording.error());
            return FileTrouble;
        }
        ShowOptions show{.file = *recording,
                         .filter = QString::fromStdString(options->filter),
                         .macros = {},
                         .columns = {},
                         .decode = QString::fromStdString(options->decode),
                         .countOnly = options->count,
                         .withoutHeartbeats = options->withoutHeartbeats};
        if (!options->ruleFiles.empty() && show.decode == "none"_L1)
            show.decode = u"auto"_s;
        if (const int code = loadRuleFiles(options->ruleFiles, show, session); code != Done)
            return code;
        for (const std::string &macro : options->macros) {
            const auto equals = macro.find('=');
            show.macros.insert(QString::fromStdString(macro.substr(0, equals)),
                               QString::fromStdString(macro.substr(equals + 1)));
        }
        for (const std::string &column : options->columns)
            show.columns << QString::fromStdString(column);
        return showCapture(show, session);
    };
}

} // namespace plectrum
