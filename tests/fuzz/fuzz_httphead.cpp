// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/httphead.h"

#include <cstdlib>

using namespace plectrum;

namespace {

struct Outcome {
    HttpHead head;
    std::optional<Error> error;
    qsizetype taken = 0;
    bool complete = false;
};

Outcome parse(QByteArrayView bytes, HttpHeadParser::Kind kind, qsizetype step)
{
    Outcome outcome;
    HttpHeadParser parser(kind, {.maxBytes = 2048, .maxFields = 20});
    while (outcome.taken < bytes.size() && !parser.isComplete() && !outcome.error) {
        const auto taken = parser.feed(bytes.sliced(outcome.taken, qMin(step, bytes.size() - outcome.taken)));
        if (taken)
            outcome.taken += *taken;
        else
            outcome.error = taken.error();
    }
    outcome.head = parser.head();
    outcome.complete = parser.isComplete();
    return outcome;
}

void check(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// First byte: kind of head and size of the pieces. However the rest is cut, it means the same.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 1)
        return 0;
    const auto kind = data[0] & 1 ? HttpHeadParser::Kind::Request : HttpHeadParser::Kind::Response;
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    const Outcome pieces = parse(bytes, kind, (data[0] >> 1) + 1);
    const Outcome whole = parse(bytes, kind, qMax<qsizetype>(1, bytes.size()));
    check(pieces.complete == whole.complete && pieces.error == whole.error);
    check(!whole.complete || !whole.error);
    check(whole.head.raw.size() <= 2048 && whole.head.headers.size() <= 20);
    if (!whole.complete)
        return 0;
    check(pieces.taken == whole.taken && pieces.head.raw == whole.head.raw);
    check(pieces.head.startLine == whole.head.startLine && pieces.head.headers == whole.head.headers);
    check(QByteArrayView(whole.head.raw) == bytes.first(whole.taken) && whole.head.raw.endsWith('\n'));

    // Written anew it reads the same, whatever spaces and folds it had.
    QByteArray again = whole.head.startLine + "\r\n";
    for (const HeaderField &field : whole.head.headers) {
        check(!field.name.isEmpty() && !field.value.contains('\r') && !field.value.contains('\n'));
        check(field.value.trimmed() == field.value);
        check(whole.head.headers.has(field.name) && !whole.head.headers.values(field.name).isEmpty());
        for (const QByteArray &member : whole.head.headers.listed(field.name))
            check(!member.isEmpty());
        again += field.name + ": " + field.value + "\r\n";
    }
    HttpHeadParser parser(kind, {.maxBytes = again.size() + 2, .maxFields = 20});
    check(parser.feed(again + "\r\n").has_value() && parser.isComplete());
    check(parser.head().headers == whole.head.headers && parser.head().startLine == whole.head.startLine);
    return 0;
}
