// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvexporter.h"

#include "capture/recordtext.h"
#include "exchange/exportsink.h"
#include "exchange/exportsource.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QByteArray fieldOf(QByteArrayView text)
{
    const bool plain = !text.contains(',') && !text.contains('"') && !text.contains('\n') && !text.contains('\r')
        && !text.startsWith(' ') && !text.endsWith(' ');
    if (plain)
        return text.toByteArray();
    return '"' + text.toByteArray().replace('"', "\"\"") + '"';
}

QByteArray wallTime(qint64 wallNs)
{
    constexpr qint64 NsPerSecond = 1'000'000'000;
    const QDateTime seconds = QDateTime::fromSecsSinceEpoch(wallNs / NsPerSecond, Qt::UTC);
    return seconds.toString(u"yyyy-MM-ddTHH:mm:ss"_s).toUtf8() + '.'
        + QByteArray::number(wallNs % NsPerSecond).rightJustified(9, '0') + 'Z';
}

/// One column.
struct Column {
    const char *name;
    QByteArray (*value)(const ExportSource &source, RecordId id, const RecordView &record);
};

bool isShownAsText(const RecordView &record)
{
    const bool text = record.kind != RecordKind::Frame || record.messageType == Opcode::Text;
    return text && meaningOf(record).isValidUtf8()
        && !(record.kind == RecordKind::Frame && record.header.opcode == Opcode::Close);
}

#define VALUE [](const ExportSource &source, RecordId id, const RecordView &record) -> QByteArray
#define UNUSED       \
    Q_UNUSED(source) \
    Q_UNUSED(id)     \
    Q_UNUSED(record)

constexpr std::array Columns{Column{"id", VALUE{UNUSED return QByteArray::number(id);
} // namespace
} // namespace plectrum
, Column{"time", VALUE{UNUSED return wallTime(source.wallNs(record));
}
}
, Column{"time_ns", VALUE{UNUSED return QByteArray::number(record.timeNs);
}
}
, Column{"connection", VALUE{UNUSED return QByteArray::number(record.connection);
}
}
, Column{"url", VALUE{UNUSED return source.connection(record.connection).url.toUtf8();
}
}
, Column{"direction", VALUE{UNUSED return directionName(record.direction).toString().toUtf8();
}
}
, Column{"kind", VALUE{UNUSED return kindName(record).toString().toUtf8();
}
}
, Column{"fin", VALUE{UNUSED return record.kind != RecordKind::Frame ? "" : record.header.fin ? "1" : "0";
}
}
, Column{"masked", VALUE{UNUSED return record.kind != RecordKind::Frame ? "" : record.header.masked ? "1" : "0";
}
}
, Column{"compressed", VALUE{UNUSED return record.compressed ? "1" : "0";
}
}
, Column{"length", VALUE{UNUSED return QByteArray::number(meaningOf(record).size());
}
}
, Column{"wire_length", VALUE{UNUSED return QByteArray::number(wireBytes(record));
}
}
, Column{"violations", VALUE{UNUSED QByteArrayList names;
for (const ViolationInfo &info : violationTable()) {
    if (record.violations & info.violation)
        names << info.name.toString().toUtf8();
}
return names.join(' ');
}
}
, Column{"text", VALUE{UNUSED return isShownAsText(record) ? meaningOf(record).toByteArray() : QByteArray();
}
}
,
    Column{"base64",
           VALUE{UNUSED return isShownAsText(record) ? QByteArray() : meaningOf(record).toByteArray().toBase64();
}
}
,
}
;

#undef VALUE
#undef UNUSED

} // namespace

Result<void> CsvExporter::run(ExportSource &source, ExportSink &sink)
{
    for (const Column &column : Columns)
        sink << (&column == Columns.data() ? "" : ",") << column.name;
    sink << "\r\n";
    return source.forEach([&](RecordId id, const RecordView &record) -> Result<void> {
        for (const Column &column : Columns)
            sink << (&column == Columns.data() ? "" : ",") << fieldOf(column.value(source, id, record));
        sink << "\r\n";
        if (record.kind == RecordKind::Frame && record.header.masked)
            source.losses().add(u"mask keys not written"_s);
        if (record.hasMessage)
            source.losses().add(u"payloads as sent, where the message's meaning differs, not written"_s);
        return sink.isBroken() ? sink.flush() : Result<void>();
    });
}

} // namespace plectrum
