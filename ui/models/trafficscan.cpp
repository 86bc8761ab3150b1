// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/trafficscan.h"

#include "capture/capturereader.h"
#include "capture/filterscan.h"
#include "capture/packedblock.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds Pause = 100ms;
constexpr qint64 SliceMs = 100; ///< then what is known is shown

} // namespace

struct TrafficScan::Work {
    QString path;
    std::unique_ptr<CaptureReader> reader;
    TrafficOverview overview;
    FilterScan scan; ///< of all records
    bool isBroken = false;

    void go(const std::function<bool()> &goOn)
    {
        if (!reader) {
            auto opened = CaptureReader::open(path, CaptureReader::Access::Sequential);
            isBroken = !opened;
            if (isBroken)
                return; // the table says so
            reader = std::move(*opened);
            scan.start(Filter(), *reader);
        }
        (void)reader->refresh();
        QElapsedTimer timer;
        timer.start();
        std::vector<RecordId> all;
        while (goOn() && timer.elapsed() < SliceMs) {
            all.clear();
            const auto step = scan.step(reader->count(), all);
            isBroken = !step;
            if (!step || !*step)
                return;
            const FilterScan::Step &part = **step;
            for (RecordId id = part.from; part.block && id < part.end; ++id)
                overview.add(id, part.block->at(id - part.block->firstId()));
        }
    }
};

TrafficScan::TrafficScan(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TrafficScan::scan);
}

void TrafficScan::start(const QString &path)
{
    m_task.stop();
    m_pause.stop();
    m_overview = {};
    m_scanned = 0;
    m_count = 0;
    m_work = path.isEmpty() ? nullptr : std::make_shared<Work>(Work{.path = path});
    m_pause.start(Pause); // the rows come first
    Q_EMIT advanced();
}

void TrafficScan::grow(qint64 count)
{
    m_count = count;
    if (m_work && m_scanned < m_count && !m_task.isBusy() && !m_pause.isActive())
        scan();
}

void TrafficScan::scan()
{
    if (!m_work || m_task.isBusy() || m_scanned >= m_count)
        return;
    m_task.run([work = m_work](const std::function<bool()> &goOn) { work->go(goOn); },
               [this, work = m_work] {
                   const bool hasMore = work->scan.scanned() > m_scanned;
                   m_overview = work->overview;
                   m_scanned = work->scan.scanned();
                   if (hasMore)
                       Q_EMIT advanced();
                   if (!work->isBroken && m_scanned < m_count)
                       m_pause.start(hasMore && m_count - m_scanned > PackedBlock::MaxRecords ? 0ms : Pause);
               });
}

} // namespace plectrum
