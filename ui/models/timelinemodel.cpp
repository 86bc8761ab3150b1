// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timelinemodel.h"

#include "capture/capturereader.h"
#include "capture/packedblock.h"
#include "capture/recordtext.h"
#include "ui/models/backgroundscan.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype PreviewChars = 240;

/// One row of the table of columns.
struct ColumnInfo {
    const char *title;
    const char *toolTip;
    bool isNumber;
};
constexpr std::array<ColumnInfo, TimelineModel::ColumnCount> Columns{
    ColumnInfo{QT_TRANSLATE_NOOP("plectrum::TimelineModel", "No."),
               QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Number of the row in the recording"), true},
    ColumnInfo{QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Time s"),
               QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Seconds since the recording began"), true},
    ColumnInfo{QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Connection"),
               QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Number of the connection, and the side that recorded it"),
               false},
    ColumnInfo{"", QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Direction: ↗ sent, ↙ received"), false},
    ColumnInfo{QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Kind"),
               QT_TRANSLATE_NOOP("plectrum::TimelineModel", "What crossed the wire"), false},
    ColumnInfo{QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Length"),
               QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Bytes; on the wire → as meant where they differ"), true},
    ColumnInfo{QT_TRANSLATE_NOOP("plectrum::TimelineModel", "Preview"),
               QT_TRANSLATE_NOOP("plectrum::TimelineModel", "First part of the content"), false},
};

QString kindText(const RecordView &record)
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

QString lengthText(const RecordView &record)
{
    const QLocale locale;
    if (record.hasMessage && record.messageBytes != record.payloadBytes)
        return locale.toString(record.payloadBytes) + u" → "_s + locale.toString(record.messageBytes);
    return locale.toString(record.payloadBytes);
}

} // namespace

struct TimelineModel::Private {
    std::shared_ptr<CaptureReader> reader;
    BackgroundScan scan;
    Filter filter;
    bool filtered = false;
    int rows = 0;     ///< announced
    qint64 count = 0; ///< records known
    qint64 wireBytes = 0;
    qint64 connections = 0;
    qint64 noteChanges = 0;
    QList<bool> ofServer; ///< of connections met while painting; index = id − 1
};

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>())
{
    connect(&d->scan, &BackgroundScan::advanced, this, &TimelineModel::takeHits);
    connect(&d->scan, &BackgroundScan::failed, this, &TimelineModel::failed);
    connect(&d->scan, &BackgroundScan::restarted, this, [this] {
        beginResetModel();
        d->rows = 0;
        endResetModel();
    });
}

TimelineModel::~TimelineModel() = default;

void TimelineModel::setReader(std::shared_ptr<CaptureReader> reader)
{
    beginResetModel();
    d->reader = std::move(reader);
    d->rows = 0;
    d->count = 0;
    d->wireBytes = 0;
    d->connections = d->reader ? d->reader->connectionCount() : 0;
    d->noteChanges = d->reader ? d->reader->noteChanges() : 0;
    d->ofServer.clear();
    d->scan.stop();
    // All rows at once: a view takes ten million faster with a reset than as inserted rows.
    if (d->reader) {
        d->count = d->reader->refresh().value_or(0);
        d->rows = d->filtered ? 0 : int(qMin<qint64>(d->count, MaxRows));
    }
    endResetModel();
    if (d->reader)
        d->scan.start(d->reader->path(), d->filter, d->count);
    Q_EMIT countsChanged();
}

CaptureReader *TimelineModel::reader() const
{
    return d->reader.get();
}

void TimelineModel::refresh()
{
    if (!d->reader)
        return;
    const auto count = d->reader->refresh();
    if (!count) {
        Q_EMIT failed(count.error());
        return;
    }
    const bool hasNewNotes = d->noteChanges != d->reader->noteChanges();
    if (*count == d->count && d->count > 0 && !hasNewNotes)
        return;
    d->count = *count;
    d->connections = d->reader->connectionCount();
    d->scan.grow(d->count);
    if (!d->filtered)
        showRows(d->count);
    if (hasNewNotes) {
        d->noteChanges = d->reader->noteChanges();
        if (d->rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(d->rows - 1, ColumnCount - 1));
    }
    Q_EMIT countsChanged();
}

/// Announces rows up to `wanted`.
void TimelineModel::showRows(qint64 wanted)
{
    const int target = int(qMin<qint64>(wanted, MaxRows));
    if (target <= d->rows)
        return;
    beginInsertRows({}, d->rows, target - 1);
    d->rows = target;
    endInsertRows();
}

void TimelineModel::takeHits()
{
    d->wireBytes = qMax(d->wireBytes, d->scan.wireBytes());
    if (d->filtered)
        showRows(qint64(d->scan.hits().size()));
    Q_EMIT countsChanged();
}

void TimelineModel::setFilter(const Filter &filter)
{
    beginResetModel();
    d->filter = filter;
    d->filtered = !filter.matchesAll();
    d->rows = d->filtered ? 0 : int(qMin<qint64>(d->count, MaxRows));
    if (d->reader)
        d->scan.start(d->reader->path(), filter, d->count);
    endResetModel();
    Q_EMIT countsChanged();
}

const Filter &TimelineModel::filter() const
{
    return d->filter;
}

void TimelineModel::stopScan()
{
    d->scan.halt();
    Q_EMIT countsChanged();
}

qint64 TimelineModel::recordCount() const
{
    return d->count;
}
qint64 TimelineModel::hiddenCount() const
{
    return (d->filtered ? d->scan.scanned() : d->count) - d->rows;
}
qint64 TimelineModel::scannedCount() const
{
    return d->filtered ? d->scan.scanned() : d->count;
}
qint64 TimelineModel::wireBytes() const
{
    return d->wireBytes;
}
bool TimelineModel::isScanning() const
{
    return d->filtered && d->scan.isRunning();
}

bool TimelineModel::hasManyConnections() const
{
    return d->connections > 1;
}

bool TimelineModel::isOfServer(quint32 connection) const
{
    if (connection > d->ofServer.size() && d->connections > d->ofServer.size()) {
        d->ofServer.clear();
        const QList<ConnectionInfo> connections = d->reader->connections();
        for (const ConnectionInfo &info : connections)
            d->ofServer.append(info.role == plectrum::Role::Server);
    }
    return connection > 0 && connection <= d->ofServer.size() && d->ofServer.at(connection - 1);
}

RecordId TimelineModel::recordAt(int row) const
{
    if (row < 0 || row >= d->rows)
        return 0;
    return d->filtered ? d->scan.hits()[size_t(row)] : RecordId(row) + 1;
}

int TimelineModel::rowOf(RecordId id) const
{
    if (!d->filtered)
        return int(qMin<qint64>(id, d->rows)) - 1;
    const auto shown = d->scan.hits().begin() + d->rows;
    return int(std::upper_bound(d->scan.hits().begin(), shown, id) - d->scan.hits().begin()) - 1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->rows;
}
int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const RecordId id = index.isValid() ? recordAt(index.row()) : 0;
    if (id == 0)
        return {};
    if (role == RecordIdRole)
        return id;
    if (role == Qt::TextAlignmentRole && Columns[size_t(index.column())].isNumber)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const bool known = role == Qt::DisplayRole || role == DirectionRole || role == KindRole || role == ViolationsRole
        || role == ServerRole || role == ContinuationRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!known)
        return {};
    const auto record = d->reader->record(id);
    if (!record) {
        if (role == ViolationsRole)
            return 1u;
        if (role != Qt::DisplayRole)
            return role == Qt::ToolTipRole ? QVariant(record.error().detail) : QVariant();
        return index.column() == Number ? QVariant(QLocale().toString(id))
            : index.column() == Kind    ? QVariant(tr("damaged"))
            : index.column() == Preview ? QVariant(record.error().detail)
                                        : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(id, *record, index.column());
    case DirectionRole:
        return int(record->direction);
    case KindRole:
        return QString(kindName(*record));
    case ViolationsRole:
        return record->violations.toInt();
    case ServerRole:
        return isOfServer(record->connection);
    case ContinuationRole:
        return record->kind == RecordKind::Frame && record->header.opcode == Opcode::Continuation;
    case Qt::ToolTipRole:
        return toolTip(*record, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == DirectionColumn)
            return record->direction == Direction::Outgoing ? tr("sent") : tr("received");
        return text(id, *record, index.column());
    default:
        return {};
    }
}

