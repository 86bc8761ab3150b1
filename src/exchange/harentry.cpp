// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/harentry.h"

#include "exchange/agreement.h"
#include "exchange/harframe.h"
#include "websocket/frameencoder.h"

#include <QJsonArray>
#include <QtEndian>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr double NsPerSecond = 1e9;
constexpr double NsPerDay = 86400e9;
constexpr qint64 NsPerMs = 1'000'000;
constexpr qint64 MaxNs = 9'000'000'000'000'000'000; ///< the year 2255; leaves room to add

QList<std::pair<QByteArray, QByteArray>> fieldsOf(const QJsonObject &message)
{
    QList<std::pair<QByteArray, QByteArray>> fields;
    const QJsonArray headers = message.value("headers"_L1).toArray();
    for (const auto header : headers)
        fields.append({header["name"_L1].toString().toUtf8(), header["value"_L1].toString().toUtf8()});
    return fields;
}

QByteArray fieldIn(const QJsonObject &message, const char *name)
{
    const auto fields = fieldsOf(message);
    for (const auto &[key, value] : fields) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<HttpHead> parsed(HttpHeadParser::Kind kind, const QByteArray &bytes)
{
    HttpHeadParser parser(kind, {.maxBytes = 1 << 20, .maxFields = 1000});
    if (!parser.feed(bytes) || !parser.isComplete())
        return std::nullopt;
    return parser.head();
}

/// http → ws, https → wss.
QUrl webSocketUrl(const QString &text)
{
    QUrl url(text);
    if (url.scheme() == "http"_L1)
        url.setScheme(u"ws"_s);
    else if (url.scheme() == "https"_L1)
        url.setScheme(u"wss"_s);
    return url;
}

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(),
                                                  QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(decoded.decoded) : std::nullopt;
}

} // namespace

HarEntry::HarEntry(Intake &intake)
    : m_intake(intake)
{
}

bool HarEntry::isWebSocket(const QJsonObject &entry)
{
    const QJsonObject request = entry.value("request"_L1).toObject();
    const QJsonObject response = entry.value("response"_L1).toObject();
    return entry.value("_resourceType"_L1) == "websocket"_L1 || response.value("status"_L1).toInt() == 101
        || request.value("url"_L1).toString().startsWith("ws"_L1)
        || fieldIn(request, "Upgrade").toLower().contains("websocket");
}

void HarEntry::setStarted(const QString &startedDateTime)
{
    const QDateTime started = QDateTime::fromString(startedDateTime, Qt::ISODateWithMs);
    qint64 startedNs = 0;
    if (started.isValid() && !qMulOverflow(started.toMSecsSinceEpoch(), NsPerMs, &startedNs) && qAbs(startedNs) < MaxNs)
        m_startedNs = startedNs;
}

quint32 HarEntry::connection()
{
    if (m_connection == 0)
        m_connection = m_intake.addConnection({});
    return m_connection;
}

/// Seconds, milliseconds or microseconds: the unit that puts it within a day after the start, else by its size.
qint64 HarEntry::wallNsOf(double time)
{
    if (!std::isfinite(time) || time < 0 || time > 1e18) {
        m_intake.losses().add(u"messages whose time is not in the file"_s);
        return m_lastNs != 0 ? m_lastNs : m_startedNs.value_or(0);
    }
    double unit = time < 1e11 ? NsPerSecond : time < 1e14 ? 1e6 : 1e3;
    if (m_startedNs) {
        for (const double each : {NsPerSecond, 1e6, 1e3}) {
            const double after = time * each - double(*m_startedNs);
            if (after > -1e9 && after < NsPerDay) {
                unit = each;
                break;
            }
        }
    }
    // In two steps: a double has no room for nanoseconds since 1970.
    const double whole = std::floor(time);
    const double scaled = whole * unit;
    return scaled < 9e18 ? qint64(scaled) + qint64(std::llround((time - whole) * unit)) : m_lastNs;
}

Direction HarEntry::directionOf(bool fromClient) const
{
    return fromClient == (m_role == Role::Client) ? Direction::Outgoing : Direction::Incoming;
}

Result<void> HarEntry::message(const QJsonObject &message, const QByteArray &data)
{
    const QString type = message.value("type"_L1).toString();
    const int opcode = message.value("opcode"_L1).toInt(1);
    if (type == "error"_L1 || opcode < 0) {
        m_errorText = QString::fromUtf8(data.left(500));
        return {};
    }
    const Direction direction = directionOf(type == "send"_L1);
    if (message.contains("_wsFrame"_L1))
        return frames(message, data, direction);
    const qint64 wallNs = wallNsOf(message.value("time"_L1).toDouble(-1));
    m_lastNs = wallNs;
    QByteArray payload = data;
    if (opcode != 1) {
        if (auto decoded = fromBase64(data))
            payload = std::move(*decoded);
        else
            m_intake.losses().add(u"payloads that are not base64, kept as they stand"_s);
    }
    const qint64 time = m_intake.timeOf(wallNs);
    m_firstNs = qMin(m_firstNs.value_or(wallNs), wallNs);
    const Opcode kind = Opcode(opcode & 15);
    if (kind == Opcode::Close && !m_close) {
        m_close =
            ConnectionEnd{.code = payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : quint16(1005),
                          .reason = payload.mid(2),
                          .closedBy = direction == Direction::Outgoing ? u"local"_s : u"remote"_s,
                          .cause = u"closed"_s};
    }
    return m_intake.message(connection(), direction, kind, payload, time);
}

