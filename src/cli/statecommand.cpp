// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/backgroundconversion.h"
#include "cli/command.h"
#include "cli/decodedfile.h"
#include "cli/rulefiles.h"
#include "decoders/jsontext.h"
#include "decoders/rulefields.h"
#include "state/statedifference.h"
#include "state/statefolder.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 RowsAtOnce = 100'000;

struct StateRequest {
    std::string file;
    std::string decode = "auto";
    std::vector<std::string> ruleFiles;
    std::optional<RecordId> row;
    std::vector<RecordId> diff;
    std::optional<std::string> document;
    std::optional<quint32> connection;
};

/// One document of those that were asked for, by its place in the index.
struct AskedDocument {
    size_t place;
    StateDocumentInfo info;
};

QString headOf(const StateDocumentInfo &info)
{
    return u"connection %1  %2"_s.arg(info.connection).arg(QString::fromUtf8(info.key));
}

QJsonObject nameJson(const StateDocumentInfo &info)
{
    return {{u"conn"_s, qint64(info.connection)}, {u"document"_s, QString::fromUtf8(info.key)}};
}

/// `object` with one more member whose value is JSON as it is: numbers keep their digits.
QByteArray withMember(const QJsonObject &object, const char *name, const QByteArray &json)
{
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    line.chop(1);
    return line + ",\"" + name + "\":" + (json.isEmpty() ? "null" : json) + '}';
}

void listDocuments(const QList<AskedDocument> &documents, Console &console)
{
    const auto line = [&console](const QString &connection, const QString &changes, const QString &faults,
                                 const QString &rows, const QString &name) {
        console.line((connection.rightJustified(4) + changes.rightJustified(10) + faults.rightJustified(8)
                      + rows.rightJustified(18) + u"  "_s + name)
                         .toUtf8());
    };
    if (!console.isQuiet() && !console.isJson() && !documents.isEmpty())
        line(u"conn"_s, u"changes"_s, u"faults"_s, u"rows"_s, u"document"_s);
    for (const auto &[place, info] : documents) {
        if (console.isJson()) {
            QJsonObject object = nameJson(info);
            object.insert(u"operation"_s, QString::fromUtf8(info.operation));
            object.insert(u"changes"_s, info.changes);
            object.insert(u"faults"_s, info.faults);
            object.insert(u"first"_s, info.first);
            object.insert(u"last"_s, info.last);
            object.insert(u"cut"_s, info.isCut);
            console.line(object);
            continue;
        }
        const QString name = QString::fromUtf8(info.key);
        const QString operation = QString::fromUtf8(info.operation);
        line(QString::number(info.connection), QString::number(info.changes), QString::number(info.faults),
             u"%1-%2"_s.arg(info.first).arg(info.last),
             operation.isEmpty() || operation == name ? name : name + u"  ("_s + operation + u')');
    }
}

/// What is to be known of a state beside its value.
QString remarks(const StateView &view)
{
    QString text = u"changed by row %1"_s.arg(view.changedBy);
    if (view.exists && !view.isWhole)
        text += u", part of it: how it began is not in the recording"_s;
    if (view.doubtSince > 0)
        text += u", doubtful since row %1, whose change could not be made"_s.arg(view.doubtSince);
    return text;
}

void printState(const StateDocumentInfo &info, RecordId row, const StateView &view, Console &console)
{
    if (console.isJson()) {
        QJsonObject object = nameJson(info);
        object.insert(u"row"_s, row);
        object.insert(u"changedBy"_s, view.changedBy);
        object.insert(u"exists"_s, view.exists);
        object.insert(u"whole"_s, view.isWhole);
        object.insert(u"doubtSince"_s, view.doubtSince);
        if (!view.fault.isEmpty())
            object.insert(u"fault"_s, QString::fromUtf8(view.fault));
        console.line(withMember(object, "state", view.json));
        return;
    }
    if (!console.isQuiet())
        console.line((headOf(info) + u"  ("_s + remarks(view) + u')').toUtf8());
    if (!view.fault.isEmpty())
        console.complain(u"row %1: %2"_s.arg(row).arg(QString::fromUtf8(view.fault)));
    console.line(view.exists ? prettyJson(view.json).value_or(view.json) : QByteArray("nothing: it was cleared"));
}

void printDifference(const StateDocumentInfo &info, RecordId from, RecordId to, const StateDifference &difference,
                     Console &console)
{
    if (console.isJson()) {
        QJsonArray changes;
        for (const StateChange &each : difference.changes)
            changes.append(QJsonObject{{u"change"_s, QString::fromUtf8(stateChangeName(each.kind))},
                                       {u"path"_s, QString::fromUtf8(each.pointer)},
                                       {u"before"_s, QString::fromUtf8(each.before)},
                                       {u"after"_s, QString::fromUtf8(each.after)}});
        QJsonObject object = nameJson(info);
        object.insert(u"from"_s, from);
        object.insert(u"to"_s, to);
        object.insert(u"changes"_s, changes);
        object.insert(u"cut"_s, difference.isCut);
        console.line(withMember(object, "patch", difference.patch));
        return;
    }
    if (!console.isQuiet())
        console.line((headOf(info) + u"  (row %1 to row %2)"_s.arg(from).arg(to)).toUtf8());
    for (const StateChange &each : difference.changes) {
        const QByteArray place = each.pointer.isEmpty() ? QByteArray("all") : each.pointer;
        const QByteArray line = each.kind == StateChange::Kind::Added ? "+ " + place + "  " + each.after
            : each.kind == StateChange::Kind::Removed                 ? "- " + place + "  " + each.before
                                                      : "~ " + place + "  " + each.before + " -> " + each.after;
        console.line(line);
    }
    if (difference.isEmpty())
        console.talk(u"nothing differs"_s);
    if (difference.isCut)
        console.complain(u"only the first %1 changes are listed"_s.arg(difference.changes.size()));
}

