// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pcapngexporter.h"

#include "exchange/exportsource.h"
#include "exchange/tcpscript.h"
#include "websocket/closecode.h"
#include "websocket/frameencoder.h"
#include "websocket/handshake.h"

#include <QUrl>

#include <array>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// RFC 5737's and RFC 3849's addresses for examples, where the real ones are not known.
constexpr auto MadeUpClient4 = "192.0.2.1"_L1;
constexpr auto MadeUpServer4 = "192.0.2.2"_L1;
constexpr auto MadeUpClient6 = "2001:db8::1"_L1;
constexpr quint16 FirstClientPort = 49152;
constexpr quint16 ClientPorts = 65535 - FirstClientPort;

struct Peer {
    QHostAddress address;
    quint16 port = 0;
};

/// "192.0.2.1:80", "[::1]:80" or "::1:80", as recordings have it.
Peer peerOf(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return {};
    QString host = text.first(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    return {QHostAddress(host), text.sliced(colon + 1).toUShort()};
}

/// One direction of a connection.
struct Way {
    bool inflating = false;  ///< the present message is written inflated
    bool windowLost = false; ///< so are all compressed ones from now on: they hang on what was replaced
};

struct Stream {
    std::array<Way, 2> ways; ///< by direction
    std::unique_ptr<TcpScript> tcp;
    bool answered = false; ///< a response went by: another request is another TCP connection
    bool closeSeen = false;
    int number = 0;
};

/// What stands for secrets, and does not inflate.
bool isPlaceholder(QByteArrayView payload)
{
    constexpr QByteArrayView Mark("[redacted]");
    for (qsizetype i = 0; i < payload.size(); ++i) {
        if (payload[i] != Mark[i % Mark.size()])
            return false;
    }
    return !payload.isEmpty();
}

class Run {
public:
    Run(ExportSource &source, ExportSink &sink)
        : m_source(source)
        , m_writer(sink)
    {
    }

    Result<void> add(RecordId, const RecordView &record)
    {
        Stream &stream = m_streams[record.connection];
        const bool fromClient = m_source.isFromClient(record);
        switch (record.kind) {
        case RecordKind::Request:
            if (stream.tcp && stream.answered)
                end(record, stream, fromClient, false, {});
            open(record, stream);
            send(record, stream, fromClient, record.payload, {});
            break;
        case RecordKind::Response:
            open(record, stream);
            send(record, stream, fromClient, record.payload, {});
            stream.answered = true;
            break;
        case RecordKind::Frame:
            if (!stream.tcp)
                shakeHands(record, stream);
            frame(record, stream, fromClient);
            break;
        case RecordKind::End: {
            const ConnectionEnd ended = ConnectionEnd::fromJson(record.payload);
            if (!stream.tcp)
                break;
            if (!stream.closeSeen && ended.code != 1005 && ended.code != 1006)
                m_source.losses().add(u"close codes known without a close frame not written"_s);
            QByteArray comment = "End: " + ended.cause.toUtf8();
            if (!ended.detail.isEmpty())
                comment += ", " + ended.detail.toUtf8();
            const bool local = ended.closedBy != "remote"_L1;
            const bool byClient = local == (m_source.connection(record.connection).role == Role::Client);
            end(record, stream, byClient, ended.cause == "reset"_L1, comment);
            break;
        }
        }
        return {};
    }

    void finish()
    {
        for (const auto &[id, stream] : m_streams) {
            const ConnectionInfo &info = m_source.connection(id);
            if (stream.tcp)
                m_source.losses().add(u"connections without an end, left open"_s);
            if (!info.tls.isEmpty() || !info.verdict.isEmpty() || !info.timings.isEmpty() || !info.profile.isEmpty())
                m_source.losses().add(u"connections whose profile, TLS, timings or verdict are not written"_s);
        }
    }

private:
    void open(const RecordView &record, Stream &stream)
    {
        if (stream.tcp)
            return;
        const ConnectionInfo &info = m_source.connection(record.connection);
        const QUrl url(info.url);
        const bool secure = url.scheme() == "wss"_L1 || url.scheme() == "https"_L1;
        const Peer peer = peerOf(info.peerAddress);
        const bool client = info.role == Role::Client;
        const bool v6 = peer.address.protocol() == QAbstractSocket::IPv6Protocol;
        // Behind 443 Wireshark would look for TLS, which is not in the file.
        const int serverPort = secure ? 80 : url.port(client && peer.port != 0 ? peer.port : 80);
        const auto clientPort =
            quint16(FirstClientPort + (record.connection * 7 + quint32(stream.number)) % ClientPorts);
        const QHostAddress other(v6 ? MadeUpClient6 : client ? MadeUpClient4 : MadeUpServer4);
        const QHostAddress known =
            peer.address.isNull() ? QHostAddress(client ? MadeUpServer4 : MadeUpClient4) : peer.address;
        stream.tcp =
            std::make_unique<TcpScript>(client ? other : known, client || peer.port == 0 ? clientPort : peer.port,
                                        client ? known : other, quint16(serverPort));
        QByteArray comment = "TCP made up by Plectrum around what was recorded. " + info.url.toUtf8();
        if (secure)
            comment += " went through TLS; this is the plain text inside, the TLS records are not in this file.";
        const auto way = client ? PcapngWriter::Way::Outbound : PcapngWriter::Way::Inbound;
        stream.tcp->open(m_writer, way, m_source.wallNs(record), comment);
        ++stream.number;
    }

    void send(const RecordView &record, Stream &stream, bool fromClient, QByteArrayView bytes,
              const QByteArray &comment)
    {
        stream.tcp->send(fromClient, m_source.wallNs(record), bytes, comment);
    }

    /// Frames of a recording without heads: a handshake, so that they are understood.
    void shakeHands(const RecordView &record, Stream &stream)
    {
        m_source.losses().add(u"handshakes that were not recorded, made up"_s);
        open(record, stream);
        const ConnectionInfo &info = m_source.connection(record.connection);
        ClientHandshake handshake{.url = QUrl(info.url),
                                  .key = "AAAAAAAAAAAAAAAAAAAAAA==",
                                  .subprotocols = {},
                                  .origin = {},
                                  .deflateOffers = {},
                                  .extraHeaders = {}};
        if (handshake.url.host().isEmpty())
            handshake.url = QUrl(u"ws://unknown.invalid/"_s);
        if (!info.subprotocol.isEmpty())
            handshake.subprotocols << info.subprotocol.toUtf8();
        if (!info.deflate.isEmpty())
            handshake.deflateOffers << DeflateOffer{};
        const auto request = handshake.request();
        if (!request)
            return;
        QByteArray extensions;
        if (!info.deflate.isEmpty()) {
            const auto flag = [&info](QLatin1StringView name) { return info.deflate.value(name).toBool(); };
            extensions = deflateResponse({.serverNoContextTakeover = flag("serverNoContextTakeover"_L1),
                                          .clientNoContextTakeover = flag("clientNoContextTakeover"_L1)},
                                         {});
        }
        const QByteArray note = "Made up: the handshake was not recorded.";
        send(record, stream, true, *request, note);
        const ServerHandshake::Request asked{
            .key = handshake.key, .subprotocols = handshake.subprotocols, .deflateOffers = handshake.deflateOffers};
        send(record, stream, false, ServerHandshake::response(asked, info.subprotocol.toUtf8(), extensions), note);
        stream.answered = true;
    }

    void frame(const RecordView &record, Stream &stream, bool fromClient)
    {
        QByteArray comment;
        for (const ViolationInfo &info : violationTable()) {
            if (record.violations & info.violation)
                comment += (comment.isEmpty() ? "Broken rules: " : ", ") + info.name.toString().toUtf8();
        }
        if (record.header.opcode == Opcode::Close)
            stream.closeSeen = true;
        m_bytes.resize(0);
        if (isInflated(record, stream, fromClient)) {
            comment += (comment.isEmpty() ? "" : ". ")
                + ("Written inflated, for secrets in this message or one before it were replaced; on the wire "
                   + QByteArray::number(record.header.payloadLength) + " bytes, compressed.");
            appendInflated(record);
        } else {
            appendFrame(m_bytes, record.header, record.payload);
        }
        send(record, stream, fromClient, m_bytes, comment);
    }

    /// A placeholder is as long as what it stands for, but does not inflate; nor does what was compressed behind it.
    bool isInflated(const RecordView &record, Stream &stream, bool fromClient)
    {
        if (isControl(record.header.opcode))
            return false;
        Way &way = stream.ways[size_t(record.direction)];
        if (record.header.opcode != Opcode::Continuation) {
            way.inflating = record.header.rsv1() && (way.windowLost || isPlaceholder(record.payload));
            const QJsonObject &deflate = m_source.connection(record.connection).deflate;
            if (way.inflating
                && !deflate.value(fromClient ? "clientNoContextTakeover"_L1 : "serverNoContextTakeover"_L1).toBool())
                way.windowLost = true;
        }
        const bool known = !record.header.fin || record.hasMessage || isPlaceholder(record.payload);
        if (way.inflating && !known)
            m_source.losses().add(u"compressed messages behind replaced secrets, they do not inflate"_s);
        else if (way.inflating && record.header.fin)
            m_source.losses().add(
                u"compressed messages written inflated, for secrets in or before them were replaced"_s);
        return way.inflating && known;
    }

    /// All of a message stands in its last frame, for nobody knows what its fragments mean.
    void appendInflated(const RecordView &record)
    {
        const QByteArrayView payload = !record.header.fin ? QByteArrayView()
            : record.hasMessage                           ? record.message
                                                          : record.payload;
        constexpr quint8 Compressed = 4;
        FrameHeader header = headerFor(record.header.opcode, quint64(payload.size()), record.header.fin,
                                       quint8(record.header.rsv & ~Compressed));
        header.masked = record.header.masked;
        header.maskKey = record.header.maskKey;
        appendFrame(m_bytes, header, payload);
    }

    void end(const RecordView &record, Stream &stream, bool byClient, bool reset, const QByteArray &comment)
    {
        stream.tcp->end(byClient, reset, m_source.wallNs(record), comment);
        stream.tcp.reset();
        stream.answered = false;
        stream.closeSeen = false;
        stream.ways = {};
    }

    ExportSource &m_source;
    PcapngWriter m_writer;
    std::unordered_map<quint32, Stream> m_streams;
    QByteArray m_bytes;
};

} // namespace

Result<void> PcapngExporter::run(ExportSource &source, ExportSink &sink)
{
    Run run(source, sink);
    const auto done = source.forEach([&](RecordId id, const RecordView &record) -> Result<void> {
        if (sink.isBroken())
            return sink.flush();
        return run.add(id, record);
    });
    if (done)
        run.finish();
    return done;
}

} // namespace plectrum
