// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/harexporter.h"

#include "exchange/exportsink.h"
#include "exchange/exportsource.h"
#include "exchange/harframe.h"
#include "websocket/httphead.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <nlohmann/json.hpp>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 NsPerMs = 1'000'000;

/// A JSON string, quotes included; what is no UTF-8 becomes U+FFFD.
QByteArray quoted(QByteArrayView text)
{
    const nlohmann::json string(std::string(text.data(), size_t(text.size())));
    return QByteArray::fromStdString(string.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray dateTime(qint64 wallNs)
{
    return QDateTime::fromMSecsSinceEpoch(wallNs / NsPerMs, Qt::UTC).toString(Qt::ISODateWithMs).toUtf8();
}

/// Seconds since 1970 with all nine places.
QByteArray seconds(qint64 wallNs)
{
    return QByteArray::number(wallNs / 1'000'000'000) + '.'
        + QByteArray::number(wallNs % 1'000'000'000).rightJustified(9, '0');
}

HttpHead parsed(HttpHeadParser::Kind kind, QByteArrayView bytes)
{
    HttpHeadParser parser(kind, {.maxBytes = 1 << 20, .maxFields = 1000});
    (void)parser.feed(bytes);
    return parser.head();
}

QJsonArray fieldsOf(const HttpHead &head)
{
    QJsonArray fields;
    for (const HeaderField &field : head.headers)
        fields.append(
            QJsonObject{{u"name"_s, QString::fromUtf8(field.name)}, {u"value"_s, QString::fromUtf8(field.value)}});
    return fields;
}

/// One connection on its way into the file; an entry for each request it made.
class Entry {
public:
    Entry(ExportSource &source, ExportSink &sink, quint32 connection, bool &first)
        : m_source(source)
        , m_sink(sink)
        , m_connection(connection)
        , m_info(source.connection(connection))
        , m_first(first)
    {
    }

    Result<void> add(RecordId id, const RecordView &record)
    {
        const qint64 wallNs = m_source.wallNs(record);
        switch (record.kind) {
        case RecordKind::Request:
            if (m_hasResponse || m_open)
                close(wallNs);
            m_hasRequest = true;
            m_request = record.payload.toByteArray();
            m_requestNs = wallNs;
            break;
        case RecordKind::Response:
            m_hasResponse = true;
            m_response = record.payload.toByteArray();
            m_responseNs = wallNs;
            break;
        case RecordKind::Frame:
            open(wallNs);
            return frame(id, record, wallNs);
        case RecordKind::End:
            open(wallNs);
            m_end = ConnectionEnd::fromJson(record.payload); // before flush() reads other records
            m_endNs = wallNs;
            m_lastNs = wallNs;
            return flush();
        }
        m_lastNs = wallNs;
        return {};
    }

    Result<void> finish()
    {
        const auto flushed = flush();
        if (m_open || m_hasRequest || m_hasResponse)
            close(m_lastNs);
        return flushed;
    }

private:
    void open(qint64 wallNs)
    {
        if (m_open)
            return;
        m_open = true;
        m_startedNs = m_hasRequest ? m_requestNs : wallNs;
        const HttpHead request = parsed(HttpHeadParser::Kind::Request, m_request);
        const HttpHead response = parsed(HttpHeadParser::Kind::Response, m_response);
        const QUrl url(m_info.url);
        QJsonArray query;
        for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
            query.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
        const QString version = u"HTTP/1.1"_s;
        const QJsonObject requestPart{
            {u"method"_s, request.method.isEmpty() ? u"GET"_s : QString::fromUtf8(request.method)},
            {u"url"_s, m_info.url},
            {u"httpVersion"_s, version},
            {u"cookies"_s, QJsonArray()},
            {u"headers"_s, fieldsOf(request)},
            {u"queryString"_s, query},
            {u"headersSize"_s, m_hasRequest ? m_request.size() : -1},
            {u"bodySize"_s, 0}};
        const QByteArray body = m_response.mid(response.raw.size());
        const QJsonObject responsePart{
            {u"status"_s, response.status},
            {u"statusText"_s, QString::fromUtf8(response.reason)},
            {u"httpVersion"_s, version},
            {u"cookies"_s, QJsonArray()},
            {u"headers"_s, fieldsOf(response)},
            {u"content"_s,
             QJsonObject{{u"size"_s, body.size()},
                         {u"mimeType"_s, QString::fromUtf8(response.headers.value("Content-Type"))},
                         {u"text"_s, QString::fromUtf8(body)}}},
            {u"redirectURL"_s, QString::fromUtf8(response.headers.value("Location"))},
            {u"headersSize"_s, m_hasResponse ? response.raw.size() : -1},
            {u"bodySize"_s, body.size()}};
        m_sink << (m_first ? "\n" : ",\n") << "{\"startedDateTime\":\"" << dateTime(m_startedNs)
               << "\",\"request\":" << compact(requestPart) << ",\"response\":" << compact(responsePart)
               << ",\"cache\":{},\"timings\":" << compact(timings()) << ",\"serverIPAddress\":" << quoted(address())
               << ",\"connection\":\"" << QByteArray::number(m_connection)
               << "\",\"_resourceType\":\"websocket\",\"_wsConnection\":" << compact(ours())
               << ",\"_webSocketMessages\":[";
        m_first = false;
        m_firstMessage = true;
    }

    QJsonObject timings() const
    {
        const auto ms = [this](QLatin1StringView name) {
            return m_info.timings.contains(name) ? m_info.timings.value(name).toDouble() / double(NsPerMs) : -1.0;
        };
        const double waited = m_hasResponse ? double(m_responseNs - m_startedNs) / double(NsPerMs) : 0;
        return {{u"blocked"_s, -1},       {u"dns"_s, ms("dns"_L1)}, {u"connect"_s, ms("tcp"_L1)},
                {u"ssl"_s, ms("tls"_L1)}, {u"send"_s, 0},           {u"wait"_s, waited},
                {u"receive"_s, 0}};
    }

    QByteArray address() const
    {
        QString peer = m_info.peerAddress;
        const qsizetype colon = peer.lastIndexOf(u':');
        peer.truncate(colon < 0 ? peer.size() : colon);
        return peer.remove(u'[').remove(u']').toUtf8();
    }

    QJsonObject ours() const
    {
        QJsonObject ours{{u"role"_s, m_info.role == Role::Server ? u"server"_s : u"client"_s},
                         {u"profile"_s, m_info.profile},
                         {u"peer"_s, m_info.peerAddress},
                         {u"subprotocol"_s, m_info.subprotocol},
                         {u"tls"_s, m_info.tls},
                         {u"timings"_s, m_info.timings},
                         {u"deflate"_s, m_info.deflate},
                         {u"error"_s, m_info.error},
                         {u"verdict"_s, m_info.verdict}};
        if (m_hasRequest) {
            ours.insert(u"requestHead"_s, QString::fromLatin1(m_request.toBase64()));
            ours.insert(u"requestNs"_s, QString::number(m_requestNs));
        }
        if (m_hasResponse) {
            ours.insert(u"responseHead"_s, QString::fromLatin1(m_response.toBase64()));
            ours.insert(u"responseNs"_s, QString::number(m_responseNs));
        }
        return ours;
    }

    /// Fragments wait for the last of their message.
    Result<void> frame(RecordId id, const RecordView &record, qint64 wallNs)
    {
        m_lastNs = wallNs;
        if (isControl(record.header.opcode)) {
            write({id}, record, wallNs, {});
            return {};
        }
        auto &waiting = m_waiting[size_t(record.direction)];
        if (record.header.opcode != Opcode::Continuation && !waiting.empty()) {
            const auto flushed = flush(record.direction);
            if (!flushed)
                return flushed;
            // What was read again has taken the place of this record's bytes.
            const auto again = m_source.record(id);
            return again ? frame(id, *again, wallNs) : tl::unexpected(again.error());
        }
        waiting.push_back(id);
        if (!record.header.fin)
            return {};
        if (waiting.size() > 1)
            return flush(record.direction);
        waiting.clear();
        write({id}, record, wallNs, {});
        return {};
    }

    Result<void> flush()
    {
        for (const Direction direction : {Direction::Outgoing, Direction::Incoming}) {
            if (const auto flushed = flush(direction); !flushed)
                return flushed;
        }
        return {};
    }

    /// The fragments that wait, as one message.
    Result<void> flush(Direction direction)
    {
        const std::vector<RecordId> ids = std::exchange(m_waiting[size_t(direction)], {});
        if (ids.empty())
            return {};
        const auto last = m_source.record(ids.back());
        if (!last)
            return tl::unexpected(last.error());
        const RecordView whole = *last;
        const QByteArray message = whole.hasMessage ? whole.message.toByteArray() : QByteArray();
        const bool withWire = !whole.hasMessage || whole.compressed || isBrokenText(whole);
        QJsonArray fragments;
        QByteArray joined;
        qint64 wallNs = 0;
        RecordView shown;
        for (const RecordId id : ids) {
            const auto fragment = m_source.record(id);
            if (!fragment)
                return tl::unexpected(fragment.error());
            wallNs = m_source.wallNs(*fragment);
            fragments.append(harFrame(id, wallNs, *fragment, withWire));
            if (!whole.hasMessage)
                joined += fragment->payload;
            shown = *fragment;
        }
        shown.message = whole.hasMessage ? QByteArrayView(message) : QByteArrayView(joined);
        write(ids, shown, wallNs, fragments);
        return {};
    }

    static bool isBrokenText(const RecordView &record)
    {
        return record.messageType == Opcode::Text
            && !(record.hasMessage ? record.message : record.payload).isValidUtf8();
    }

    void write(const std::vector<RecordId> &ids, const RecordView &record, qint64 wallNs, const QJsonArray &fragments)
    {
        const bool joined = record.hasMessage || !fragments.isEmpty();
        const QByteArrayView data = joined && !isControl(record.header.opcode) ? record.message : record.payload;
        const bool control = isControl(record.header.opcode);
        const Opcode opcode = control || isReserved(record.header.opcode) ? record.header.opcode : record.messageType;
        const bool text = opcode == Opcode::Text;
        const bool broken = text && !data.isValidUtf8();
        QJsonObject frame =
            harFrame(ids.back(), wallNs, record, fragments.isEmpty() && (broken || (record.hasMessage && !control)));
        frame.insert(u"joined"_s, record.hasMessage);
        frame.insert(u"compressed"_s, record.compressed);
        if (record.messageType == Opcode::Binary)
            frame.insert(u"binary"_s, true);
        if (record.hasMessage && broken)
            frame.insert(u"message"_s, QString::fromLatin1(data.toByteArray().toBase64()));
        if (!fragments.isEmpty())
            frame.insert(u"fragments"_s, fragments);
        m_sink << (m_firstMessage ? "\n" : ",\n") << "{\"type\":\""
               << (m_source.isFromClient(record) ? "send" : "receive") << "\",\"time\":" << seconds(wallNs)
               << ",\"opcode\":" << QByteArray::number(int(opcode)) << ",\"data\":";
        if (text)
            m_sink << quoted(data);
        else
            m_sink << "\"" << data.toByteArray().toBase64() << "\"";
        m_sink << ",\"_wsFrame\":" << compact(frame) << "}";
        m_firstMessage = false;
    }

    void close(qint64 wallNs)
    {
        open(wallNs);
        m_sink << "],";
        if (m_end) {
            const QJsonObject close{{u"code"_s, int(m_end->code)},
                                    {u"reason"_s, QString::fromUtf8(m_end->reason)},
                                    {u"by"_s, m_end->closedBy},
                                    {u"clean"_s, m_end->cause == "closed"_L1},
                                    {u"cause"_s, m_end->cause},
                                    {u"detail"_s, m_end->detail},
                                    {u"timeNs"_s, QString::number(m_endNs)}};
            m_sink << "\"_wsClose\":" << compact(close) << ",";
        }
        m_sink << "\"time\":" << QByteArray::number(double(m_lastNs - m_startedNs) / double(NsPerMs), 'f', 6) << "}";
        m_open = m_hasRequest = m_hasResponse = false;
        m_request.clear();
        m_response.clear();
        m_end.reset();
    }

    ExportSource &m_source;
    ExportSink &m_sink;
    const quint32 m_connection;
    const ConnectionInfo m_info;
    bool &m_first; ///< of the file's entries
    bool m_open = false;
    bool m_firstMessage = true;
    bool m_hasRequest = false;
    bool m_hasResponse = false;
    QByteArray m_request, m_response;
    qint64 m_requestNs = 0, m_responseNs = 0, m_startedNs = 0, m_lastNs = 0, m_endNs = 0;
    std::array<std::vector<RecordId>, 2> m_waiting; ///< fragments, by direction
    std::optional<ConnectionEnd> m_end;
};

} // namespace

Result<void> HarExporter::run(ExportSource &source, ExportSink &sink)
{
    if (const auto found = source.findConnections(); !found)
        return found;
    sink << "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"Plectrum\",\"version\":\"" << PLECTRUM_VERSION
         << "\"},\"pages\":[],\"entries\":[";
    bool first = true;
    for (quint32 connection = 1; connection <= source.lastConnection(); ++connection) {
        Entry entry(source, sink, connection, first);
        const auto done = source.forEachOf(connection, [&](RecordId id, const RecordView &record) -> Result<void> {
            if (sink.isBroken())
                return sink.flush();
            return entry.add(id, record);
        });
        if (!done)
            return done;
        if (const auto finished = entry.finish(); !finished)
            return finished;
    }
    sink << "\n]}}\n";
    return {};
}

} // namespace plectrum