/// Those that were asked for; nullopt: there is none of the name or number that was given, which is complained of.
std::optional<QList<AskedDocument>> askedDocuments(const StateRequest &options, const StateIndex &index,
                                                   Console &console)
{
    QList<AskedDocument> asked;
    QStringList known;
    size_t place = 0;
    for (const StateDocumentInfo &info : index.documents()) {
        const bool isConnection = !options.connection || info.connection == *options.connection;
        if (isConnection)
            known << QString::fromUtf8(info.key);
        if (isConnection && (!options.document || info.key.toStdString() == *options.document))
            asked << AskedDocument{place, info};
        ++place;
    }
    if (!asked.isEmpty() || index.count() == 0)
        return asked;
    if (known.isEmpty()) {
        console.complain(u"--connection: none of its messages changes a document"_s);
        return std::nullopt;
    }
    known.removeDuplicates();
    console.complain(u"--document: "_s
                     + wrongName(u"there is no"_s, QString::fromStdString(*options.document),
                                 known.first(qMin<qsizetype>(known.size(), 20))));
    return std::nullopt;
}

int showAsked(const StateRequest &options, StateFolder &folder, const QList<AskedDocument> &asked, Session &session)
{
    Console &console = session.console;
    const bool isDiff = !options.diff.empty();
    const RecordId row = isDiff ? options.diff.back() : *options.row;
    int shown = 0;
    for (const auto &[place, info] : asked) {
        const auto before = isDiff ? folder.at(place, options.diff.front()) : Result<StateView>(StateView());
        const auto view = before ? folder.at(place, row) : before;
        if (!view) {
            console.complain(view.error());
            return FileTrouble;
        }
        const bool isOne = options.document.has_value();
        if (isDiff) {
            const StateDifference difference = stateDifference(before->json, view->json);
            if (isOne || !difference.isEmpty())
                printDifference(info, options.diff.front(), row, difference, console);
            shown += isOne || !difference.isEmpty() ? 1 : 0;
        } else if (view->changedBy > 0 && (isOne || view->exists || view->changedBy == row)) {
            printState(info, row, *view, console);
            ++shown;
        }
    }
    if (shown == 0)
        console.talk(isDiff ? u"nothing differs"_s : u"no message up to row %1 tells of it"_s.arg(row));
    return Done;
}

int showState(const StateRequest &options, Session &session)
{
    Console &console = session.console;
    ShowOptions decoding{.decode = QString::fromStdString(options.decode)};
    if (const int code = loadRuleFiles(options.ruleFiles, decoding, session); code != Done)
        return code;
    DecodedFile file(options.file, options.decode, session, decoding.decoders);
    if (const int code = file.open(); code != Done)
        return code;
    const qint64 count = file.reader().count();
    QList<RecordId> rows(options.diff.begin(), options.diff.end());
    if (options.row)
        rows << *options.row;
    for (const RecordId row : std::as_const(rows)) {
        if (row > count) {
            console.complain(u"there is no row %1: the recording has %2"_s.arg(row).arg(count));
            return WrongUsage;
        }
    }
    StateFolder folder(file.reader(), file.choices());
    while (folder.step(RowsAtOnce)) { }
    const int damage = folder.hasGaps() ? file.tellDamage() : int(Done);
    const auto asked = askedDocuments(options, folder.index(), console);
    if (!asked)
        return WrongUsage;
    if (folder.index().count() == 0)
        console.talk(u"no message changes a document that is known; a rule file can say which do: "
                     "see \"Decoder rule files\" in the handbook"_s);
    int code = Done;
    if (rows.isEmpty())
        listDocuments(*asked, console);
    else
        code = folder.index().count() == 0 ? code : showAsked(options, folder, *asked, session);
    if (folder.index().isCut())
        console.complain(u"too many documents or changes: some are missing"_s);
    return code == Done ? damage : code;
}

} // namespace

std::function<int()> addState(CLI::App &app, Session &session)
{
    const auto options = std::make_shared<StateRequest>();
    addDecodedFile(app, options->file, options->decode, options->ruleFiles);
    auto *const row =
        app.add_option("--row", options->row, "The documents once this row had passed; else a list of them")
            ->check(CLI::PositiveNumber)
            ->type_name("ROW");
    app.add_option("--diff", options->diff, "What differs between these two rows")
        ->expected(2)
        ->check(CLI::PositiveNumber)
        ->type_name("ROW")
        ->excludes(row);
    app.add_option("--document", options->document, "Only this one, by its name in the list")->type_name("NAME");
    app.add_option("--connection", options->connection, "Only those of this connection")
        ->check(CLI::PositiveNumber)
        ->type_name("N");
    return [options, &session] { return showState(*options, session); };
}

} // namespace plectrum
