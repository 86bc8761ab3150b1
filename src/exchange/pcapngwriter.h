// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exportsink.h"

#include <QByteArray>
#include <QByteArrayView>

namespace plectrum {

/// The blocks of a pcapng file with one interface of link type RAW and nanoseconds (draft-ietf-opsawg-pcapng).
class PcapngWriter {
public:
    /// Writes section header and interface. `sink` outlives this.
    explicit PcapngWriter(ExportSink &sink);

    enum class Way : quint8 { Inbound = 1, Outbound = 2 };
    /// A packet in up to two pieces, with a comment if it is not empty.
    void packet(qint64 wallNs, Way way, QByteArrayView head, QByteArrayView body, const QByteArray &comment);

private:
    ExportSink &m_sink;
};

} // namespace plectrum
