// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonlinesimporter.h"

#include "exchange/bytesource.h"
#include "exchange/intake.h"
#include "exchange/recordjson.h"
#include "websocket/httphead.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxLine = 512 * 1024 * 1024;
constexpr qsizetype MaxConnections = 100'000;

/// The first of some names that is there.
QJsonValue first(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *const name : names) {
        if (const auto found = object.constFind(QLatin1StringView(name)); found != object.constEnd())
            return *found;
    }
    return QJsonValue::Undefined;
}

std::optional<Direction> directionOf(const QJsonObject &object)
{
    static constexpr std::array Outgoing{"out"_L1, "outgoing"_L1, "send"_L1, "sent"_L1, "client"_L1, "tx"_L1, ">"_L1};
    static constexpr std::array Incoming{"in"_L1,     "incoming"_L1, "receive"_L1, "received"_L1, "recv"_L1,
                                         "server"_L1, "rx"_L1,       "<"_L1,       "message"_L1};
    for (const char *const name : {"direction", "dir", "type"}) {
        const QString word = object.value(QLatin1StringView(name)).toString().toLower();
        if (std::ranges::any_of(Outgoing, [&word](QLatin1StringView each) { return word == each; }))
            return Direction::Outgoing;
        if (std::ranges::any_of(Incoming, [&word](QLatin1StringView each) { return word == each; }))
            return Direction::Incoming;
    }
    return std::nullopt;
}

/// Nanoseconds since 1970 of a number in whatever unit, or of a date.
std::optional<qint64> wallNsOf(const QJsonObject &object)
{
    const QJsonValue value = first(object, {"timestamp", "time", "ts", "date"});
    if (value.isString()) {
        const QDateTime date = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        qint64 wallNs = 0;
        if (date.isValid() && !qMulOverflow(date.toMSecsSinceEpoch(), qint64(1'000'000), &wallNs))
            return wallNs;
    }
    bool ok = value.isDouble();
    const double time = ok ? value.toDouble() : value.toString().toDouble(&ok);
    if (!ok || !std::isfinite(time) || time < 0 || time > 4e18)
        return std::nullopt;
    const double unit = time < 1e11 ? 1e9 : time < 1e14 ? 1e6 : time < 1e17 ? 1e3 : 1;
    const double whole = std::floor(time);
    qint64 wallNs = 0;
    if (qMulOverflow(qint64(whole), qint64(unit), &wallNs)
        || qAddOverflow(wallNs, qRound64((time - whole) * unit), &wallNs))
        return std::nullopt;
    return wallNs;
}

/// Halves of surrogate pairs become U+FFFD and are counted.
QByteArray utf8Of(QString text, int &replaced)
{
    if (text.isValidUtf16())
        return text.toUtf8();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (text.at(i).isSurrogate()) {
            text[i] = QChar::ReplacementCharacter;
            ++replaced;
        }
    }
    return text.toUtf8();
}

/// Text, base64, or a Buffer of Node as JSON has it.
QByteArray dataOf(const QJsonObject &object, bool &binary, int &replaced)
{
    const QJsonValue data = first(object, {"data", "text", "payload", "message", "body"});
    if (object.contains("base64"_L1)) {
        binary = true;
        return QByteArray::fromBase64(object.value("base64"_L1).toString().toLatin1());
    }
    if (data.isObject() && data["type"_L1] == "Buffer"_L1) {
        binary = true;
        QByteArray bytes;
        const QJsonArray numbers = data["data"_L1].toArray();
        bytes.reserve(numbers.size());
        for (const auto number : numbers)
            bytes += char(number.toInt());
        return bytes;
    }
    if (data.isObject())
        return QJsonDocument(data.toObject()).toJson(QJsonDocument::Compact);
    if (data.isArray())
        return QJsonDocument(data.toArray()).toJson(QJsonDocument::Compact);
    const QByteArray text = utf8Of(data.toVariant().toString(), replaced);
    const QString kind = first(object, {"kind", "encoding"}).toString();
    binary = kind == "binary"_L1 || kind == "base64"_L1 || object.value("opcode"_L1).toInt(1) == 2;
    if (binary) {
        const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? decoded.decoded : text;
    }
    return text;
}

class Lines {
public:
    explicit Lines(Intake &intake)
        : m_intake(intake)
    {
    }

