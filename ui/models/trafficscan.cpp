// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/trafficscan.h"

#include "capture/capturereader.h"
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
    RecordId next = 1;
    bool isBroken = false;

    void go(const std::function<bool()> &goOn)
    {
        if (!reader) {
            auto opened = CaptureReader::open(path);
            isBroken = !opened;
            if (isBroken)
                return; // the table says so
            reader = std::move(*opened);
        }
        (void)reader->refresh();
        QElapsedTimer timer;
        timer.start();
        while (next <= reader->count() && goOn() && timer.elapsed() < SliceMs)
            takeBlock();
    }

    void takeBlock()
    {
        const auto block = reader->block(next);
        if (!block) {
            skipDamage();
            return;
        }
        const RecordId end = qMin((*block)->firstId() + (*block)->count(), reader->count() + 1);
        for (; next < end; ++next)
            overview.add(next, (*block)->at(next - (*block)->firstId()));
    }

    void skipDamage()
    {
        RecordId end = next + 1;
        for (const CaptureReader::DamagedRange &range : reader->damaged()) {
            if (next >= range.first && next < range.end)
                end = qMax(end, range.end);
        }
        next = end;
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
                   const bool hasMore = work->next - 1 > m_scanned;
                   m_overview = work->overview;
                   m_scanned = work->next - 1;
                   if (hasMore)
                       Q_EMIT advanced();
                   if (!work->isBroken && m_scanned < m_count)
                       m_pause.start(hasMore && m_count - m_scanned > PackedBlock::MaxRecords ? 0ms : Pause);
               });
}

} // namespace plectrum
