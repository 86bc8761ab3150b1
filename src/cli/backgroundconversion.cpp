// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/backgroundconversion.h"

#include "cli/interrupt.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <mutex>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds RedrawPause{100};

/// What both threads know.
struct Shared {
    std::mutex mutex; // all below
    ConversionStep step;
    bool cancelled = false;
};

void draw(const ConversionStep &step)
{
    static constexpr const char *Names[] = {"reading", "sorting", "writing"};
    const int percent = step.total > 0 ? int(100 * double(step.done) / double(step.total)) : 0;
    std::fprintf(stderr, "\r%s %3d %%\x1b[K", Names[size_t(step.stage)], percent);
    std::fflush(stderr);
}

} // namespace

Result<ConversionReport> runConversion(const Console &console, const ConversionOptions &options,
                                       const ConversionRun &run)
{
    Shared shared;
    ConversionOptions watched = options;
    watched.watcher = [&shared](const ConversionStep &step) {
        const std::lock_guard guard(shared.mutex);
        shared.step = step;
        return !shared.cancelled;
    };
    Result<ConversionReport> report;
    const std::unique_ptr<QThread> thread(QThread::create([&] { report = run(watched); }));
    {
        Interrupt interrupt;
        QObject::connect(&interrupt, &Interrupt::interrupted, &interrupt, [&shared] {
            const std::lock_guard guard(shared.mutex);
            shared.cancelled = true;
        });
        QTimer redraw;
        const bool visible = isTerminal(stderr) && !console.isQuiet();
        if (visible) {
            QObject::connect(&redraw, &QTimer::timeout, &redraw, [&shared] {
                const std::lock_guard guard(shared.mutex);
                draw(shared.step);
            });
            redraw.start(RedrawPause);
        }
        QObject::connect(
            thread.get(), &QThread::finished, qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
        thread->start();
        QCoreApplication::exec();
        thread->wait();
        if (visible) {
            std::fputs("\r\x1b[K", stderr);
            std::fflush(stderr);
        }
    }
    return report;
}

Result<QString> recordingOf(const QString &file, const QString &folder, Console &console)
{
    const auto format = formatOfFile(file);
    // What is no recording of ours and nothing else either is for the reader of recordings to refuse.
    if (!format || (*format)->isCapture())
        return file;
    const QString made = folder + u"/imported.plectrum"_s;
    const auto report = runConversion(console, {.from = *format}, [&file, &made](const ConversionOptions &options) {
        return importFile(file, made, options);
    });
    if (!report)
        return tl::unexpected(report.error());
    if (report->redacted > 0)
        console.talk(u"%1 secrets were replaced"_s.arg(report->redacted));
    for (const QString &line : report->losses.lines())
        console.talk(line);
    return made;
}

} // namespace plectrum
