// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace plectrum {

/// What a gzip or zlib file holds, unpacked as it is read; gzip members follow each other as one. Sequential.
class InflateDevice : public QIODevice {
    Q_OBJECT

public:
    /// `packed` is open, stands at its beginning and outlives this. Open for reading from the start.
    explicit InflateDevice(QIODevice &packed);
    ~InflateDevice() override;

    static bool isPacked(QByteArrayView head);
    bool isSequential() const override { return true; }
    bool atEnd() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace plectrum
