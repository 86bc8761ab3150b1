// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "cli/command.h"
#include "cli/demo.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace plectrum {

std::function<int()> addDemo(CLI::App &app, Session &session)
{
    const auto record = std::make_shared<std::string>();
    app.add_option("--record", *record, "Keep the recording in this file")->type_name("FILE");
    return [record, &session]() -> int {
        const QTemporaryDir folder;
        const QString path = record->empty() ? folder.filePath(u"demo.plectrum"_s) : QString::fromStdString(*record);
        auto recorder = CaptureWriter::create(path, {});
        if (!recorder) {
            session.console.complain(recorder.error());
            return FileTrouble;
        }
        int exitCode = Done;
        {
            Demo demo(recorder->get());
            QObject::connect(&demo, &Demo::said, &demo,
                             [&session](const QString &text) { session.console.talk(text); });
            QObject::connect(
                &demo, &Demo::finished, qApp, [](bool good) { QCoreApplication::exit(good ? Done : NotConnected); },
                Qt::QueuedConnection);
            QMetaObject::invokeMethod(&demo, &Demo::start, Qt::QueuedConnection);
            exitCode = QCoreApplication::exec();
        }
        if (const auto closed = (*recorder)->close(); !closed) {
            session.console.complain(closed.error());
            return FileTrouble;
        }
        const int shown = showCapture({.file = path, .filter = {}, .columns = {}}, session);
        return exitCode != Done ? exitCode : shown;
    };
}

} // namespace plectrum