QString TimelineModel::text(RecordId id, const RecordView &record, int column) const
{
    switch (column) {
    case Number:
        return QLocale().toString(id);
    case Time:
        return QString::number(double(record.timeNs) / 1e9, 'f', 6);
    case ConnectionColumn:
        return (isOfServer(record.connection) ? tr("%1 server") : tr("%1 client"))
            .arg(QLocale().toString(record.connection));
    case DirectionColumn:
        return record.direction == Direction::Outgoing ? u"↗"_s : u"↙"_s;
    case Kind:
        return kindText(record);
    case Length:
        return lengthText(record);
    case Preview: {
        QString preview = previewText(record, PreviewChars);
        if (record.kind == RecordKind::Frame && record.header.opcode == Opcode::Continuation && record.header.fin
            && record.hasMessage)
            preview = tr("joined %1 bytes · ").arg(QLocale().toString(record.messageBytes)) + preview;
        return preview;
    }
    default:
        return {};
    }
}

QString TimelineModel::toolTip(const RecordView &record, int column) const
{
    QStringList rules;
    for (const ViolationInfo &info : violationTable()) {
        if (record.violations & info.violation)
            rules << QCoreApplication::translate("plectrum::Violation", info.text) + u" ("_s + info.section + u')';
    }
    if (!rules.isEmpty())
        return rules.join(u'\n');
    if (column == DirectionColumn)
        return record.direction == Direction::Outgoing ? tr("Sent") : tr("Received");
    if (column == ConnectionColumn) {
        return isOfServer(record.connection) ? tr("As the server saw it: ↙ came to the server, ↗ left it")
                                             : tr("As this client saw it: ↗ sent to the server, ↙ came from it");
    }
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const ColumnInfo &info = Columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return *info.title ? tr(info.title) : QString();
    case Qt::ToolTipRole:
        return tr(info.toolTip);
    case Qt::AccessibleTextRole:
        return section == DirectionColumn ? tr("Direction") : tr(info.title);
    case Qt::TextAlignmentRole:
        return int((info.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace plectrum
