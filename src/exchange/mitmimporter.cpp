// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mitmimporter.h"

#include "exchange/agreement.h"
#include "exchange/bytesource.h"
#include "exchange/intake.h"
#include "exchange/tnetstring.h"

#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 MaxRefusalBody = 64 * 1024;
constexpr double NsPerSecond = 1e9;
constexpr qint64 NsPerMs = 1'000'000;

qint64 wallNsOf(const TnetValue &seconds)
{
    const double value = seconds.toDouble();
    if (!(value > 0 && value < 9e9))
        return 0;
    const auto whole = qint64(value);
    return whole * qint64(NsPerSecond) + qRound64((value - double(whole)) * 1e6) * 1000;
}

QList<std::pair<QByteArray, QByteArray>> fieldsOf(const TnetValue &headers)
{
    QList<std::pair<QByteArray, QByteArray>> fields;
    for (const TnetValue &field : headers.list) {
        if (field.list.size() == 2)
            fields.append({field.list[0].bytes, field.list[1].bytes});
    }
    return fields;
}

bool asksForWebSocket(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    return std::ranges::any_of(fields, [](const auto &field) {
        return field.first.compare("upgrade", Qt::CaseInsensitive) == 0 && field.second.toLower().contains("websocket");
    });
}

HttpHead parsed(HttpHeadParser::Kind kind, const QByteArray &bytes)
{
    HttpHeadParser parser(kind, {.maxBytes = 1 << 20, .maxFields = 1000});
    (void)parser.feed(bytes);
    return parser.isComplete() ? parser.head() : HttpHead();
}

/// One flow; the source is seekable.
class Flow {
public:
    Flow(ByteSource &source, Intake &intake)
        : m_source(source)
        , m_intake(intake)
    {
    }

    Result<void> read(const TnetSpan &flow)
    {
        const auto members = tnetMembers(m_source, flow);
        if (!members)
            return tl::unexpected(members.error());
        const TnetSpan socket = members->value("websocket");
        const bool refused = socket.type != '}';
        if (const auto done = heads(*members, refused); !done || refused)
            return done;
        const auto parts = tnetMembers(m_source, socket);
        if (!parts)
            return tl::unexpected(parts.error());
        if (const auto done = messages(parts->value("messages")); !done)
            return done;
        return end(*parts);
    }

private:
    /// Small members of a dict, as one; "content" is left out.
    Result<TnetValue> small(const TnetSpan &dict)
    {
        TnetValue all{.type = '}'};
        if (dict.type != '}')
            return all;
        const auto members = tnetMembers(m_source, dict);
        if (!members)
            return tl::unexpected(members.error());
        for (auto it = members->cbegin(); it != members->cend(); ++it) {
            if (it.key() == "content" || it->length > 1024 * 1024)
                continue;
            auto value = tnetValue(m_source, *it);
            if (!value)
                return value;
            all.dict.insert(it.key(), *value);
        }
        return all;
    }

