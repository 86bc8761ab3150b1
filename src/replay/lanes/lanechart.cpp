// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/lanes/lanechart.h"

#include "capture/capturereader.h"
#include "capture/connectioninfo.h"
#include "capture/filterlexer.h"
#include "capture/packedblock.h"
#include "capture/recordtext.h"
#include "decoders/decodedmeanings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QtEndian>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype PreviewChars = 120;
constexpr qsizetype NameChars = 28;
constexpr RecordId AskEvery = 1024; ///< records

/// The first eight bytes of a digest: what is counted must not depend on luck or on an ill-meant payload.
quint64 identityOf(Opcode type, QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(type == Opcode::Text ? "t"_ba : "b"_ba);
    hash.addData(bytes);
    return qFromLittleEndian<quint64>(hash.result().constData());
}

/// The profile's name, else the last part of the path, else the host.
QString nameOf(const ConnectionInfo &info)
{
    const QUrl url(info.url);
    QString name = info.profile;
    if (name.isEmpty())
        name = url.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (name.isEmpty())
        name = url.host();
    return name.size() > NameChars ? QString(name.left(NameChars - 1) + u'…') : name;
}

class ChartBuilder {
public:
    ChartBuilder(CaptureReader &reader, const LaneOptions &options)
        : m_reader(reader)
        , m_options(options)
    {
        if (options.filter.usesMeanings())
            m_meanings.emplace(reader, options.decoders, options.filter.usesMeantFields());
    }

    Result<LaneChart> build()
    {
        if (auto chosen = chooseLanes(); !chosen)
            return tl::unexpected(chosen.error());
        for (RecordId id = 1; id <= m_reader.count(); ++id) {
            if (id % AskEvery == 0 && m_options.watch && !m_options.watch(id, m_reader.count()))
                return unexpected(ErrorCode::Cancelled, QString());
            // While earlier records are decoded for the filter, this one's stays.
            const auto held = m_meanings ? m_reader.block(id).value_or(nullptr) : nullptr;
            const auto record = m_reader.record(id);
            if (!record && record.error().code == ErrorCode::FileDamaged)
                continue;
            if (!record)
                return tl::unexpected(record.error());
            if (m_laneOf.value(record->connection, -1) < 0)
                continue;
            if (qint64(m_chart.messages.size()) == m_options.maxMessages) {
                m_chart.isCut = true;
                break;
            }
            if (const auto added = add(id, *record); !added)
                return tl::unexpected(added.error());
        }
        finish();
        return std::move(m_chart);
    }

private:
    Result<void> chooseLanes()
    {
        const QList<ConnectionInfo> all = m_reader.connections();
        QList<quint32> chosen = m_options.connections;
        for (const quint32 id : std::as_const(chosen)) {
            if (id == 0 || qsizetype(id) > all.size())
                return unexpected(ErrorCode::BadOption, u"connection %1: the capture has %2"_s.arg(id).arg(all.size()));
        }
        const bool hasClients =
            std::ranges::any_of(all, [](const ConnectionInfo &info) { return info.role == Role::Client; });
        for (qsizetype i = 0; i < all.size() && m_options.connections.isEmpty(); ++i) {
            if (all[i].role == Role::Client || !hasClients)
                chosen << quint32(i + 1);
        }
        QHash<QString, int> names;
        for (const quint32 id : std::as_const(chosen))
            ++names[nameOf(all[id - 1])];
        for (const quint32 id : std::as_const(chosen)) {
            Lane lane{.connection = id, .name = nameOf(all[id - 1])};
            if (names.value(lane.name) > 1 || lane.name.isEmpty())
                lane.name += u" #%1"_s.arg(id);
            m_laneOf.insert(id, int(m_chart.lanes.size()));
            m_isServer.append(all[id - 1].role == Role::Server);
            lane.isOpen = true;
            lane.span = {-1, -1};
            m_chart.lanes.append(lane);
        }
        return {};
    }

    Result<void> add(RecordId id, const RecordView &record)
    {
        const int at = m_laneOf.value(record.connection);
        Lane &lane = m_chart.lanes[at];
        m_lastNs = std::max(m_lastNs, record.timeNs);
        switch (record.kind) {
        case RecordKind::Request:
            return {};
        case RecordKind::Response: {
            const bool isOpened = record.payload.startsWith("HTTP/1.1 101");
            if (isOpened)
                lane.span.openNs = record.timeNs;
            mark(id, at, record, isOpened ? LaneMark::What::Opened : LaneMark::What::Refused);
            return {};
        }
        case RecordKind::End: {
            const ConnectionEnd end = ConnectionEnd::fromJson(record.payload);
            lane.isOpen = false;
            lane.span.endNs = record.timeNs;
            lane.closeCode = end.code;
            lane.cause = end.cause;
            mark(id, at, record, LaneMark::What::Ended);
            return {};
        }
        case RecordKind::Frame:
            return addFrame(id, at, record);
        }
        return {};
    }

    void mark(RecordId id, int lane, const RecordView &record, LaneMark::What what)
    {
        m_chart.marks.push_back({id, lane, record.timeNs, what});
    }

    Result<void> addFrame(RecordId id, int lane, const RecordView &record)
    {
        if (!record.header.fin || isControl(record.header.opcode)
            || !m_options.filter.matches(record, id, {.meanings = m_meanings ? &*m_meanings : nullptr}))
            return {};
        const qint64 length = record.hasMessage ? record.messageBytes : record.payloadBytes;
        const Opcode type = record.messageType;
        LaneMessage message{.record = id,
                            .lane = lane,
                            .isSent = (record.direction == Direction::Outgoing) != m_isServer[lane],
                            .timeNs = record.timeNs};
        m_chart.previews.push_back(previewText(record, PreviewChars));
        if (meaningOf(record).size() < length) {
            const bool isJoined = record.hasMessage;
            const auto whole = isJoined ? m_reader.message(id) : m_reader.payload(id);
            if (!whole && whole.error().code != ErrorCode::FileDamaged)
                return tl::unexpected(whole.error());
            message.identity = identify(type, whole.value_or(QByteArray()));
        } else {
            message.identity = identify(type, meaningOf(record));
        }
        m_chart.messages.push_back(message);
        return {};
    }

