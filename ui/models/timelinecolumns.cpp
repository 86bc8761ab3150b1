// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timelinecolumns.h"

#include "capture/recordtext.h"
#include "decoders/decodedrows.h"
#include "ui/faces/secretmarks.h"
#include "ui/models/timelinemodel.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Shown = TimelineColumn::Shown;

constexpr qsizetype PreviewChars = 240;
constexpr qsizetype MaskedBytes = 4096; ///< more than a preview shows

QString numberText(const TimelineModel &model, int row, const RecordView &)
{
    return QLocale().toString(model.recordAt(row));
}

QString timeText(const TimelineModel &model, int row, const RecordView &record)
{
    return model.times().text(model, row, record, model.timeMode());
}

QString deltaText(const TimelineModel &model, int row, const RecordView &record)
{
    return model.times().text(model, row, record, TimeMode::SinceShown);
}

QString clockText(const TimelineModel &model, int row, const RecordView &record)
{
    return model.times().text(model, row, record, TimeMode::WallClock);
}

QString connectionText(const TimelineModel &model, int, const RecordView &record)
{
    return (model.isOfServer(record.connection) ? TimelineModel::tr("%1 server") : TimelineModel::tr("%1 client"))
        .arg(QLocale().toString(record.connection));
}

QString directionText(const TimelineModel &, int, const RecordView &record)
{
    return record.direction == Direction::Outgoing ? u"↗"_s : u"↙"_s;
}

QString kindText(const TimelineModel &, int, const RecordView &record)
{
    if (record.kind == RecordKind::Response) {
        const QByteArrayView line = record.payload.first(qMin<qsizetype>(record.payload.size(), 12));
        return line.size() == 12 ? QString::fromLatin1(line.sliced(9)) : TimelineModel::tr("response");
    }
    if (record.kind == RecordKind::Frame && record.header.opcode == Opcode::Continuation)
        return record.header.fin ? TimelineModel::tr("└ last part") : TimelineModel::tr("├ part");
    if (record.kind == RecordKind::Frame && !record.header.fin && !isControl(record.header.opcode))
        return QString(kindName(record)) + u" ┐"_s;
    return kindName(record);
}

QString lengthText(const TimelineModel &, int, const RecordView &record)
{
    const QLocale locale;
    if (record.hasMessage && record.messageBytes != record.payloadBytes)
        return locale.toString(record.payloadBytes) + u" → "_s + locale.toString(record.messageBytes);
    return locale.toString(record.payloadBytes);
}

QString wireText(const TimelineModel &, int, const RecordView &record)
{
    return record.kind == RecordKind::End ? QString() : QLocale().toString(wireBytes(record));
}

QString bitsText(const TimelineModel &, int, const RecordView &record)
{
    if (record.kind != RecordKind::Frame)
        return {};
    QStringList bits;
    if (record.header.fin)
        bits << u"FIN"_s;
    for (int bit = 1; bit <= 3; ++bit) {
        if (record.header.rsv & (1 << (3 - bit)))
            bits << u"RSV%1"_s.arg(bit);
    }
    if (record.header.masked)
        bits << u"MASK"_s;
    return bits.join(u' ');
}

QString subprotocolText(const TimelineModel &model, int, const RecordView &record)
{
    return model.subprotocol(record.connection);
}

QString noteText(const TimelineModel &model, int row, const RecordView &)
{
    const RowNote note = model.noteAt(row);
    return note.bookmarked && !note.text.isEmpty() ? u"★ "_s + note.text : note.bookmarked ? u"★"_s : note.text;
}

/// Milliseconds, of the answer; a request without one says so.
QString latencyText(const TimelineModel &model, int row, const RecordView &)
{
    const DecodedRow *const meaning = model.meaningAt(row);
    if (!meaning)
        return {};
    if (meaning->latencyNs >= 0)
        return QLocale().toString(double(meaning->latencyNs) / 1e6, 'f', 3);
    if (meaning->isOrphan)
        return TimelineModel::tr("no request");
    if (meaning->isUnanswered)
        return TimelineModel::tr("unanswered");
    return meaning->asks && meaning->other == 0 ? TimelineModel::tr("no answer") : QString();
}

