// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace plectrum {

class ByteSource;

/// One captured packet. `bytes` ends with the reader's next call.
struct Packet {
    int linkType = 0; ///< LINKTYPE_…
    qint64 wallNs = 0;
    qint64 number = 0; ///< from 1, as Wireshark counts
    QByteArrayView bytes;
};

/// Splits pcap (all four byte orders and units) and pcapng (several sections, interfaces of any resolution) into
/// packets. Not thread-safe.
class PacketReader {
public:
    explicit PacketReader(ByteSource &source);

    /// nullopt at the end. BadFormat names the offset.
    Result<std::optional<Packet>> next();
    /// A decryption secrets block with TLS keys was met.
    bool hasKeyLog() const { return m_hasKeyLog; }
    /// next() failed for the file ends inside a packet: what came before is whole.
    bool isCutOff() const { return m_cutOff; }

private:
    struct Interface {
        int linkType = 0;
        quint8 resolution = 6;
        qint64 offsetSeconds = 0;
    };

    Result<void> open();
    Result<std::optional<Packet>> nextOfPcap();
    Result<std::optional<Packet>> nextOfPcapng();
    Result<std::optional<Packet>> packetOfBlock(quint32 type, QByteArrayView body);
    Result<void> beginSection();
    void addInterface(QByteArrayView body);
    quint16 number16(QByteArrayView bytes, qsizetype at) const;
    quint32 number32(QByteArrayView bytes, qsizetype at) const;
    tl::unexpected<Error> broken(const QString &why) const;
    tl::unexpected<Error> cutOff(const QString &where);

    ByteSource &m_source;
    bool m_opened = false;
    bool m_isNg = false;
    bool m_bigEndian = false;
    bool m_nanoseconds = false;
    bool m_hasKeyLog = false;
    bool m_cutOff = false;
    int m_linkType = 0;
    qint64 m_number = 0;
    qint64 m_lastNs = 0;
    std::vector<Interface> m_interfaces;
    qsizetype m_due = 0; ///< bytes of the last packet, to be taken before the next
};

} // namespace plectrum
