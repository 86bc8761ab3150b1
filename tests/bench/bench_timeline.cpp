// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "support/figures.h"
#include "ui/models/timelinecolumns.h"
#include "ui/models/timelinemodel.h"
#include "ui/overviewstrip.h"
#include "ui/timelinelook.h"
#include "ui/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr qint64 Rows = 10'000'000;
constexpr qint64 FewRows = 1'000'000;

/// Resident memory of this process, MiB; 0 where /proc is not there.
double residentMiB()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1024 / 1024;
}

void append(CaptureWriter &writer, qint64 count)
{
    const QByteArray payload(125, 'x');
    RecordView record{
        .direction = Direction::Incoming, .connection = 1, .payload = payload, .payloadBytes = payload.size()};
    record.header.payloadLength = 125;
    for (qint64 i = 0; i < count; ++i) {
        record.timeNs = i * 1000;
        writer.append(record);
        if (i % 100000 == 0 && writer.isFull())
            (void)writer.flush();
    }
    (void)writer.flush();
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ten-million.plectrum"_s);
    {
        auto writer = CaptureWriter::create(path, {});
        append(**writer, Rows);
    }
    TimelineView view;
    TimelineModel model;
    OverviewStrip strip(model);
    strip.resize(1200, 52);
    view.setModel(&model);
    view.resize(1200, 700);
    view.show();
    (void)view.grab(); // fonts and styles are loaded
    const double before = residentMiB();

    const double open = milliseconds([&] {
        model.setReader(std::move(*CaptureReader::open(path)));
        (void)view.grab();
    });
    figure("10 M rows: open and paint the first page, ms", open, 100, true);

    // The overview sums up on its own thread; meanwhile the window has to answer.
    QElapsedTimer summing;
    summing.start();
    double longest = 0;
    while (strip.scan().scanned() < Rows && summing.elapsed() < 60'000)
        longest = qMax(longest, milliseconds([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 5); }));
    figure("10 M rows: overview complete after, s", double(summing.elapsed()) / 1000, 10, true);
    figure("10 M rows: longest hold of the window meanwhile, ms", longest, 16, true);
    figure("10 M rows: paint the overview, ms", milliseconds([&] { (void)strip.grab(); }), 16, true);

    view.setFollows(false);
    QRandomGenerator random(1);
    std::vector<double> jumps;
    for (int i = 0; i < 300; ++i) {
        const int target = int(random.bounded(double(view.verticalScrollBar()->maximum())));
        view.verticalScrollBar()->setValue(target);
        // What a page asks of the model; painting it costs the same on any page.
        jumps.push_back(milliseconds([&] {
            for (int row = target; row < target + 32; ++row) {
                for (int column = 0; column < TimelineModel::ColumnCount; ++column)
                    (void)model.index(row, column).data();
            }
        }));
    }
    std::ranges::sort(jumps);
    figure("10 M rows: jump to any page, median ms", jumps[jumps.size() / 2], 5, true);
    figure("10 M rows: jump to any page, slowest ms", jumps.back(), 5, true);

    // Frames as they are seen: every column, with the colour rules.
    TimelineLook look;
    ColumnLayout layout;
    for (const TimelineColumn &column : timelineColumns())
        layout.shown.insert(column.id, true);
    look.setColumns(layout);
    view.setLook(look);
    for (const TimeModeInfo &mode : timeModes()) {
        look.setTimeMode(mode.mode);
        std::vector<double> frames;
        for (int i = 0; i < 50; ++i) {
            view.verticalScrollBar()->setValue(int(random.bounded(double(view.verticalScrollBar()->maximum()))));
            frames.push_back(milliseconds([&] { (void)view.grab(); }));
        }
        std::ranges::sort(frames);
        const QByteArray name = "10 M rows: jump and paint all columns, time by " + QByteArray(mode.id.data()) + ", ms";
        figure(name.constData(), frames[frames.size() / 2], 16, true);
    }
    look.setTimeMode(TimeMode::SinceStart);
    std::vector<double> scrolls;
    for (int i = 0; i < 200; ++i) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 3);
        scrolls.push_back(milliseconds([&] { (void)view.grab(); }));
    }
    std::ranges::sort(scrolls);
    figure("10 M rows: scroll by three rows and paint, median ms", scrolls[scrolls.size() / 2], 16, true);
    figure("10 M rows: scroll by three rows and paint, 99 of 100 within ms", scrolls[scrolls.size() * 99 / 100], 16,
           true);
    figure("10 M rows: limit the table to a span, ms", milliseconds([&] {
               strip.zoomTo(strip.scan().overview().endNs() / 3, strip.scan().overview().endNs() / 2);
               (void)view.grab();
           }),
           16, true);
    strip.resetZoom();
    figure("10 M rows: memory above an empty table, MiB", residentMiB() - before, 150, true);
    figure("10 M rows: resident memory of the program, MiB", residentMiB(), 200, true);

    // All rows as hits; the view is looked at while they come.
    model.setFilter(*Filter::compile(u"len > 0"_s));
    double most = 0;
    while (model.isScanning()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        most = qMax(most, residentMiB());
    }
    if (model.rowCount() != Rows)
        qFatal("%d rows match", model.rowCount());
    figure("10 M rows, all through a filter: resident memory, MiB", most, 200, true);
    model.setFilter({});

    const QString growing = folder.filePath(u"growing.plectrum"_s);
    auto writer = CaptureWriter::create(growing, {});
    append(**writer, FewRows);
    model.setReader(std::move(*CaptureReader::open(growing)));
    view.setFollows(true);
    (void)view.grab();
    std::vector<double> paints;
    for (int i = 0; i < 50; ++i) {
        append(**writer, 3000);
        paints.push_back(milliseconds([&] {
            model.refresh();
            (void)view.grab();
        }));
    }
    std::ranges::sort(paints);
    figure("1 M rows: append 3000 and paint, median ms", paints[paints.size() / 2], 16, true);
    return 0;
}
