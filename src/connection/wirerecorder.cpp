// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/wirerecorder.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Beyond this a frame or message passes through as it is, but is not kept whole.
constexpr qint64 MaxKept = 1024LL * 1024 * 1024;
/// Records written at a time.
constexpr size_t MaxTaken = 64;

std::unique_ptr<Inflater> inflaterOf(Role sender, const DeflateParameters &agreed)
{
    return sender == Role::Client
        ? std::make_unique<Inflater>(agreed.clientMaxWindowBits, agreed.clientNoContextTakeover)
        : std::make_unique<Inflater>(agreed.serverMaxWindowBits, agreed.serverNoContextTakeover);
}

} // namespace

WireRecorder::Side::Side(Role from, const std::optional<DeflateParameters> &deflate)
    : sender(from)
    , parser(from, MaxKept)
    , assembler({.maxMessage = MaxKept})
{
    if (deflate) {
        parser.setAllowedRsv(4);
        assembler.setInflater(inflaterOf(from, *deflate));
    }
}

WireRecorder::WireRecorder(CaptureWriter *writer, quint32 connection, Role recordedAs,
                           const std::optional<DeflateParameters> &deflate)
    : m_writer(writer)
    , m_recorder(writer, connection)
    , m_recordedAs(recordedAs)
    , m_client(Role::Client, deflate)
    , m_server(Role::Server, deflate)
{
}

void WireRecorder::pass(Role sender, QByteArrayView bytes, std::optional<qint64> timeNs)
{
    Side &side = sender == Role::Client ? m_client : m_server;
    if (!m_writer || side.unsplittable)
        return;
    const qint64 time = timeNs ? *timeNs : m_recorder.now();
    side.parser.feed(bytes);
    while (true) {
        const auto frame = side.parser.next();
        if (!frame) {
            side.unsplittable = true;
            if (const auto partial = side.parser.partial())
                record(side, *partial, time);
            break;
        }
        if (!*frame)
            break;
        record(side, **frame, time);
    }
    writeTaken();
}

void WireRecorder::take(const RecordView &record)
{
    m_taken.push_back(record);
    // A message that was joined or inflated stands in the assembler only until its next frame.
    if (record.hasMessage || m_taken.size() == MaxTaken)
        writeTaken();
}

void WireRecorder::writeTaken()
{
    m_recorder.frames(m_taken);
    m_taken.clear();
}

void WireRecorder::record(Side &side, const FrameView &frame, qint64 timeNs)
{
    const Direction direction = side.sender == m_recordedAs ? Direction::Outgoing : Direction::Incoming;
    if (side.close || side.unsplittable) {
        take(m_recorder.recordOf(direction, timeNs, frame.header,
                                 side.close ? frame.violations | Violation::DataAfterClose : frame.violations,
                                 frame.payload));
        return;
    }
    const Assembled assembled = side.assembler.add(frame);
    take(m_recorder.recordOf(direction, timeNs, frame.header, assembled.violations, frame.payload,
                             {assembled.differs, assembled.compressed && assembled.differs, assembled.type,
                              assembled.differs ? assembled.payload : QByteArrayView()}));
    if (assembled.kind == Assembled::Kind::Close) {
        side.close = assembled.close;
        if (!m_closedFirst)
            m_closedFirst = side.sender;
    }
}

ConnectionEnd WireRecorder::end(const QString &cause, const QString &detail, std::optional<qint64> timeNs)
{
    ConnectionEnd end{.cause = cause, .detail = detail};
    if (!m_writer)
        return end;
    const qint64 time = timeNs ? *timeNs : m_recorder.now();
    for (Side *side : {&m_client, &m_server}) {
        // Cut off inside a frame.
        const auto partial = side->unsplittable ? std::nullopt : side->parser.partial();
        side->unsplittable = true;
        if (partial)
            record(*side, *partial, time);
    }
    writeTaken();
    if (m_closedFirst) {
        const ClosePayload &close = *(*m_closedFirst == Role::Client ? m_client : m_server).close;
        end.code = close.code.value_or(1005);
        end.reason = close.reason;
        end.closedBy = *m_closedFirst == m_recordedAs ? u"local"_s : u"remote"_s;
        if (m_client.close && m_server.close)
            end.cause = u"closed"_s;
    }
    m_recorder.end(end, time);
    return end;
}

} // namespace plectrum
