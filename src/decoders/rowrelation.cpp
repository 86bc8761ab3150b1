// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/rowrelation.h"

#include "capture/capturereader.h"

#include <optional>

namespace plectrum {
namespace {

using Part = DecodedMessage::Part;

constexpr RecordId AskEvery = 4096; ///< records

/// What is kept of a record while others are read.
struct Row {
    RecordId id = 0;
    RecordKind kind = RecordKind::Frame;
    Direction direction = Direction::Outgoing;
    quint32 connection = 0;
    FrameHeader header;
    QByteArray payload; ///< of control frames

    Row(RecordId number, const RecordView &record)
        : id(number)
        , kind(record.kind)
        , direction(record.direction)
        , connection(record.connection)
        , header(record.header)
    {
        if (isControlFrame())
            payload = record.payload.toByteArray();
    }
    bool isControlFrame() const { return kind == RecordKind::Frame && isControl(header.opcode); }
    bool isData() const { return kind == RecordKind::Frame && !isControl(header.opcode); }
    bool endsMessage() const { return isData() && header.fin; }
};

/// Reads the records around one.
class Search {
public:
    Search(CaptureReader &reader, const std::function<bool()> &goOn, const DecoderChoices &choices)
        : m_reader(reader)
        , m_goOn(goOn)
        , m_choices(choices)
    {
    }

    Result<RecordId> nextFragment(const Row &row)
    {
        if (!row.isData() || row.header.fin)
            return 0;
        const auto next = find(row.id, 1, [&row](const Row &other) {
            return other.isData() && other.connection == row.connection && other.direction == row.direction;
        });
        return next ? (*next && (*next)->header.opcode == Opcode::Continuation ? (*next)->id : 0) : failed(next);
    }

    Result<RecordId> previousFragment(const Row &row)
    {
        if (!row.isData() || row.header.opcode != Opcode::Continuation)
            return 0;
        const auto before = find(row.id, -1, [&row](const Row &other) {
            return other.isData() && other.connection == row.connection && other.direction == row.direction;
        });
        return before ? (*before && !(*before)->header.fin ? (*before)->id : 0) : failed(before);
    }

    Result<RecordId> counterpart(const Row &row)
    {
        if (row.kind == RecordKind::Request || row.kind == RecordKind::Response)
            return otherHead(row);
        if (row.isControlFrame())
            return otherControl(row);
        if (!row.isData())
            return 0;
        Row last = row;
        while (!last.endsMessage()) {
            const auto next = nextFragment(last);
            if (!next || *next == 0)
                return next;
            const auto record = m_reader.record(*next);
            if (!record)
                return tl::unexpected(record.error());
            last = Row(*next, *record);
        }
        return answer(last);
    }

private:
    using Test = std::function<bool(const Row &)>;
    using Found = Result<std::optional<Row>>;

    static Result<RecordId> failed(const Found &found) { return tl::unexpected(found.error()); }

    /// The nearest record before or behind `from` that passes.
    Found find(RecordId from, int step, const Test &test)
    {
        for (RecordId id = from + step; id >= 1 && id <= m_reader.count(); id += step) {
            if (id % AskEvery == 0 && !m_goOn())
                return unexpected(ErrorCode::Cancelled, QString());
            if (const auto record = m_reader.record(id)) {
                if (Row row(id, *record); test(row))
                    return row;
            }
        }
        return std::nullopt;
    }

    Result<RecordId> otherHead(const Row &row)
    {
        const bool asks = row.kind == RecordKind::Request;
        const auto other = find(row.id, asks ? 1 : -1, [&row](const Row &each) {
            return each.connection == row.connection
                && (each.kind == RecordKind::Request || each.kind == RecordKind::Response);
        });
        return other ? (*other && (*other)->kind != row.kind ? (*other)->id : 0) : failed(other);
    }

    Result<RecordId> otherControl(const Row &row)
    {
        const bool isPong = row.header.opcode == Opcode::Pong;
        const Opcode wanted = isPong ? Opcode::Ping : row.header.opcode == Opcode::Ping ? Opcode::Pong : Opcode::Close;
        const Test test = [&row, wanted](const Row &each) {
            return each.isControlFrame() && each.connection == row.connection && each.direction != row.direction
                && each.header.opcode == wanted && (wanted == Opcode::Close || each.payload == row.payload);
        };
        auto other = find(row.id, isPong ? -1 : 1, test);
        if (other && !*other && wanted == Opcode::Close)
            other = find(row.id, -1, test);
        return other ? (*other ? (*other)->id : 0) : failed(other);
    }

    /// Reads the connection with its decoder from the beginning, since pairs may depend on what came before.
    Result<RecordId> answer(const Row &row)
    {
        RecordDecoder decoder(m_reader, m_choices);
        QHash<QByteArray, RecordId> asked; ///< by pair, of the side that did not send `row`
        QByteArray pair;                   ///< of `row`, once it has asked
        for (RecordId id = 1; id <= m_reader.count(); ++id) {
            if (id % AskEvery == 0 && !m_goOn())
                return unexpected(ErrorCode::Cancelled, QString());
            const auto record = m_reader.record(id);
            if (!record || record->connection != row.connection)
                continue;
            const bool isOther = record->direction != row.direction;
            const auto messages = decoder.feed(id, *record);
            for (const DecodedMessage &message : messages) {
                if (isOther && message.part == Part::Request && id < row.id)
                    asked.insert(message.pair, id);
                else if (id == row.id && message.part == Part::Reply)
                    return asked.value(message.pair);
                else if (id == row.id && message.part == Part::Request)
                    pair = message.pair;
                else if (isOther && message.part == Part::Reply && !pair.isEmpty() && message.pair == pair)
                    return id;
            }
            if (id >= row.id && pair.isEmpty())
                return 0;
        }
        return 0;
    }

    CaptureReader &m_reader;
    const std::function<bool()> &m_goOn;
    const DecoderChoices &m_choices;
};

} // namespace

Result<RecordId> relatedRow(CaptureReader &reader, RecordId id, RowRelation relation, const std::function<bool()> &goOn,
                            const DecoderChoices &choices)
{
    const auto record = reader.record(id);
    if (!record)
        return tl::unexpected(record.error());
    const Row row(id, *record);
    Search search(reader, goOn, choices);
    switch (relation) {
    case RowRelation::NextFragment:
        return search.nextFragment(row);
    case RowRelation::PreviousFragment:
        return search.previousFragment(row);
    case RowRelation::Counterpart:
        return search.counterpart(row);
    }
    return 0;
}

} // namespace plectrum
