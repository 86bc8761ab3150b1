// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/automaticanswers.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace plectrum;

/// A line with an order to compose; then messages of a server, each behind a byte that tells its type and two that tell
/// its length, which every protocol with automatic answers hears.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype MostSaid = 80; // to one message: a batch of Bayeux has 64 that may be answered
    const QByteArrayView all(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = all.indexOf('\n');
    if (end < 0)
        return 0;
    ComposeContext context;
    if (const auto order = ComposeOrder::parse(all.first(end).toByteArray())) {
        (void)compose(*order->which, order->values, context);
        if (fieldsFrom(fieldsText(order->values)).value_or(TemplateValues()).size() != order->values.size())
            std::abort();
    }
    for (const AnswerInfo &info : answerTable()) {
        AutomaticAnswers answers({.protocol = QString(info.protocol)}, {});
        AutomaticAnswers::Time now{0};
        (void)answers.opened(now);
        QByteArrayView rest = all.sliced(end + 1);
        while (rest.size() >= 3) {
            const qsizetype length = qMin<qsizetype>(uchar(rest[1]) << 8 | uchar(rest[2]), rest.size() - 3);
            const QByteArrayView message = rest.sliced(3, length);
            const Opcode type = rest.front() & 1 ? Opcode::Binary : Opcode::Text;
            rest = rest.sliced(3 + length);
            answers.noteSent(message);
            if (answers.received(type, message, now).size() > MostSaid)
                std::abort();
            now += std::chrono::seconds(10);
            if (answers.due(now).size() > 1)
                std::abort();
            if (const auto next = answers.nextBeat(); next && *next <= now)
                std::abort();
        }
    }
    return 0;
}