    /// `refused`: a flow without a WebSocket, which may have asked for one.
    Result<void> heads(const QHash<QByteArray, TnetSpan> &members, bool refused)
    {
        const auto request = small(members.value("request"));
        const auto response = small(members.value("response"));
        const auto server = small(members.value("server_conn"));
        for (const auto *part : {&request, &response, &server}) {
            if (!*part)
                return tl::unexpected(part->error());
        }
        const QByteArray path = request->value("path").bytes;
        const qint64 port = request->value("port").toInt();
        const bool secure = request->value("scheme").bytes == "https";
        const auto fields = fieldsOf(request->value("headers"));
        const qint64 status = response->value("status_code").toInt();
        if (refused && (status == 101 || !asksForWebSocket(fields))) {
            m_intake.losses().add(u"flows without a WebSocket left out"_s);
            return {};
        }
        QByteArray host = request->value("host").bytes;
        for (const auto &[name, value] : fields) {
            if (name.compare("host", Qt::CaseInsensitive) == 0)
                host = value;
        }
        if (!host.contains(':') && port != (secure ? 443 : 80) && port > 0)
            host += ':' + QByteArray::number(port);
        const qint64 started = wallNsOf(request->value("timestamp_start"));
        m_lastNs = started;
        ConnectionInfo info{.url = QString::fromUtf8((secure ? "wss://" : "ws://") + host + path),
                            .startedAt = QDateTime::fromMSecsSinceEpoch(started / NsPerMs, Qt::UTC)};
        for (const QByteArray &name : {"peername"_ba, "ip_address"_ba, "address"_ba}) {
            const TnetValue address = server->value(name);
            if (info.peerAddress.isEmpty() && address.list.size() >= 2)
                info.peerAddress = address.list[0].toString() + u':' + QString::number(address.list[1].toInt());
        }
        const QByteArray asked = headBytes(request->value("method").bytes + ' ' + path + " HTTP/1.1", fields);
        QByteArray answered =
            headBytes("HTTP/1.1 " + QByteArray::number(status) + ' ' + response->value("reason").bytes,
                      fieldsOf(response->value("headers")));
        Agreement::of(parsed(HttpHeadParser::Kind::Request, asked), parsed(HttpHeadParser::Kind::Response, answered))
            .applyTo(info);
        if (refused)
            info.error = errorInfo(ErrorCode::HandshakeRefused).name;
        m_connection = m_intake.addConnection(info);
        if (const auto done =
                m_intake.head(m_connection, RecordKind::Request, asked, Direction::Outgoing, m_intake.timeOf(started));
            !done || (status == 0 && !refused))
            return done;
        if (status != 0) {
            if (refused) {
                const auto body = bodyOf(members.value("response"));
                if (!body)
                    return tl::unexpected(body.error());
                answered += *body;
            }
            m_lastNs = qMax(started, wallNsOf(response->value("timestamp_start")));
            if (const auto done = m_intake.head(m_connection, RecordKind::Response, answered, Direction::Incoming,
                                                m_intake.timeOf(m_lastNs));
                !done)
                return done;
        }
        if (!refused)
            return {};
        const ConnectionEnd end{.cause = status > 0 ? u"refused"_s : u"failed"_s,
                                .detail = status > 0 ? u"status %1"_s.arg(status) : QString()};
        return m_intake.end(m_connection, end, m_intake.timeOf(m_lastNs));
    }

    Result<QByteArray> bodyOf(const TnetSpan &response)
    {
        const auto members = tnetMembers(m_source, response);
        if (!members)
            return tl::unexpected(members.error());
        const TnetSpan content = members->value("content");
        if (content.length == 0 || content.length > MaxRefusalBody)
            return QByteArray();
        const auto value = tnetValue(m_source, content);
        return value ? Result<QByteArray>(value->bytes) : tl::unexpected(value.error());
    }

    Result<void> messages(const TnetSpan &list)
    {
        if (list.type != ']')
            return {};
        qint64 at = list.start;
        while (at < list.start + list.length) {
            if (m_source.offset() != at) {
                if (const auto sought = m_source.seek(at); !sought)
                    return sought;
            }
            // Messages are short for the most part: the whole list stands in the window, nothing is sought.
            const auto head = m_source.peek(16);
            if (!head)
                return tl::unexpected(head.error());
            const auto span = tnetSpan(m_source);
            if (!span)
                return tl::unexpected(span.error());
            if (!*span)
                break;
            const auto message = tnetValue(m_source, **span);
            if (!message)
                return tl::unexpected(message.error());
            if (message->list.size() < 4)
                return unexpected(ErrorCode::BadFormat, u"byte %1: not a message"_s.arg(at));
            at = (*span)->end();
            if (const auto added = add(*message); !added)
                return added;
        }
        return {};
    }

