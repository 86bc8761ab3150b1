// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowcopy.h"

#include "capture/capturereader.h"
#include "capture/recordtext.h"
#include "decoders/decodedrows.h"
#include "exchange/copytext.h"
#include "exchange/decodedsecrets.h"
#include "exchange/exportsource.h"
#include "exchange/recordjson.h"
#include "ui/models/timelinemodel.h"
#include "ui/rowselection.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MaxTableRows = 100'000;
constexpr int MaxRows = 10'000;
constexpr RecordId MaxLookBack = 200'000;
constexpr qint64 MaxBytes = 32LL * 1024 * 1024;

constexpr std::array Formats{
    CopyFormat{CopyFormat::Kind::Text, "copyText"_L1, QT_TRANSLATE_NOOP("plectrum::RowCopy", "&Text, as in the table")},
    CopyFormat{CopyFormat::Kind::JsonLines, "copyJson"_L1, QT_TRANSLATE_NOOP("plectrum::RowCopy", "&JSON lines")},
    CopyFormat{CopyFormat::Kind::Hex, "copyHex"_L1, QT_TRANSLATE_NOOP("plectrum::RowCopy", "&Hex dump")},
    CopyFormat{CopyFormat::Kind::CArray, "copyArray"_L1, QT_TRANSLATE_NOOP("plectrum::RowCopy", "&C array")},
    CopyFormat{CopyFormat::Kind::Command, "copyCommand"_L1,
               QT_TRANSLATE_NOOP("plectrum::RowCopy", "&plectrum-cli command")},
};

QString moreLine(int most)
{
    return QCoreApplication::translate("plectrum::RowCopy", "… the first %L1 rows; no more are copied at once")
        .arg(most);
}

QByteArray jsonLines(ExportSource &source, RecordId id)
{
    const auto record = source.record(id);
    return record ? QJsonDocument(recordJson(id, *record)).toJson(QJsonDocument::Compact) + '\n' : QByteArray();
}

/// The head of the connection's handshake; not looked for among too many records.
QByteArray requestHead(CaptureReader &reader, quint32 connection, RecordId before)
{
    for (RecordId id = qMax<RecordId>(1, before - MaxLookBack); id <= before; ++id) {
        const auto record = reader.record(id);
        if (record && record->kind == RecordKind::Request && record->connection == connection)
            return reader.payload(id).value_or(QByteArray());
    }
    return {};
}

QByteArray commandOf(CaptureReader &reader, const QList<RecordId> &ids)
{
    const QList<ConnectionInfo> connections = reader.connections();
    QByteArray text;
    QList<quint32> done;
    for (const RecordId first : ids) {
        const auto record = reader.record(first);
        if (!record || record->connection == 0 || record->connection > connections.size()
            || done.contains(record->connection))
            continue;
        const quint32 connection = record->connection;
        const ConnectionInfo &info = connections.at(connection - 1);
        done << connection;
        QList<ComparedMessage> messages;
        for (const RecordId id : ids) {
            const auto each = reader.record(id);
            const bool isOurs = each && each->connection == connection && endsMessage(*each)
                && (each->direction == Direction::Outgoing) == (info.role == Role::Client);
            if (isOurs) {
                if (const auto message = messageAt(reader, id, MaxBytes))
                    messages << *message;
            }
        }
        text += (text.isEmpty() ? "" : "\n") + connectCommand(info, requestHead(reader, connection, first), messages);
    }
    return text;
}

/// What protocols call secret in these rows, as far as that is known, unless the window shows it.
QHash<RecordId, std::vector<SecretPlace>> secretsOf(const TimelineModel &model, const QList<int> &rows)
{
    QHash<RecordId, std::vector<SecretPlace>> secrets;
    for (const int row : rows) {
        const DecodedRow *const meaning = model.showsSecrets() ? nullptr : model.meaningAt(row);
        if (!meaning || meaning->secrets.empty())
            continue;
        std::vector<SecretPlace> &places = secrets[meaning->id];
        for (const SecretRange &each : meaning->secrets)
            places.push_back({.offset = each.offset, .length = each.length});
    }
    return secrets;
}

DecodedSecrets decodedSecrets(CaptureReader &reader, const QHash<RecordId, std::vector<SecretPlace>> &secrets)
{
    DecodedSecrets decoded;
    for (auto each = secrets.cbegin(); each != secrets.cend(); ++each) {
        const auto record = reader.record(each.key());
        decoded.add(each.key(), *each, record && record->hasMessage);
    }
    return decoded;
}

} // namespace

std::span<const CopyFormat> copyFormats()
{
    return Formats;
}

std::optional<ComparedMessage> messageAt(CaptureReader &reader, RecordId id, qint64 maxBytes)
{
    const auto record = reader.record(id);
    if (!record)
        return std::nullopt;
    const bool isText = record->kind != RecordKind::Frame || record->header.opcode == Opcode::Close
        || (!isControl(record->header.opcode) && record->messageType == Opcode::Text);
    const auto bytes = record->hasMessage ? reader.message(id, 0, maxBytes) : reader.payload(id, 0, maxBytes);
    if (!bytes)
        return std::nullopt;
    return ComparedMessage{.isText = isText && bytes->isValidUtf8(), .payload = *bytes};
}

CopiedRows copyRows(const QTableView &view, const TimelineModel &model, CopyFormat::Kind format)
{
    const RowSelection selection(view);
    const int most = format == CopyFormat::Kind::Text ? MaxTableRows : MaxRows;
    const QList<int> rows = selection.rows(most);
    if (rows.isEmpty() || !model.reader())
        return {};
    CopiedRows copied{.rows = rows.size()};
    if (format == CopyFormat::Kind::Text) {
        QStringList lines = tableLines(view, rows);
        if (selection.count() > most)
            lines << moreLine(most);
        copied.text = lines.join(u'\n');
        return copied;
    }
    CaptureReader &reader = *model.reader();
    QList<RecordId> ids;
    for (const int row : rows)
        ids << model.recordAt(row);
    if (format == CopyFormat::Kind::Command) {
        copied.text = QString::fromUtf8(commandOf(reader, ids));
        return copied;
    }
    Losses losses;
    const QHash<RecordId, std::vector<SecretPlace>> secrets = secretsOf(model, rows);
    ExportSource source(reader, losses, {.secrets = decodedSecrets(reader, secrets)});
    QByteArray text;
    copied.rows = 0;
    for (const RecordId id : std::as_const(ids)) {
        if (text.size() > MaxBytes)
            break;
        ++copied.rows;
        if (format == CopyFormat::Kind::JsonLines) {
            text += jsonLines(source, id);
            continue;
        }
        auto message = messageAt(reader, id, MaxBytes);
        if (!message)
            continue;
        const std::vector<SecretPlace> places = secrets.value(id);
        for (const SecretPlace &each : places)
            (void)hideSecretPlace(message->payload, each);
        const QByteArray number = QByteArray::number(id);
        text += format == CopyFormat::Kind::CArray
            ? cArray("row_" + number, message->payload)
            : (ids.size() > 1 ? "row " + number + '\n' : QByteArray()) + hexDump(message->payload);
    }
    copied.text = QString::fromUtf8(text);
    if (copied.rows < selection.count())
        copied.text += moreLine(int(copied.rows)) + u'\n';
    return copied;
}

} // namespace plectrum