    /// False: the line is of no shape that is known.
    Result<bool> add(const QJsonObject &object)
    {
        if (object.value("event"_L1) == "connection"_L1 && object.contains("conn"_L1)) {
            const ConnectionInfo info = connectionOfJson(object);
            m_intake.updateConnection(connection(keyOf(object), info), info);
            return true;
        }
        if (auto read = recordOfJson(object))
            return done(record(object, *read));
        const QString type = object.value("type"_L1).toString();
        if (object.contains("requestId"_L1) && (type == "open"_L1 || type == "error"_L1 || type == "close"_L1))
            return done(event(object, type));
        const auto direction = directionOf(object);
        if (!direction || first(object, {"data", "text", "payload", "message", "body", "base64"}).isUndefined())
            return false;
        const qint64 time = timeOf(object);
        bool binary = false;
        int replaced = 0;
        const QByteArray data = dataOf(object, binary, replaced);
        if (replaced > 0)
            m_intake.losses().add(u"halves of surrogate pairs, which no text holds, replaced by U+FFFD"_s, replaced);
        return done(m_intake.message(connection(keyOf(object), startedNow(object)), *direction,
                                     binary ? Opcode::Binary : Opcode::Text, data, time));
    }

private:
    static Result<bool> done(Result<void> result)
    {
        return result ? Result<bool>(true) : Result<bool>(tl::unexpected(result.error()));
    }

    static QString keyOf(const QJsonObject &object)
    {
        return first(object, {"conn", "connection", "connectionId", "requestId", "url"}).toVariant().toString();
    }

    static ConnectionInfo startedNow(const QJsonObject &object)
    {
        ConnectionInfo info{.url = object.value("url"_L1).toString()};
        if (const auto wallNs = wallNsOf(object))
            info.startedAt = QDateTime::fromMSecsSinceEpoch(*wallNs / 1'000'000, Qt::UTC);
        return info;
    }

    quint32 connection(const QString &key, const ConnectionInfo &info)
    {
        const auto found = m_connections.constFind(key);
        if (found != m_connections.constEnd() || m_connections.size() >= MaxConnections)
            return found != m_connections.constEnd() ? *found : 1;
        return *m_connections.insert(key, m_intake.addConnection(info));
    }

    qint64 timeOf(const QJsonObject &object)
    {
        if (const auto wallNs = wallNsOf(object))
            m_lastTime = m_intake.timeOf(*wallNs);
        else
            m_intake.losses().add(u"lines without a time"_s);
        return m_lastTime;
    }

    Result<void> record(const QJsonObject &object, ReadRecord &read)
    {
        if (read.payloadUnknown)
            m_intake.losses().add(u"frames of which only the joined message is in the file"_s);
        RecordView &record = read.record;
        ConnectionInfo info;
        if (record.kind == RecordKind::Request) {
            HttpHeadParser parser(HttpHeadParser::Kind::Request);
            if (parser.feed(read.payload) && parser.isComplete())
                info.url = QString::fromUtf8("ws://" + parser.head().headers.value("Host") + parser.head().target);
        }
        record.connection = connection(keyOf(object), info);
        record.payload = read.payload;
        record.payloadBytes = read.payload.size();
        record.message = read.message;
        record.messageBytes = read.message.size();
        return m_intake.append(record);
    }

    /// Insomnia's events beside messages.
    Result<void> event(const QJsonObject &object, const QString &type)
    {
        const quint32 id = connection(keyOf(object), startedNow(object));
        const qint64 time = timeOf(object);
        if (type == "open"_L1)
            return {};
        const bool close = type == "close"_L1;
        const ConnectionEnd end{.code = close ? quint16(object.value("code"_L1).toInt(1005)) : quint16(1006),
                                .reason = object.value("reason"_L1).toString().toUtf8(),
                                .closedBy = {},
                                .cause = !close                                ? u"failed"_s
                                    : object.value("wasClean"_L1).toBool(true) ? u"closed"_s
                                                                               : u"fin"_s,
                                .detail = object.value("message"_L1).toString()};
        return m_intake.end(id, end, time);
    }

    Intake &m_intake;
    QHash<QString, quint32> m_connections;
    qint64 m_lastTime = 0;
};

} // namespace

Result<void> JsonLinesImporter::run(ByteSource &source, const QString &, Intake &intake)
{
    Lines lines(intake);
    bool understood = false;
    while (true) {
        const qint64 number = source.lineNumber();
        const qint64 offset = source.offset();
        const auto line = source.line(MaxLine);
        if (!line)
            return tl::unexpected(line.error());
        if (!*line)
            break;
        if ((*line)->trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(**line, &error);
        if (!document.isObject())
            return unexpected(
                ErrorCode::BadFormat,
                u"line %1, byte %2: %3"_s.arg(number)
                    .arg(offset + error.offset)
                    .arg(error.error == QJsonParseError::NoError ? u"not an object"_s : error.errorString()));
        const auto added = lines.add(document.object());
        if (!added)
            return tl::unexpected(added.error());
        understood |= *added;
        if (!*added)
            intake.losses().add(u"lines that tell no direction and data"_s);
    }
    if (!understood)
        return unexpected(ErrorCode::NoWebSocket,
                          u"%1 lines, none with a direction and data"_s.arg(source.lineNumber() - 1));
    return {};
}

} // namespace plectrum
