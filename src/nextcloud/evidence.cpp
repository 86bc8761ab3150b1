// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/evidence.h"

#include "capture/packedblock.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using std::chrono::nanoseconds;

/// No real head is longer than HttpHeadParser takes.
constexpr qint64 MaxAnswer = 64 * 1024 + Evidence::MaxBody;

Evidence begin(const ConnectionInfo &info, const QByteArray &requestHead)
{
    Evidence evidence;
    evidence.url = QUrl(info.url);
    evidence.requestHead = requestHead;
    return evidence;
}

/// The head at the beginning of `bytes`, and what follows it as the body; or bytes that are none.
void takeAnswer(Evidence &evidence, const QByteArray &bytes)
{
    HttpHeadParser parser(HttpHeadParser::Kind::Response);
    const auto taken = parser.feed(bytes);
    if (!taken || !parser.isComplete()) {
        evidence.responseBytes = bytes.left(Evidence::MaxBody);
        return;
    }
    evidence.response = parser.head();
    evidence.body = bytes.sliced(*taken).left(Evidence::MaxBody);
    evidence.bodyTruncated = bytes.size() - *taken > Evidence::MaxBody;
}

std::optional<nanoseconds> timing(const QJsonObject &timings, QLatin1StringView name)
{
    const QJsonValue value = timings.value(name);
    return value.isDouble() ? std::optional(nanoseconds(value.toInteger())) : std::nullopt;
}

std::optional<ErrorCode> errorNamed(const QString &name)
{
    for (int code = 0; code <= int(ErrorCode::PongTimeout); ++code) {
        if (errorInfo(ErrorCode(code)).name == name)
            return ErrorCode(code);
    }
    return std::nullopt;
}

/// What the records of one connection tell, in their order.
class RecordSearch {
public:
    RecordSearch(CaptureReader &capture, quint32 connection)
        : m_capture(capture)
        , m_connection(connection)
    {
    }

    /// Looks at the records [first, last).
    void run(RecordId first, RecordId last)
    {
        while (first < last) {
            const auto block = m_capture.block(first);
            if (!block || !*block) {
                ++first;
                for (const auto &range : m_capture.damaged()) {
                    if (range.first < first && range.end > first)
                        first = range.end;
                }
                continue;
            }
            const PackedBlock &records = **block;
            const RecordId behind = records.firstId() + records.count();
            for (RecordId id = first; id < std::min(behind, last); ++id) {
                const RecordView record = records.at(qsizetype(id - records.firstId()));
                if (record.connection == m_connection)
                    look(id, record);
            }
            first = std::max(behind, first + 1);
        }
    }

    QByteArray payload(RecordId id)
    {
        return id ? m_capture.payload(id, 0, MaxAnswer).value_or(QByteArray()) : QByteArray();
    }

    RecordId request = 0, response = 0, end = 0;
    qint64 requestNs = 0, responseNs = 0, endNs = 0, lastInNs = 0, lastNs = 0;

private:
    void look(RecordId id, const RecordView &record)
    {
        switch (record.kind) {
        case RecordKind::Request:
            request = id;
            requestNs = record.timeNs;
            break;
        case RecordKind::Response: // the last one is the answer; others before it are interim
            response = id;
            responseNs = lastInNs = lastNs = record.timeNs;
            break;
        case RecordKind::Frame:
            lastNs = record.timeNs;
            if (record.direction == Direction::Incoming)
                lastInNs = record.timeNs;
            break;
        case RecordKind::End:
            end = id;
            endNs = record.timeNs;
            break;
        }
    }

    CaptureReader &m_capture;
    const quint32 m_connection;
};

} // namespace

Evidence evidenceOf(const ConnectionInfo &info, const QByteArray &requestHead, const Refusal &refusal)
{
    Evidence evidence = begin(info, requestHead);
    evidence.response = refusal.head;
    evidence.body = refusal.body.left(Evidence::MaxBody);
    evidence.bodyTruncated = refusal.bodyTruncated || refusal.body.size() > Evidence::MaxBody;
    evidence.timings = refusal.timings;
    evidence.error = refusal.error.code;
    evidence.detail = refusal.error.detail;
    return evidence;
}

Evidence evidenceOf(const ConnectionInfo &info, const QByteArray &requestHead, const QByteArray &responseHead,
                    const OpeningTimings &timings, const Error &error, nanoseconds timeout)
{
    Evidence evidence = begin(info, requestHead);
    takeAnswer(evidence, responseHead);
    evidence.timings = timings;
    evidence.error = error.code;
    evidence.detail = error.detail;
    if (error.code == ErrorCode::HandshakeTimeout && responseHead.isEmpty())
        evidence.silence = timeout;
    return evidence;
}

Evidence evidenceOf(const ConnectionInfo &info, const QByteArray &requestHead, const QByteArray &responseHead,
                    const ConnectionEnd &end, std::optional<nanoseconds> openFor, std::optional<nanoseconds> idleIn,
                    std::optional<nanoseconds> idle)
{
    Evidence evidence = begin(info, requestHead);
    takeAnswer(evidence, responseHead);
    evidence.end = end;
    evidence.openFor = openFor;
    evidence.idleIn = idleIn;
    evidence.idle = idle;
    return evidence;
}

Result<Evidence> evidenceOf(CaptureReader &capture, quint32 id, RecordId first, RecordId last)
{
    const QList<ConnectionInfo> all = capture.connections();
    if (id == 0 || qsizetype(id) > all.size())
        return unexpected(ErrorCode::BadOption, u"the capture has no connection %1"_s.arg(id));
    const ConnectionInfo &info = all.at(qsizetype(id) - 1);
    RecordSearch found(capture, id);
    const RecordId behind = capture.count() + 1;
    found.run(std::max<RecordId>(first, 1), last < 0 ? behind : std::min(last, behind));
    Evidence evidence = begin(info, found.payload(found.request));
    if (found.response)
        takeAnswer(evidence, found.payload(found.response));
    for (const auto &[name, duration] :
         {std::pair{"dns"_L1, &OpeningTimings::dns}, std::pair{"tcp"_L1, &OpeningTimings::tcp},
          std::pair{"proxy"_L1, &OpeningTimings::proxy}, std::pair{"tls"_L1, &OpeningTimings::tls},
          std::pair{"upgrade"_L1, &OpeningTimings::upgrade}})
        evidence.timings.*duration = timing(info.timings, name);
    evidence.error = errorNamed(info.error);
    if (!found.end)
        return evidence;
    const ConnectionEnd end = ConnectionEnd::fromJson(found.payload(found.end));
    if (evidence.error) {
        evidence.detail = end.detail;
        if (*evidence.error == ErrorCode::HandshakeTimeout && !found.response && found.request)
            evidence.silence = nanoseconds(found.endNs - found.requestNs);
    } else if (found.response) {
        evidence.end = end;
        evidence.openFor = nanoseconds(found.endNs - found.responseNs);
        evidence.idleIn = nanoseconds(found.endNs - found.lastInNs);
        evidence.idle = nanoseconds(found.endNs - found.lastNs);
    }
    return evidence;
}

} // namespace plectrum
