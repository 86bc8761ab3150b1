// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/callstatistics.h"
#include "decoders/decodedrows.h"
#include "decoders/roomstate.h"
#include "ui/backgroundtask.h"

#include <QCache>
#include <QObject>
#include <QTimer>

#include <memory>

namespace plectrum {

/// What the rows of a capture say in their protocols' words, for those that are looked at. Decodes on a thread of its
/// own, and goes on as the capture grows. Lives in the GUI thread.
class RowMeanings : public QObject {
    Q_OBJECT

public:
    explicit RowMeanings(QObject *parent = nullptr);

    /// From the first record of the capture on; an empty path: there is none.
    void start(const QString &path, qint64 count);
    /// There are records up to `count` now.
    void grow(qint64 count);
    /// Begins anew with others.
    void setChoices(const DecoderChoices &choices);
    const DecoderChoices &choices() const { return m_choices; }

    /// Filters that ask for what rows mean, for DecodedRow::rules; all rows are looked at anew.
    void setRules(const QList<Filter> &rules);

    /// Nothing: it is not known yet, found() will tell; an empty summary: its protocol is not known. Valid until the
    /// event loop goes on.
    const DecodedRow *row(RecordId id);
    /// What a row says in full: explained() follows, again when other decoders are chosen; 0: nothing is asked for.
    void explain(RecordId id);
    /// Hundredths of the records that are passed, 100 where only the newest are not.
    int progress() const;
    /// Whether any connection so far has a protocol that is known, and whether anything was answered in one.
    bool hasProtocols() const { return m_hasProtocols; }
    bool hasCalls() const { return m_hasCalls; }

    /// Whether calls() are kept up to date, which costs a little.
    void setWantsCalls(bool wants);
    const QList<CallRow> &calls() const { return m_calls; }
    /// Asks for those who were in rooms once the record had passed, now and as more is known; 0: no more.
    void setRoomsAt(RecordId id);
    const QList<RoomView> &rooms() const { return m_rooms; }
    /// Whether any protocol so far tells of rooms.
    bool hasRooms() const { return m_hasRooms; }

Q_SIGNALS:
    /// More rows are known, of those that were asked for.
    void found();
    void progressed();
    void explained(const std::shared_ptr<const plectrum::DecodedParts> &parts);
    void choicesChanged();
    void contentChanged(); ///< hasProtocols() or hasCalls()
    void callsChanged();
    void roomsChanged(); ///< or hasRooms()

private:
    void begin();
    /// An urgent one ends what is under way soon.
    void wish(RecordId id, bool isUrgent);
    void setContent(bool hasProtocols, bool hasCalls);
    void go();
    void take();
    void takeViews();

    struct Work;                                 ///< belongs to the thread while it runs
    static constexpr qsizetype MaxKept = 8192;   ///< rows
    static constexpr qint64 FewRecords = 20'000; ///< passed in no time

    std::shared_ptr<Work> m_work;
    BackgroundTask m_task;
    QTimer m_soon; ///< so that all rows of a page are asked for at once
    QString m_path;
    DecoderChoices m_choices;
    QList<Filter> m_rules;
    int m_rulesChanges = 0;
    struct Kept {
        DecodedRow row;
        qint64 passed = 0; ///< when it was looked at
        qint64 hindsight = 0;
    };
    QCache<RecordId, Kept> m_rows{MaxKept};
    QSet<RecordId> m_wished;
    RecordId m_explained = 0;   ///< what explain() asked for
    bool m_mustExplain = false; ///< it is not told yet
    qint64 m_count = 0;
    qint64 m_passed = 0;
    qint64 m_hindsight = 0;
    QList<CallRow> m_calls;
    QList<RoomView> m_rooms;
    RecordId m_roomsAt = 0;
    bool m_wantsCalls = false;
    bool m_hasRooms = false;
    bool m_isAsked = false; ///< for calls or rooms, though no record is new
    bool m_hasProtocols = false;
    bool m_hasCalls = false;
};

} // namespace plectrum
