// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filtercompletion.h"
#include "capture/filterterms.h"
#include "capture/payloadsearch.h"
#include "capture/record.h"

#include <cstdlib>

using namespace plectrum;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

/// Says of every row what the input says.
class Meant : public MeaningSource {
public:
    explicit Meant(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    bool any(RecordId, const RecordView &, const MeaningTerm &, const Test &test) override
    {
        return test("join-room") || test("12") || test(m_bytes);
    }
    bool flag(RecordId, const RecordView &, MeaningFlag flag) override { return flag != MeaningFlag::Error; }
    std::optional<qint64> latencyNs(RecordId, const RecordView &) override { return 5; }
    void pass(RecordId) override { }
    qint64 hindsight() const override { return 0; }

private:
    const QByteArrayView m_bytes;
};

/// On a text, a close frame and a request, with notes and all.
void tryOut(const Filter &filter, QByteArrayView bytes)
{
    const RowNotes notes{{1, {.bookmarked = true, .text = QStringLiteral("note")}}};
    const QList<QByteArray> subprotocols{"chat"};
    Meant meant(bytes);
    const FilterSurroundings around{.timeBefore = 3,
                                    .notes = &notes,
                                    .subprotocols = &subprotocols,
                                    .content =
                                        [bytes](RecordId, qint64 offset, qint64 length) {
                                            const qint64 at = qMin<qint64>(offset, bytes.size());
                                            return bytes.sliced(at, qMin(length, bytes.size() - at)).toByteArray();
                                        },
                                    .meanings = &meant};
    const QByteArray json = R"({"a":[1,{"b":"x"}],"event":"join-room","n":1e3})";
    for (const QByteArrayView payload : {QByteArrayView(json), bytes}) {
        for (const RecordKind kind : {RecordKind::Frame, RecordKind::Request, RecordKind::Response, RecordKind::End}) {
            RecordView record{
                .kind = kind, .connection = 1, .timeNs = 5, .payload = payload, .payloadBytes = payload.size()};
            for (const Opcode opcode : {Opcode::Text, Opcode::Close}) {
                record.header.opcode = opcode;
                (void)filter.matches(record, 1, around);
            }
            record.payloadBytes += 5; // stored apart
            (void)filter.matches(record, 1, around);
        }
    }
}

} // namespace

/// A filter text: it compiles or its error stands in it, alone and with named filters; what compiles is tried, and so
/// are the offers at every place. The same bytes as a row give terms that are filters.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    constexpr size_t MaxInput = 2048; // longer texts say nothing new
    if (size > MaxInput)
        return 0;
    const QByteArrayView bytes(data, qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    const FilterVocabulary words{
        .macros = {{QStringLiteral("a"), text}, {QStringLiteral("of"), QStringLiteral("len > $1 or $a")}},
        .connections = {QStringLiteral("ws://a/")},
        .subprotocols = {QStringLiteral("chat")},
        .protocols = {{QStringLiteral("socketio"), QStringLiteral("Socket.IO"), {QStringLiteral("event")}}}};
    for (const FilterMacros &macros : {FilterMacros(), words.macros}) {
        const auto filter = Filter::compile(text, macros, words.protocols);
        if (filter) {
            tryOut(*filter, bytes);
            continue;
        }
        const FilterError &error = filter.error();
        check(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size());
        check(!error.toString().isEmpty());
    }
    const qsizetype step = qMax<qsizetype>(1, text.size() / 8);
    for (qsizetype cursor = 0; cursor <= text.size(); cursor += step) {
        const FilterCompletion completion = completeFilter(text, cursor, words);
        check(completion.start >= 0 && completion.start <= completion.end && completion.end == cursor);
    }
    RecordView record{.payload = bytes, .payloadBytes = bytes.size()};
    record.header.opcode = Opcode::Text;
    QStringList terms = jsonFilterTermsOf(record);
    for (const FilterFieldRow &row : filterFieldTable())
        terms << filterTermOf(record, row.field);
    for (const QString &term : std::as_const(terms))
        check(term.isEmpty() || Filter::compile(term).has_value());
    for (const auto mode : {PayloadSearch::Mode::Text, PayloadSearch::Mode::Regex, PayloadSearch::Mode::Hex}) {
        const auto search = PayloadSearch::compile(mode, text, size % 2 == 0);
        if (!search)
            continue;
        for (const PayloadSearch::Range &range : search->find(bytes, 10))
            check(range.start >= 0 && range.start < range.end && range.end <= bytes.size());
    }
    return 0;
}
