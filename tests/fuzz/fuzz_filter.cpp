// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filter.h"
#include "capture/record.h"

using namespace plectrum;

/// A filter text; what compiles is tried on two records.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto filter = Filter::compile(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!filter) {
        (void)filter.error().toString();
        return 0;
    }
    const QByteArray json = R"({"a":[1,{"b":"x"}],"event":"join-room","n":1e3})";
    RecordView record{.connection = 1, .timeNs = 5, .payload = json, .payloadBytes = json.size()};
    (void)filter->matches(record);
    record.payload = QByteArrayView(data, qsizetype(size));
    record.payloadBytes = qint64(size);
    (void)filter->matches(record);
    return 0;
}
