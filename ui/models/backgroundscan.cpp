// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/backgroundscan.h"

#include "capture/capturereader.h"
#include "capture/filterscan.h"
#include "decoders/decodedmeanings.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace plectrum {
namespace {

/// So long is scanned before hits are handed over and a new wish is heard; the first are handed over sooner.
constexpr int SliceMs = 30;
constexpr int FirstSliceMs = 2;
/// What later rows tell of earlier ones makes a scan begin anew, which may take no more than this part of the time.
constexpr qint64 RestartShare = 4;
constexpr qint64 RestartMs = 250; ///< nor come sooner

} // namespace

/// The part in the thread. It works in slices from its event loop, so that wishes come through.
class BackgroundScan::Worker : public QObject {
public:
    explicit Worker(BackgroundScan *owner)
        : m_owner(owner)
    {
        m_timer.setParent(this);
        connect(&m_timer, &QTimer::timeout, this, &Worker::work);
        m_again.setParent(this);
        m_again.setSingleShot(true);
        connect(&m_again, &QTimer::timeout, this, &Worker::restart);
    }

    std::atomic<quint64> wanted{0}; ///< the run that is still of interest; set by the owner

    void start(quint64 run, const QString &path, const Filter &filter, qint64 count, const DecoderChoices &choices)
    {
        m_again.stop();
        m_meanings.reset();
        m_run = run;
        m_filter = filter;
        m_count = count;
        m_sliceMs = FirstSliceMs;
        if (!m_reader || m_reader->path() != path) {
            auto opened = CaptureReader::open(path, CaptureReader::Access::Sequential);
            if (!opened) {
                m_reader.reset();
                fail(opened.error());
                return;
            }
            m_reader = std::move(*opened);
        }
        (void)m_reader->refresh();
        if (m_filter.usesMeanings())
            m_meanings = std::make_unique<DecodedMeanings>(*m_reader, choices, m_filter.usesMeantFields());
        begin();
    }

    void grow(quint64 run, qint64 count)
    {
        if (run != m_run || !m_reader)
            return;
        m_count = qMax(m_count, count);
        if (const auto refreshed = m_reader->refresh(); !refreshed) {
            fail(refreshed.error());
            return;
        }
        if (m_scan.isOutdated() && !m_filter.usesHindsight())
            restart();
        m_timer.start(0);
    }

    void release()
    {
        m_timer.stop();
        m_again.stop();
        m_meanings.reset();
        m_reader.reset();
    }

private:
    void begin()
    {
        m_scanMs = -1;
        m_scan.start(m_filter, *m_reader, m_meanings.get());
        m_began.start();
        m_timer.start(0);
    }

    void restart()
    {
        if (wanted != m_run || !m_reader)
            return;
        m_sliceMs = FirstSliceMs;
        hand({.restarted = true});
        begin();
    }

    /// At the end of the records there are.
    void rest()
    {
        m_timer.stop();
        if (m_scanMs < 0)
            m_scanMs = m_began.elapsed();
        if (m_scan.isOutdated() && !m_again.isActive())
            m_again.start(int(qMax<qint64>(0, qMax(RestartMs, m_scanMs * RestartShare) - m_began.elapsed())));
    }

    void work()
    {
        Batch batch;
        QElapsedTimer timer;
        timer.start();
        // Records that another reader has seen may have come after this one's last look.
        const qint64 count = qMin(m_count, m_reader->count());
        while (!batch.done && timer.elapsed() < m_sliceMs) {
            if (wanted != m_run) {
                m_timer.stop();
                return;
            }
            const auto step = m_scan.step(count, batch.hits);
            if (!step) {
                fail(step.error());
                return;
            }
            batch.done = !*step;
            if (m_filter.matchesAll())
                batch.hits.clear();
        }
        m_sliceMs = SliceMs;
        batch.scanned = m_scan.scanned();
        batch.wireBytes = m_scan.wireBytes();
        batch.count = m_count;
        if (batch.done)
            rest();
        hand(std::move(batch));
    }

    void fail(const Error &error)
    {
        m_timer.stop();
        hand({.done = true, .error = error});
    }

    void hand(Batch batch)
    {
        auto shared = std::make_shared<Batch>(std::move(batch));
        QMetaObject::invokeMethod(
            m_owner, [owner = m_owner, run = m_run, shared] { owner->take(run, shared); }, Qt::QueuedConnection);
    }

    BackgroundScan *const m_owner; ///< outlives the thread
    QTimer m_timer;
    QTimer m_again;
    QElapsedTimer m_began;
    qint64 m_scanMs = -1; ///< that it took to the end for the first time
    std::unique_ptr<CaptureReader> m_reader;
    std::unique_ptr<DecodedMeanings> m_meanings; ///< where the filter asks for it
    FilterScan m_scan;
    Filter m_filter;
    qint64 m_count = 0;
    quint64 m_run = 0;
    int m_sliceMs = SliceMs;
};

BackgroundScan::BackgroundScan(QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<QThread>())
    , m_worker(new Worker(this))
{
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
}

BackgroundScan::~BackgroundScan()
{
    m_worker->wanted = 0;
    if (!m_started) {
        delete m_worker;
        return;
    }
    m_thread->quit();
    m_thread->wait();
}

void BackgroundScan::start(const QString &path, const Filter &filter, qint64 count, const DecoderChoices &choices)
{
    if (!m_started) {
        m_started = true;
        m_thread->start(QThread::LowPriority);
    }
    m_hits.clear();
    m_scanned = 0;
    m_wireBytes = 0;
    m_count = count;
    m_running = true;
    m_worker->wanted = ++m_run;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, run = m_run, path, filter, count, choices] {
            worker->start(run, path, filter, count, choices);
        },
        Qt::QueuedConnection);
}

void BackgroundScan::grow(qint64 count)
{
    if (m_run != m_worker->wanted)
        return;
    m_count = count;
    m_running = true;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, run = m_run, count] { worker->grow(run, count); }, Qt::QueuedConnection);
}

void BackgroundScan::halt()
{
    ++m_run;
    m_worker->wanted = 0;
    m_running = false;
}

void BackgroundScan::stop()
{
    halt();
    m_hits.clear();
    m_scanned = 0;
    if (m_started)
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker] { worker->release(); }, Qt::QueuedConnection);
}

void BackgroundScan::take(quint64 run, const std::shared_ptr<Batch> &batch)
{
    if (run != m_run)
        return;
    if (batch->restarted) {
        m_hits.clear();
        m_scanned = 0;
        m_running = true;
        Q_EMIT restarted();
        return;
    }
    m_hits.append(batch->hits);
    m_scanned = qMax(m_scanned, batch->scanned);
    m_wireBytes = batch->error ? m_wireBytes : batch->wireBytes;
    if (batch->error || (batch->done && batch->count >= m_count))
        m_running = false;
    if (batch->error)
        Q_EMIT failed(*batch->error);
    Q_EMIT advanced();
}

} // namespace plectrum