    quint64 identify(Opcode type, QByteArrayView bytes) const
    {
        if (!m_options.key.empty()) {
            if (const auto value = jsonValueAt(bytes, m_options.key))
                return identityOf(type, *value);
        }
        return identityOf(type, bytes);
    }

    void finish()
    {
        // Several connections may write into one capture: rows are in order of arrival, which is nearly that of time.
        std::vector<size_t> order(m_chart.messages.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, {}, [this](size_t i) { return m_chart.messages[i].timeNs; });
        std::vector<LaneMessage> messages;
        std::vector<QString> previews;
        messages.reserve(order.size());
        previews.reserve(order.size());
        for (const size_t i : order) {
            messages.push_back(m_chart.messages[i]);
            previews.push_back(std::move(m_chart.previews[i]));
        }
        m_chart.messages = std::move(messages);
        m_chart.previews = std::move(previews);
        std::ranges::stable_sort(m_chart.marks, {}, &LaneMark::timeNs);
        QList<LaneSpan> spans;
        for (Lane &lane : m_chart.lanes) {
            if (lane.isOpen)
                lane.span.endNs = m_lastNs;
            if (lane.span.openNs < 0) // refused, or recorded without its beginning
                lane.span.openNs = firstOf(int(spans.size()));
            spans << lane.span;
        }
        m_chart.tally = tallyDeliveries(m_chart.messages, spans, m_options.late);
    }

    qint64 firstOf(int lane) const
    {
        const auto first =
            std::ranges::find_if(m_chart.messages, [lane](const LaneMessage &message) { return message.lane == lane; });
        return first == m_chart.messages.end() ? m_lastNs : first->timeNs;
    }

    CaptureReader &m_reader;
    const LaneOptions &m_options;
    std::optional<DecodedMeanings> m_meanings; ///< where the filter asks for it
    QHash<quint32, int> m_laneOf;
    QList<bool> m_isServer;
    qint64 m_lastNs = 0;
    LaneChart m_chart;
};

QJsonObject cellJson(const DeliveryCell &cell)
{
    return {{u"delivered"_s, cell.delivered},
            {u"lost"_s, cell.lost},
            {u"late"_s, cell.late},
            {u"again"_s, cell.again},
            {u"outOfOrder"_s, cell.outOfOrder},
            {u"medianNs"_s, cell.medianNs},
            {u"p95Ns"_s, cell.p95Ns},
            {u"worstNs"_s, cell.worstNs}};
}

} // namespace

Result<LaneChart> LaneChart::read(CaptureReader &reader, const LaneOptions &options)
{
    return ChartBuilder(reader, options).build();
}

QJsonObject LaneChart::toJson() const
{
    QJsonArray lanesJson;
    QJsonArray cells;
    QJsonArray lost;
    for (int from = 0; from < lanes.size(); ++from) {
        const Lane &lane = lanes[from];
        QJsonObject object{{u"connection"_s, qint64(lane.connection)},
                           {u"name"_s, lane.name},
                           {u"openNs"_s, lane.span.openNs},
                           {u"endNs"_s, lane.span.endNs},
                           {u"sent"_s, tally.sent[size_t(from)]},
                           {u"alone"_s, tally.alone[size_t(from)]}};
        if (!lane.isOpen) {
            object.insert(u"closeCode"_s, lane.closeCode);
            object.insert(u"cause"_s, lane.cause);
        }
        lanesJson.append(object);
        for (int to = 0; to < lanes.size(); ++to) {
            if (tally.cell(from, to) == DeliveryCell())
                continue;
            QJsonObject cell = cellJson(tally.cell(from, to));
            cell.insert(u"from"_s, qint64(lane.connection));
            cell.insert(u"to"_s, qint64(lanes[to].connection));
            cells.append(cell);
        }
    }
    for (const LostDelivery &each : tally.lost) {
        const LaneMessage &message = messages[size_t(each.message)];
        lost.append(QJsonObject{{u"record"_s, message.record},
                                {u"from"_s, qint64(lanes[message.lane].connection)},
                                {u"to"_s, qint64(lanes[each.lane].connection)}});
    }
    return {{u"lanes"_s, lanesJson}, {u"cells"_s, cells}, {u"lost"_s, lost}, {u"cut"_s, isCut}};
}

Result<std::vector<JsonStep>> jsonPathFrom(const QString &text)
{
    const bool isIndexed = text.startsWith(u'[');
    const auto tokens = lexFilter(u"json"_s + (isIndexed ? u""_s : u"."_s) + text);
    constexpr qsizetype PrefixChars = 5;
    if (!tokens)
        return unexpected(ErrorCode::BadOption, u"JSON path \"%1\": %2"_s.arg(text, tokens.error().toString()));
    if (tokens->front().kind != FilterToken::Kind::JsonPath || tokens->size() != 2 || tokens->front().path.empty())
        return unexpected(ErrorCode::BadOption,
                          u"JSON path \"%1\", character %2: expected keys and indexes such as a.b[0]"_s.arg(text).arg(
                              qMax<qsizetype>(1, (*tokens)[tokens->size() > 1 ? 1 : 0].position - PrefixChars + 1)));
    return tokens->front().path;
}

} // namespace plectrum
