// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"
#include "capture/record.h"
#include "capture/rownote.h"
#include "result.h"
#include "ui/models/rowtimes.h"

#include <QAbstractTableModel>

#include <memory>

namespace plectrum {

class CaptureReader;
struct DecodedParts;
struct DecodedRow;
struct DecoderChoices;
class RowMeanings;

/// The rows of a capture; what they say stands in the table of columns (timelinecolumns.cpp). Reads blocks by key while
/// painting, keeps nothing but the ids of a filter's hits. Grows by refresh(), at most as often as the caller asks.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Number,
        Time,
        Delta,
        Clock,
        ConnectionColumn,
        DirectionColumn,
        Kind,
        Bits,
        WireLength,
        Length,
        Subprotocol,
        Note,
        Latency,
        Summary,
        Preview,
        ColumnCount
    };
    enum Role {
        RecordIdRole = Qt::UserRole + 1,
        DirectionRole,
        KindRole,
        ViolationsRole,
        ContinuationRole,
        ServerRole,
        RuleRole,      ///< index of the first rule that the row meets, -1: none
        ReferenceRole, ///< whether the times of SinceReference count from this row
        ToneRole,      ///< of a summary or latency, a Tone
    };
    enum class Tone : quint8 { Usual, Quiet, Warning, Bad };

    /// A view counts the pixels of its rows in an int; records past this many rows count as hidden.
    static constexpr int MaxRows = 76'000'000;

    explicit TimelineModel(QObject *parent = nullptr);
    ~TimelineModel() override;

    /// Shows another capture; `reader` is shared with the faces and stays in this thread. May be null.
    void setReader(std::shared_ptr<CaptureReader> reader);
    CaptureReader *reader() const;
    /// Looks at the file again; new records appear as rows. Cheap when nothing changed.
    void refresh();

    /// Limits the rows to records in [first, end), which may lie beyond the last.
    void setRange(RecordId first, RecordId end);
    void clearRange();
    bool hasRange() const;
    /// While paused no rows come; what the file gets meanwhile is counted by waitingCount().
    void setPaused(bool paused);
    bool isPaused() const;
    qint64 waitingCount() const;

    void setTimeMode(TimeMode mode);
    TimeMode timeMode() const;
    /// The row that SinceReference counts from; 0: none.
    void setReference(RecordId id);
    const RowTimes &times() const;
    /// For RuleRole, in order.
    void setRules(const QList<Filter> &rules);

    /// Rows that do not match are hidden. They are looked for in another thread; the first appear at once.
    void setFilter(const Filter &filter);
    const Filter &filter() const;
    /// Ends a search that takes too long; what it found stays.
    void stopScan();
    qint64 recordCount() const;
    /// Records known but without a row: no match, out of the range, or past MaxRows.
    qint64 hiddenCount() const;
    /// Records that the filter has looked at.
    qint64 scannedCount() const;
    /// On the wire, of all records; grows for a moment after a file was opened.
    qint64 wireBytes() const;
    bool isScanning() const;
    /// Whether rows belong to different connections, so that the column that tells them apart is of use.
    bool hasManyConnections() const;
    bool isOfServer(quint32 connection) const;
    QString subprotocol(quint32 connection) const;

    /// What messages are decoded with; all rows are looked at anew.
    void setDecoderChoices(const DecoderChoices &choices);
    const DecoderChoices &decoderChoices() const;
    /// Whether any connection has a protocol that is known, so that the column of summaries is of use.
    bool hasProtocols() const;
    /// Whether anything was answered, as the protocols' pairs have it.
    bool hasCalls() const;
    /// What is known of the capture's protocols beside its rows: calls and rooms.
    RowMeanings &meanings() const;
    /// nullptr: not known yet; rows that are asked for come soon. Valid until the event loop goes on.
    const DecodedRow *meaningAt(int row) const;

    /// Whether previews show what protocols call secret; at first they do not.
    void setShowsSecrets(bool shows);
    bool showsSecrets() const;

    /// What a record says in full: explained() follows, again when other decoders are chosen; 0: nothing is asked for.
    void explain(plectrum::RecordId id);

    RecordId recordAt(int row) const;
    /// Empty where there is none.
    RowNote noteAt(int row) const;
    /// Row of the record, or of the nearest shown one before it; -1 if none.
    int rowOf(RecordId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();
    void explained(const std::shared_ptr<const plectrum::DecodedParts> &parts);
    void failed(const plectrum::Error &error);

private:
    void resetRows();
    void showRows();
    void takeHits();
    void takeNotes();
    void columnChanged(int column);
    qint64 rowsThereAre() const;
    Tone tone(const QModelIndex &index) const;
    QVariant damagedCell(const QModelIndex &index, const Error &error, int role) const;
    QString toolTip(const QModelIndex &index, const RecordView &record) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace plectrum
