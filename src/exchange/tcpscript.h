// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pcapngwriter.h"
#include "exchange/tcpsegment.h"

#include <QHostAddress>

namespace plectrum {

/// A made-up TCP connection: opens, carries bytes both ways, ends. Checksums and numbers are right, segments as long as
/// IP allows. Both addresses are of one family.
class TcpScript {
public:
    TcpScript(const QHostAddress &client, quint16 clientPort, const QHostAddress &server, quint16 serverPort);

    /// `clientWay`: which way the client's packets go past who recorded.
    void open(PcapngWriter &writer, PcapngWriter::Way clientWay, qint64 wallNs, const QByteArray &comment);
    void send(bool fromClient, qint64 wallNs, QByteArrayView bytes, const QByteArray &comment);
    /// FIN both ways, or a reset by who ends.
    void end(bool byClient, bool reset, qint64 wallNs, const QByteArray &comment);
    bool isOpen() const { return m_writer != nullptr; }

private:
    void segment(bool fromClient, quint8 flags, qint64 wallNs, QByteArrayView payload, const QByteArray &comment,
                 QByteArrayView options = {});

    struct Side {
        QByteArray address; ///< 4 or 16 bytes
        quint16 port = 0;
        quint32 next = 0;
    };
    Side m_client, m_server;
    quint16 m_ipId = 0;
    PcapngWriter *m_writer = nullptr;
    PcapngWriter::Way m_clientWay = PcapngWriter::Way::Outbound;
};

} // namespace plectrum