/// A message that this program wrote, frame by frame.
Result<void> HarEntry::frames(const QJsonObject &message, const QByteArray &data, Direction direction)
{
    const QJsonObject whole = message.value("_wsFrame"_L1).toObject();
    QJsonArray fragments = whole.value("fragments"_L1).toArray();
    if (fragments.isEmpty())
        fragments.append(whole);
    const Opcode type = Opcode(message.value("opcode"_L1).toInt(1) & 15);
    const QByteArray bytes = type == Opcode::Text ? data : fromBase64(data).value_or(data);
    const bool compressed = whole.value("compressed"_L1).toBool();
    QByteArray joined;
    qsizetype at = 0;
    for (qsizetype i = 0; i < fragments.size(); ++i) {
        const QJsonObject fragment = fragments.at(i).toObject();
        RecordView record = frameOfHar(fragment);
        const qsizetype length = qBound<qsizetype>(0, qsizetype(fragment.value("length"_L1).toInteger()),
                                                   bytes.size() - qMin(at, bytes.size()));
        const QByteArray payload = fragment.contains("wire"_L1)
            ? fromBase64(fragment.value("wire"_L1).toString().toLatin1()).value_or(QByteArray())
            : bytes.mid(at, length);
        at += length;
        const qint64 wallNs = qBound(-MaxNs, fragment.value("timeNs"_L1).toString().toLongLong(), MaxNs);
        m_firstNs = qMin(m_firstNs.value_or(wallNs), wallNs);
        m_lastNs = wallNs;
        record.direction = direction;
        record.connection = connection();
        record.timeNs = m_intake.timeOf(wallNs);
        record.payload = payload;
        record.payloadBytes = payload.size();
        record.messageType = whole.value("binary"_L1).toBool() ? Opcode::Binary : Opcode::Text;
        if (!compressed)
            joined += payload;
        if (i + 1 == fragments.size() && whole.value("joined"_L1).toBool()) {
            if (whole.contains("message"_L1))
                joined = fromBase64(whole.value("message"_L1).toString().toLatin1()).value_or(QByteArray());
            else if (compressed)
                joined = bytes;
            record.hasMessage = true;
            record.compressed = compressed;
            record.message = joined;
            record.messageBytes = joined.size();
        }
        if (const auto appended = m_intake.append(record, fragment.value("id"_L1).toInteger()); !appended)
            return appended;
    }
    return {};
}

/// Browsers keep the answer for themselves and tell of its status.
bool HarEntry::wasRefused(const QJsonObject &entry) const
{
    const int status = entry.value("response"_L1).toObject().value("status"_L1).toInt();
    return status != 101 && (status > 0 || m_errorText.contains("Unexpected response code"_L1));
}

Result<bool> HarEntry::finish(const QJsonObject &entry)
{
    if (m_errorText.isEmpty()) { // Playwright and Chrome tell of failures here, too
        const QJsonObject response = entry.value("response"_L1).toObject();
        m_errorText = response.value("_failureText"_L1).toString(response.value("_error"_L1).toString()).left(500);
    }
    if (m_connection == 0 && !isWebSocket(entry)) {
        m_intake.losses().add(u"HTTP requests without a WebSocket left out"_s);
        return false;
    }
    const QJsonObject ours = entry.value("_wsConnection"_L1).toObject();
    ConnectionInfo info;
    info.url = webSocketUrl(entry.value("request"_L1).toObject().value("url"_L1).toString()).toString();
    info.startedAt = QDateTime::fromString(entry.value("startedDateTime"_L1).toString(), Qt::ISODateWithMs).toUTC();
    info.peerAddress = entry.value("serverIPAddress"_L1).toString();
    if (const auto done = heads(entry, info); !done)
        return tl::unexpected(done.error());
    if (ours.isEmpty() && wasRefused(entry))
        info.error = errorInfo(ErrorCode::HandshakeRefused).name;
    if (!ours.isEmpty()) {
        info.profile = ours.value("profile"_L1).toString();
        info.role = ours.value("role"_L1) == "server"_L1 ? Role::Server : Role::Client;
        info.peerAddress = ours.value("peer"_L1).toString();
        info.subprotocol = ours.value("subprotocol"_L1).toString();
        info.tls = ours.value("tls"_L1).toObject();
        info.timings = ours.value("timings"_L1).toObject();
        info.deflate = ours.value("deflate"_L1).toObject();
        info.error = ours.value("error"_L1).toString();
        info.verdict = ours.value("verdict"_L1).toObject();
    }
    m_intake.updateConnection(connection(), info);
    if (const auto done = end(entry); !done)
        return tl::unexpected(done.error());
    return true;
}

