// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mitmexporter.h"

#include "capture/recordtext.h"
#include "exchange/exportsink.h"
#include "exchange/exportsource.h"
#include "exchange/tnetstring.h"
#include "websocket/httphead.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int FormatVersion = 17;

QByteArray text(QByteArrayView utf8)
{
    return tnetBytes(utf8, ';');
}

QByteArray member(QByteArrayView key, const QByteArray &element)
{
    return text(key) + element;
}

QByteArray dict(const QByteArray &members)
{
    return tnetBytes(members, '}');
}

QByteArray address(const QByteArray &host, int port)
{
    return tnetBytes(text(host) + tnetInt(port), ']');
}

HttpHead parsed(HttpHeadParser::Kind kind, QByteArrayView bytes)
{
    HttpHeadParser parser(kind, {.maxBytes = 1 << 20, .maxFields = 1000});
    (void)parser.feed(bytes);
    return parser.head();
}

QByteArray headers(const HttpHead &head)
{
    QByteArray list;
    for (const HeaderField &field : head.headers)
        list += tnetBytes(tnetBytes(field.name) + tnetBytes(field.value), ']');
    return tnetBytes(list, ']');
}

/// An id that is the same for the same recording.
QByteArray idOf(quint32 connection, QByteArrayView what, qint64 wallNs)
{
    const QByteArray name = what.toByteArray() + QByteArray::number(connection) + ' ' + QByteArray::number(wallNs);
    return QUuid::createUuidV5(QUuid(), name).toByteArray(QUuid::WithoutBraces);
}

/// The message a record completes, or nothing.
QByteArray message(const ExportSource &source, const RecordView &record)
{
    if (!endsMessage(record))
        return {};
    return tnetBytes(tnetInt(record.messageType == Opcode::Binary ? 2 : 1) + tnetBool(source.isFromClient(record))
                         + tnetBytes(record.hasMessage ? record.message : record.payload)
                         + tnetFloat(source.wallNs(record)) + tnetBool(false) + tnetBool(false),
                     ']');
}

/// What a first walk through a connection finds.
struct Outline {
    QByteArray request;
    QByteArray response;
    qint64 startedNs = 0;
    qint64 answeredNs = 0;
    qint64 endedNs = 0;
    std::optional<ConnectionEnd> end;
    qint64 messageBytes = 0;
    bool seen = false;
};

void look(Outline &outline, ExportSource &source, const RecordView &record)
{
    const qint64 wallNs = source.wallNs(record);
    if (!outline.seen)
        outline.startedNs = outline.answeredNs = wallNs;
    outline.seen = true;
    outline.endedNs = wallNs;
    switch (record.kind) {
    case RecordKind::Request:
        if (!outline.request.isEmpty())
            source.losses().add(u"earlier requests of a connection (redirects) not written"_s);
        outline.request = record.payload.toByteArray();
        outline.startedNs = wallNs;
        break;
    case RecordKind::Response:
        outline.response = record.payload.toByteArray();
        outline.answeredNs = wallNs;
        break;
    case RecordKind::End:
        outline.end = ConnectionEnd::fromJson(record.payload);
        break;
    case RecordKind::Frame:
        outline.messageBytes += message(source, record).size();
        if (record.header.opcode == Opcode::Ping || record.header.opcode == Opcode::Pong)
            source.losses().add(u"ping and pong frames not written"_s);
        else if (!isControl(record.header.opcode) && !record.header.fin)
            source.losses().add(u"fragments not written as such, messages are whole"_s);
        if (record.compressed)
            source.losses().add(u"messages written inflated"_s);
        if (record.header.masked)
            source.losses().add(u"mask keys not written"_s);
        break;
    }
}

QByteArray connections(const ConnectionInfo &info, const Outline &outline, quint32 id, const QUrl &url)
{
    const bool secure = url.scheme() == "wss"_L1;
    const QByteArray common = member("alpn", tnetNull()) + member("alpn_offers", tnetBytes({}, ']'))
        + member("certificate_list", tnetBytes({}, ']')) + member("cipher_list", tnetBytes({}, ']'))
        + member("cipher_name", tnetNull()) + member("error", tnetNull()) + member("sni", tnetNull())
        + member("state", tnetInt(0)) + member("timestamp_end", tnetNull()) + member("timestamp_tls_setup", tnetNull())
        + member("tls", tnetBool(secure)) + member("tls_established", tnetBool(secure))
        + member("tls_version", tnetNull()) + member("timestamp_start", tnetFloat(outline.startedNs));
    const qsizetype colon = info.peerAddress.lastIndexOf(u':');
    const QByteArray peer = info.peerAddress.left(qMax<qsizetype>(colon, 0)).toUtf8();
    const int peerPort = info.peerAddress.mid(colon + 1).toInt();
    const QByteArray client = common + member("address", address("127.0.0.1", 0))
        + member("id", text(idOf(id, "client", outline.startedNs))) + member("mitmcert", tnetNull())
        + member("sockname", address("127.0.0.1", 0)) + member("tls_extensions", tnetBytes({}, ']'));
    const QByteArray server = common + member("address", address(url.host().toUtf8(), url.port(secure ? 443 : 80)))
        + member("id", text(idOf(id, "server", outline.startedNs)))
        + member("ip_address", peer.isEmpty() ? tnetNull() : address(peer, peerPort))
        + member("source_address", tnetNull()) + member("timestamp_tcp_setup", tnetNull()) + member("via", tnetNull())
        + member("via2", tnetNull());
    return member("client_conn", dict(client)) + member("server_conn", dict(server));
}