    Result<void> add(const TnetValue &message)
    {
        const auto &list = message.list;
        if (list.size() > 4 && list[4].toBool())
            m_intake.losses().add(u"messages that mitmproxy dropped, shown as if they had gone on"_s);
        if (list.size() > 5 && list[5].toBool())
            m_intake.losses().add(u"messages that mitmproxy injected, shown as if the other end had sent them"_s);
        const qint64 wallNs = wallNsOf(list[3]);
        m_lastNs = qMax(m_lastNs, wallNs);
        return m_intake.message(m_connection, list[1].toBool() ? Direction::Outgoing : Direction::Incoming,
                                Opcode(list[0].toInt() & 15), list[2].bytes,
                                m_intake.timeOf(wallNs > 0 ? wallNs : m_lastNs));
    }

    Result<void> end(const QHash<QByteArray, TnetSpan> &parts)
    {
        TnetValue values;
        for (const QByteArray &name : {"close_code"_ba, "close_reason"_ba, "closed_by_client"_ba, "timestamp_end"_ba}) {
            if (!parts.contains(name))
                continue;
            auto value = tnetValue(m_source, parts.value(name));
            if (!value)
                return tl::unexpected(value.error());
            values.dict.insert(name, *value);
        }
        if (values.value("close_code").isNull()) {
            m_intake.losses().add(u"connections whose end is not in the file"_s);
            return {};
        }
        const qint64 wallNs = qMax(m_lastNs, wallNsOf(values.value("timestamp_end")));
        const auto code = quint16(values.value("close_code").toInt());
        const TnetValue byClient = values.value("closed_by_client");
        const ConnectionEnd end{.code = code,
                                .reason = values.value("close_reason").bytes,
                                .closedBy = byClient.isNull() ? QString()
                                    : byClient.toBool()       ? u"local"_s
                                                              : u"remote"_s,
                                .cause = code == 1006 ? u"fin"_s : u"closed"_s};
        return m_intake.end(m_connection, end, m_intake.timeOf(wallNs));
    }

    ByteSource &m_source;
    Intake &m_intake;
    quint32 m_connection = 0;
    qint64 m_lastNs = 0;
};

} // namespace

Result<void> MitmImporter::run(ByteSource &source, const QString &, Intake &intake)
{
    if (!source.isSeekable()) {
        // Packed: lengths stand before what they measure, types behind; so all of it is laid down first.
        QTemporaryFile file;
        if (!file.open())
            return unexpected(ErrorCode::FileNotWritable, u"temporary file: "_s + file.errorString());
        while (true) {
            const auto window = source.peek(1);
            if (!window)
                return tl::unexpected(window.error());
            if (window->isEmpty())
                break;
            if (file.write(window->data(), window->size()) != window->size())
                return unexpected(ErrorCode::DiskFull, u"temporary file: "_s + file.errorString());
            source.skip(window->size());
        }
        if (!file.flush() || !file.seek(0))
            return unexpected(ErrorCode::DiskFull, u"temporary file: "_s + file.errorString());
        ByteSource unpacked(file, [&source] { return source.mayGoOn(); });
        return run(unpacked, {}, intake);
    }
    qint64 flows = 0;
    while (true) {
        const auto flow = tnetSpan(source);
        if (!flow)
            return unexpected(flow.error().code, u"flow %1: %2"_s.arg(flows + 1).arg(flow.error().detail));
        if (!*flow)
            break;
        ++flows;
        if (const auto read = Flow(source, intake).read(**flow); !read)
            return unexpected(read.error().code, u"flow %1: %2"_s.arg(flows).arg(read.error().detail));
        if (const auto sought = source.seek((*flow)->end()); !sought)
            return sought;
    }
    if (intake.connectionCount() == 0)
        return unexpected(ErrorCode::NoWebSocket, u"%1 flows, none a WebSocket"_s.arg(flows));
    intake.losses().add(u"connections whose pings, fragments, masks and compression are not in the file"_s,
                        qint64(intake.connectionCount()));
    return {};
}

} // namespace plectrum
