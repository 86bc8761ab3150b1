// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timelinemodel.h"

#include "capture/capturereader.h"
#include "ui/models/timelinemodelprivate.h"

#include <algorithm>

namespace plectrum {

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>())
{
    connect(&d->scan, &BackgroundScan::advanced, this, &TimelineModel::takeHits);
    connect(&d->scan, &BackgroundScan::failed, this, &TimelineModel::failed);
    connect(&d->meanings, &RowMeanings::found, this, [this] {
        if (d->rows > 0) // colours, masked previews, summaries
            Q_EMIT dataChanged(index(0, 0), index(d->rows - 1, ColumnCount - 1));
    });
    connect(&d->meanings, &RowMeanings::explained, this, &TimelineModel::explained);
    connect(&d->meanings, &RowMeanings::progressed, this,
            [this] { Q_EMIT headerDataChanged(Qt::Horizontal, Summary, Summary); });
    connect(&d->meanings, &RowMeanings::contentChanged, this, &TimelineModel::countsChanged);
    connect(&d->scan, &BackgroundScan::restarted, this, [this] {
        beginResetModel();
        d->rows = 0;
        d->times.forget();
        endResetModel();
    });
}

TimelineModel::~TimelineModel() = default;

void TimelineModel::setReader(std::shared_ptr<CaptureReader> reader)
{
    beginResetModel();
    if (d->reader && reader && d->reader->path() != reader->path()) {
        DecoderChoices choices = d->meanings.choices();
        choices.byConnection.clear(); // they are others
        d->meanings.setChoices(choices);
    }
    d->reader = std::move(reader);
    d->count = d->reader ? d->reader->refresh().value_or(0) : 0;
    d->waiting = 0;
    d->first = 1;
    d->end = Private::Endless;
    d->wireBytes = 0;
    d->connections = d->reader ? d->reader->connectionCount() : 0;
    d->noteChanges = d->reader ? d->reader->noteChanges() : 0;
    d->sides.clear();
    d->times = RowTimes();
    if (d->reader)
        d->times.setStart(d->reader->startedAt());
    d->marks.forget();
    d->scan.stop();
    resetRows();
    endResetModel();
    if (d->reader)
        d->scan.start(d->reader->path(), d->filter, d->count, d->meanings.choices());
    d->meanings.start(d->reader ? d->reader->path() : QString(), d->count);
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
    const qint64 waiting = d->paused ? *count - d->count : 0;
    const bool isSame = d->paused ? waiting == d->waiting : *count == d->count && d->count > 0;
    if (isSame && !hasNewNotes)
        return;
    d->waiting = waiting;
    if (!d->paused) {
        d->count = *count;
        d->connections = d->reader->connectionCount();
        // A handshake that was open may have agreed on a subprotocol.
        if (d->sides.size() <= Private::FewConnections)
            d->sides.clear();
    }
    d->scan.grow(d->count);
    d->meanings.grow(d->count);
    showRows();
    if (hasNewNotes)
        takeNotes();
    Q_EMIT countsChanged();
}

void TimelineModel::takeNotes()
{
    d->noteChanges = d->reader->noteChanges();
    d->marks.forget();
    if (d->rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(d->rows - 1, ColumnCount - 1));
}

/// Between begin and end of a reset: all rows at once, since a view takes ten million faster so than as inserted rows.
void TimelineModel::resetRows()
{
    d->times.forget();
    d->rows = int(qMin<qint64>(rowsThereAre(), MaxRows));
}

/// Rows of the range, of hits where there is a filter; without the limit of views.
qint64 TimelineModel::rowsThereAre() const
{
    const RecordId end = qMin(d->end, d->count + 1);
    if (!d->filtered)
        return qMax<qint64>(0, end - d->first);
    const RecordIds &hits = d->scan.hits();
    d->offset = hits.lowerBound(d->first);
    return std::max<qint64>(0, hits.lowerBound(end) - d->offset);
}

/// Announces the rows that have come.
void TimelineModel::showRows()
{
    const int target = int(qMin<qint64>(rowsThereAre(), MaxRows));
    if (target <= d->rows)
        return;
    beginInsertRows({}, d->rows, target - 1);
    d->rows = target;
    endInsertRows();
}

void TimelineModel::takeHits()
{
    d->wireBytes = qMax(d->wireBytes, d->scan.wireBytes());
    showRows();
    Q_EMIT countsChanged();
}

void TimelineModel::setFilter(const Filter &filter)
{
    beginResetModel();
    d->filter = filter;
    d->filtered = !filter.matchesAll();
    if (d->reader)
        d->scan.start(d->reader->path(), filter, d->count, d->meanings.choices());
    resetRows();
    endResetModel();
    Q_EMIT countsChanged();
}

void TimelineModel::setRange(RecordId first, RecordId end)
{
    if (first == d->first && end == d->end)
        return;
    beginResetModel();
    d->first = qMax<RecordId>(1, first);
    d->end = qMax(d->first, end);
    resetRows();
    endResetModel();
    Q_EMIT countsChanged();
}

void TimelineModel::clearRange()
{
    setRange(1, Private::Endless);
}

bool TimelineModel::hasRange() const
{
    return d->first > 1 || d->end != Private::Endless;
}

void TimelineModel::setPaused(bool paused)
{
    if (d->paused == paused)
        return;
    d->paused = paused;
    d->waiting = 0;
    refresh();
    Q_EMIT countsChanged();
}

bool TimelineModel::isPaused() const
{
    return d->paused;
}
qint64 TimelineModel::waitingCount() const
{
    return d->waiting;
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
    return qMax<qint64>(0, scannedCount() - d->rows);
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

void TimelineModel::explain(RecordId id)
{
    d->meanings.explain(id);
}

RecordId TimelineModel::recordAt(int row) const
{
    if (row < 0 || row >= d->rows)
        return 0;
    return d->filtered ? d->scan.hits().at(d->offset + row) : d->first + row;
}

int TimelineModel::rowOf(RecordId id) const
{
    if (!d->filtered)
        return int(std::clamp<qint64>(id - d->first, -1, d->rows - 1));
    return int(std::clamp<qint64>(d->scan.hits().upperBound(id) - d->offset, 0, d->rows)) - 1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->rows;
}
int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

} // namespace plectrum