Result<void> HarEntry::heads(const QJsonObject &entry, ConnectionInfo &info)
{
    const QJsonObject request = entry.value("request"_L1).toObject();
    const QJsonObject response = entry.value("response"_L1).toObject();
    const QJsonObject ours = entry.value("_wsConnection"_L1).toObject();
    const auto raw = [&ours](QLatin1StringView name) {
        return QByteArray::fromBase64(ours.value(name).toString().toLatin1());
    };
    const QUrl url(request.value("url"_L1).toString(), QUrl::TolerantMode);
    QByteArray target = url.path(QUrl::FullyEncoded).toUtf8();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    QByteArray requestHead = raw("requestHead"_L1);
    if (requestHead.isEmpty()) {
        auto fields = fieldsOf(request);
        if (fieldIn(request, "Host").isEmpty() && !url.host().isEmpty())
            fields.prepend({"Host", url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toUtf8()});
        requestHead =
            headBytes(request.value("method"_L1).toString(u"GET"_s).toUtf8() + ' ' + target + " HTTP/1.1", fields);
    }
    const int status = response.value("status"_L1).toInt();
    QByteArray responseHead = raw("responseHead"_L1);
    if (responseHead.isEmpty() && status >= 100) {
        responseHead = headBytes("HTTP/1.1 " + QByteArray::number(status) + ' '
                                     + response.value("statusText"_L1).toString().toUtf8(),
                                 fieldsOf(response));
        if (status != 101)
            responseHead += response.value("content"_L1).toObject().value("text"_L1).toString().toUtf8();
    }
    const auto requested = parsed(HttpHeadParser::Kind::Request, requestHead);
    const auto answered = parsed(HttpHeadParser::Kind::Response, responseHead);
    if (requested && answered && status == 101)
        Agreement::of(*requested, *answered).applyTo(info);

    // Nothing comes before its handshake, whatever the clocks say.
    const qint64 first = m_firstNs.value_or(std::numeric_limits<qint64>::max());
    const qint64 started = qMin(first, m_startedNs.value_or(m_firstNs.value_or(0)));
    qint64 requestNs = ours.value("requestNs"_L1).toString().toLongLong();
    qint64 responseNs = ours.value("responseNs"_L1).toString().toLongLong();
    if (requestNs == 0)
        requestNs = started;
    if (responseNs == 0) {
        double elapsed = 0;
        const QJsonObject timings = entry.value("timings"_L1).toObject();
        for (const auto part : {"blocked"_L1, "dns"_L1, "connect"_L1, "send"_L1, "wait"_L1})
            elapsed += qBound(0.0, timings.value(part).toDouble(), 3600e3);
        responseNs = qMin(first, started + qint64(elapsed * double(NsPerMs)));
    }
    const bool server = ours.value("role"_L1) == "server"_L1;
    if (!requestHead.isEmpty() && (ours.isEmpty() || ours.contains("requestHead"_L1))) {
        const auto done = m_intake.head(connection(), RecordKind::Request, requestHead,
                                        server ? Direction::Incoming : Direction::Outgoing, m_intake.timeOf(requestNs));
        if (!done)
            return done;
    }
    if (responseHead.isEmpty() || (!ours.isEmpty() && !ours.contains("responseHead"_L1)))
        return {};
    m_lastNs = qMax(m_lastNs, responseNs);
    return m_intake.head(connection(), RecordKind::Response, responseHead,
                         server ? Direction::Outgoing : Direction::Incoming, m_intake.timeOf(responseNs));
}

Result<void> HarEntry::end(const QJsonObject &entry)
{
    const QJsonObject close = entry.value("_wsClose"_L1).toObject();
    const QJsonObject response = entry.value("response"_L1).toObject();
    const int status = response.value("status"_L1).toInt();
    ConnectionEnd end;
    qint64 wallNs = qMax(m_lastNs, m_startedNs.value_or(m_lastNs));
    if (!close.isEmpty()) {
        end = {.code = quint16(close.value("code"_L1).toInt(1006)),
               .reason = close.value("reason"_L1).toString().toUtf8(),
               .closedBy = close.value("by"_L1).toString(),
               .cause = close.value("cause"_L1).toString(),
               .detail = close.value("detail"_L1).toString()};
        if (const qint64 given = close.value("timeNs"_L1).toString().toLongLong(); given != 0)
            wallNs = given;
    } else if (!m_errorText.isEmpty()) {
        end = {.cause = wasRefused(entry) ? u"refused"_s : u"failed"_s, .detail = m_errorText};
    } else if (m_close) {
        end = *m_close;
    } else if (status != 101) {
        end = {.cause = status > 0 ? u"refused"_s : u"failed"_s,
               .detail = status > 0 ? u"status %1"_s.arg(status) : QString()};
    } else {
        m_intake.losses().add(u"connections whose end is not in the file"_s);
        return {};
    }
    return m_intake.end(connection(), end, m_intake.timeOf(wallNs));
}

} // namespace plectrum
