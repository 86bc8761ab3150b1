// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/capturewriter.h"
#include "exchange/bytesource.h"
#include "exchange/importer.h"
#include "exchange/intake.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <cstdlib>

namespace plectrum {

/// Gives `bytes` to an importer, whole and in pieces of three; both must end alike. What it finds goes into a recording
/// that is begun anew every now and then.
template <typename Made>
void importBytes(QByteArrayView bytes)
{
    static const QTemporaryDir folder;
    static std::unique_ptr<CaptureWriter> writer;
    static int runs = 0;
    if (runs++ % 500 == 0) {
        writer.reset();
        auto created = CaptureWriter::create(folder.filePath(QStringLiteral("fuzz.plectrum")), {.overwrite = true});
        if (!created)
            std::abort();
        writer = std::move(*created);
    }
    class Pieces : public QBuffer {
    public:
        qint64 most = 1 << 20;

    protected:
        qint64 readData(char *data, qint64 maxSize) override { return QBuffer::readData(data, qMin(maxSize, most)); }
    };
    Result<void> results[2];
    quint32 connections[2] = {};
    for (const int i : {0, 1}) {
        Pieces device;
        device.setData(bytes.toByteArray());
        device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        device.most = i == 0 ? 1 << 20 : 3;
        ByteSource source(device);
        Losses losses;
        Intake intake(*writer, losses);
        results[i] = Made().run(source, {}, intake);
        connections[i] = intake.connectionCount();
    }
    const bool alike = results[0].has_value() == results[1].has_value()
        && (results[0].has_value() || results[0].error() == results[1].error());
    if (!alike || connections[0] != connections[1])
        std::abort();
}

} // namespace plectrum
