// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/stateindex.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace plectrum;

/// A line with the name of a decoder, then messages, a line each: asked for in any order, each row shows what folding
/// all before it does.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto rules = std::make_shared<const StateRules>();
    const QByteArrayList lines =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n');
    const QByteArray &protocol = lines.constFirst();
    const StateIndex::MessageOf messageOf = [&lines](RecordId row) -> Result<QByteArray> { return lines.at(row); };
    StateIndex index(rules, {.documents = 16, .snapshotBytes = 4096, .spacing = 3});
    std::vector<QList<StateView>> expected; // by row and document
    for (qsizetype row = 1; row < lines.size(); ++row) {
        (void)index.add(row, 1,
                        {.protocol = QLatin1StringView(protocol.data(), protocol.size()),
                         .sender = Role::Server,
                         .bytes = lines.at(row),
                         .operation = {}});
        QList<StateView> &now = expected.emplace_back();
        for (size_t document = 0; document < index.count(); ++document)
            now << index.at(document, row, messageOf).value_or(StateView());
    }
    for (size_t i = expected.size(); i-- > 0;) {
        for (qsizetype document = 0; document < expected[i].size(); ++document) {
            if (index.at(size_t(document), RecordId(i) + 1, messageOf).value_or(StateView())
                != expected[i].at(document))
                std::abort();
        }
    }
    return 0;
}
