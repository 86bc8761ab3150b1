// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/figures.h"
#include "support/growingcapture.h"
#include "ui/faces/foldingedit.h"
#include "ui/faces/longtextview.h"
#include "ui/recordfaces.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr qsizetype Huge = 100 * 1024 * 1024;
constexpr qsizetype Small = 200 * 1024;
constexpr int Steps = 200;

/// The most memory this process has had, MiB; 0 where /proc is not there.
double peakMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, 20).trimmed().split(' ').constFirst().toDouble() / 1024;
}

/// Forgets the most memory so far.
void resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

QByteArray json(qsizetype bytes)
{
    const QByteArray value = R"({"id":12345,"name":"a name","tags":["one","two"],"ratio":0.25,"none":null},)";
    return '[' + value.repeated(bytes / value.size()) + "1]";
}

/// What 19 of 20 steps are faster than: three lines on, or anywhere in the text.
double scrollStep(QAbstractScrollArea &view, bool isFar)
{
    std::vector<double> steps;
    QScrollBar *const bar = view.verticalScrollBar();
    QImage image(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    bar->setValue(bar->maximum() / 2);
    for (int i = 0; i < Steps; ++i) {
        steps.push_back(milliseconds([&] {
            bar->setValue(isFar ? int(qint64(bar->maximum()) * (i * 37 % Steps) / Steps) : bar->value() + 3);
            view.viewport()->render(&image);
        }));
    }
    std::ranges::sort(steps);
    return steps[Steps * 95 / 100];
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    GrowingCapture capture;
    const auto append = [&capture](const QByteArray &payload) {
        return capture.append(Opcode::Text, Direction::Incoming, payload);
    };
    const RecordId small = append(json(Small));
    const struct {
        const char *name;
        RecordId id;
    } texts[] = {
        {"\n100 MiB of JSON", append(json(Huge))},
        {"\n100 MiB of text", append(QByteArray("a line of text in a log, not very long\n").repeated(Huge / 39))},
        {"\n10 MiB of JSON as one string", append("[\"" + QByteArray(Huge / 10, 'x') + "\"]")},
        {"\n10 MiB in one line", append(QByteArray(Huge / 10, 'x'))}};
    (void)capture.reader()->refresh();
    RecordFaces faces;
    faces.setReader(capture.reader());
    faces.resize(1400, 700);
    faces.show();
    faces.showRecord(small);
    const double calm = scrollStep(*faces.findChild<FoldingEdit *>(), false);
    figure("scroll step, 200 KiB of JSON, ms", calm, 50, true);
    auto *const view = faces.findChild<LongTextView *>();
    for (const auto &text : texts) {
        std::puts(text.name);
        resetPeak();
        const double before = peakMiB();
        figure("  first lines, ms", milliseconds([&] {
                   faces.showRecord(text.id);
                   view->viewport()->repaint();
               }),
               200, true);
        QElapsedTimer timer;
        timer.start();
        const auto *const bar = view->verticalScrollBar();
        for (int known = -1; known != bar->maximum() || timer.elapsed() < 1000;) {
            known = bar->maximum();
            QEventLoop turn;
            QTimer::singleShot(300, &turn, &QEventLoop::quit);
            turn.exec();
        }
        figure("  lines", double(view->lineCount()), 1);
        figure("  scroll step, times that of 200 KiB", scrollStep(*view, false) / calm, 6, true);
        figure("  jump anywhere, ms", scrollStep(*view, true), 16, true);
        figure("  memory on top, MiB", peakMiB() - before, 100, true);
    }
    return 0;
}