QByteArray heads(const Outline &outline, const QUrl &url)
{
    const bool secure = url.scheme() == "wss"_L1;
    const HttpHead request = parsed(HttpHeadParser::Kind::Request, outline.request);
    QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    const QByteArray asked = member("authority", tnetBytes({})) + member("content", tnetBytes({}))
        + member("headers", headers(request)) + member("host", text(url.host().toUtf8()))
        + member("http_version", tnetBytes("HTTP/1.1"))
        + member("method", tnetBytes(request.method.isEmpty() ? QByteArray("GET") : request.method))
        + member("path", tnetBytes(request.target.isEmpty() ? path : request.target))
        + member("port", tnetInt(url.port(secure ? 443 : 80))) + member("scheme", tnetBytes(secure ? "https" : "http"))
        + member("timestamp_end", tnetFloat(outline.startedNs))
        + member("timestamp_start", tnetFloat(outline.startedNs)) + member("trailers", tnetNull());
    if (outline.response.isEmpty())
        return member("request", dict(asked)) + member("response", tnetNull());
    const HttpHead response = parsed(HttpHeadParser::Kind::Response, outline.response);
    const QByteArray answered =
        member("content", tnetBytes(QByteArrayView(outline.response).sliced(response.raw.size())))
        + member("headers", headers(response)) + member("http_version", tnetBytes("HTTP/1.1"))
        + member("reason", tnetBytes(response.reason)) + member("status_code", tnetInt(response.status))
        + member("timestamp_end", tnetFloat(outline.answeredNs))
        + member("timestamp_start", tnetFloat(outline.answeredNs)) + member("trailers", tnetNull());
    return member("request", dict(asked)) + member("response", dict(answered));
}

Result<void> writeFlow(ExportSource &source, ExportSink &sink, quint32 id)
{
    Outline outline;
    const auto looked = source.forEachOf(id, [&](RecordId, const RecordView &record) -> Result<void> {
        look(outline, source, record);
        return {};
    });
    if (!looked || !outline.seen)
        return looked;
    const ConnectionInfo &info = source.connection(id);
    const QUrl url(info.url);
    QByteArray ended = member("closed_by_client", tnetNull()) + member("close_code", tnetNull())
        + member("close_reason", tnetNull()) + member("timestamp_end", tnetNull());
    if (outline.end) {
        const bool local = outline.end->closedBy == "local"_L1;
        ended = member("closed_by_client",
                       outline.end->closedBy.isEmpty() ? tnetNull() : tnetBool(local == (info.role == Role::Client)))
            + member("close_code", tnetInt(outline.end->code)) + member("close_reason", text(outline.end->reason))
            + member("timestamp_end", tnetFloat(outline.endedNs));
    }
    const bool refused = outline.end && outline.end->cause == "refused"_L1;
    const QByteArray front = heads(outline, url) + connections(info, outline, id, url)
        + member("version", tnetInt(FormatVersion)) + member("type", text("http"))
        + member("id", text(idOf(id, "flow", outline.startedNs))) + member("error", tnetNull())
        + member("intercepted", tnetBool(false)) + member("is_replay", tnetNull()) + member("marked", text({}))
        + member("comment", text({})) + member("metadata", dict({}))
        + member("timestamp_created", tnetFloat(outline.startedNs));
    if (refused) {
        sink << dict(front + member("websocket", tnetNull()));
        source.losses().add(u"refused handshakes written as plain HTTP flows"_s);
        return {};
    }
    // Lengths come first, so they are summed from the inside out.
    const QByteArray listHead = text("messages") + QByteArray::number(outline.messageBytes) + ':';
    const qint64 socketBytes = listHead.size() + outline.messageBytes + 1 + ended.size();
    const QByteArray socketHead = text("websocket") + QByteArray::number(socketBytes) + ':';
    sink << QByteArray::number(front.size() + socketHead.size() + socketBytes + 1) << ":" << front << socketHead
         << listHead;
    const auto written = source.forEachOf(id, [&](RecordId, const RecordView &record) -> Result<void> {
        sink << message(source, record);
        return sink.isBroken() ? sink.flush() : Result<void>();
    });
    sink << "]" << ended << "}"
         << "}";
    return written;
}

} // namespace

Result<void> MitmExporter::run(ExportSource &source, ExportSink &sink)
{
    if (const auto found = source.findConnections(); !found)
        return found;
    for (quint32 connection = 1; connection <= source.lastConnection(); ++connection) {
        if (const auto written = writeFlow(source, sink, connection); !written)
            return written;
    }
    return {};
}

} // namespace plectrum