QString summaryText(const TimelineModel &model, int row, const RecordView &)
{
    const DecodedRow *const meaning = model.meaningAt(row);
    return meaning ? QString::fromUtf8(meaning->summary) : QString();
}

/// The preview with what its protocol calls secret masked, as soon as that is known.
QString maskedPreview(const TimelineModel &model, int row, const RecordView &record)
{
    const DecodedRow *const meaning =
        model.showsSecrets() || record.kind != RecordKind::Frame ? nullptr : model.meaningAt(row);
    if (!meaning || meaning->secrets.empty())
        return previewText(record, PreviewChars);
    QByteArray bytes = meaningOf(record).first(qMin(meaningOf(record).size(), MaskedBytes)).toByteArray();
    maskSecrets(bytes, 0, secretMarks(meaning->secrets, bytes));
    RecordView masked = record;
    (record.hasMessage ? masked.message : masked.payload) = bytes;
    return previewText(masked, PreviewChars);
}

QString previewCell(const TimelineModel &model, int row, const RecordView &record)
{
    QString preview = maskedPreview(model, row, record);
    if (record.kind == RecordKind::Frame && record.header.opcode == Opcode::Continuation && record.header.fin
        && record.hasMessage)
        preview = TimelineModel::tr("joined %1 bytes · ").arg(QLocale().toString(record.messageBytes)) + preview;
    return preview;
}

constexpr std::array<TimelineColumn, TimelineModel::ColumnCount> Columns{{
    {"number"_L1, QT_TRANSLATE_NOOP("plectrum::TimelineModel", "No."),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Number"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Number of the row in the recording"), 88, Shown::Always, true,
     numberText},
    {"time"_L1, "", QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Time"), "", 116, Shown::Always, true, timeText},
    {"delta"_L1, QT_TRANSLATE_NOOP("plectrum::TimelineModel", "+ Time s"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Time since the row above"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Seconds since the row above"), 104, Shown::OnRequest, true,
     deltaText},
    {"clock"_L1, QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Clock"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Wall clock"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Local time of day"), 116, Shown::OnRequest, true, clockText},
    {"connection"_L1, QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Connection"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Connection"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Number of the connection, and the side that recorded it"), 104,
     Shown::WithManyConnections, false, connectionText},
    {"direction"_L1, "", QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Direction"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Direction: ↗ sent, ↙ received"), 34, Shown::Always, false,
     directionText},
    {"kind"_L1, QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Kind"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Kind"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "What crossed the wire"), 112, Shown::Always, false, kindText},
    {"bits"_L1, QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Bits"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Header bits"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Bits set in the frame's header: FIN, RSV1 to RSV3, MASK"), 128,
     Shown::OnRequest, false, bitsText},
    {"wire"_L1, QT_TRANSLATE_NOOP("plectrum::TimelineModel", "On the wire"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Length on the wire"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Bytes with the frame's header"), 96, Shown::OnRequest, true,
     wireText},
    {"length"_L1, QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Length"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Length"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Bytes; on the wire → as meant where they differ"), 130,
     Shown::Always, true, lengthText},
    {"subprotocol"_L1, QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Subprotocol"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Subprotocol"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Agreed in the connection's handshake"), 112, Shown::OnRequest, false,
     subprotocolText},
    {"note"_L1, QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Note"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Bookmark and note"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "★ bookmarked, and the row's note"), 140, Shown::WithNotes, false,
     noteText},
    {"latency"_L1, QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Latency ms"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Latency"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel",
                       "Milliseconds from the request to its answer; Ctrl+J goes from one to the other"),
     104, Shown::WithCalls, true, latencyText},
    {"summary"_L1, QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Summary"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Summary"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "What the message means in its protocol"), 320, Shown::WithProtocols,
     false, summaryText},
    {"preview"_L1, QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Preview"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Preview"),
     QT_TRANSLATE_NOOP("plectrum::TimelineModel", "First part of the content"), 200, Shown::Always, false, previewCell},
}};

} // namespace

std::span<const TimelineColumn> timelineColumns()
{
    return Columns;
}

} // namespace plectrum
