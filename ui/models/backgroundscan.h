// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"
#include "decoders/recorddecoder.h"
#include "ui/models/recordids.h"

#include <QObject>

#include <memory>
#include <vector>

class QThread;

namespace plectrum {

/// Finds the records of a capture that match a filter, and sums their bytes up, in a thread of its own with a reader of
/// its own; goes on as the capture grows. Lives in the caller's thread. A new start() or stop() ends what runs within a
/// few milliseconds.
class BackgroundScan : public QObject {
    Q_OBJECT

public:
    explicit BackgroundScan(QObject *parent = nullptr);
    /// Waits for the block that is looked at.
    ~BackgroundScan() override;

    /// From the first record of the capture `path` on, up to record `count`. A filter that matches all gives no hits,
    /// only the sum. `choices`: with what a filter that asks for it decodes.
    void start(const QString &path, const Filter &filter, qint64 count, const DecoderChoices &choices = {});
    /// There are more records now, or notes have changed.
    void grow(qint64 count);
    /// Ends the scan, keeps what it found.
    void halt();
    /// The same, and lets go of the file.
    void stop();

    /// Records that match, and records looked at so far.
    const RecordIds &hits() const { return m_hits; }
    qint64 scanned() const { return m_scanned; }
    /// On the wire, of all records looked at so far.
    qint64 wireBytes() const { return m_wireBytes; }
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// hits() or scanned() are more, or the scan is done.
    void advanced();
    /// What was known of rows has changed and hits() are empty again: the scan began anew.
    void restarted();
    void failed(const plectrum::Error &error);

private:
    class Worker;
    struct Batch {
        std::vector<RecordId> hits;
        qint64 scanned = 0;
        qint64 wireBytes = 0;
        qint64 count = 0; ///< up to which record the scan went to be done
        bool restarted = false;
        bool done = false;
        std::optional<Error> error;
    };
    void take(quint64 run, const std::shared_ptr<Batch> &batch);

    std::unique_ptr<QThread> m_thread;
    Worker *m_worker; ///< in m_thread, which deletes it
    RecordIds m_hits;
    qint64 m_scanned = 0;
    qint64 m_wireBytes = 0;
    qint64 m_count = 0;
    quint64 m_run = 0; ///< grows with each start(); what belongs to an older one is dropped
    bool m_started = false;
    bool m_running = false;
};

} // namespace plectrum
