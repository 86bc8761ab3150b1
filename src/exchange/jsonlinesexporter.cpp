// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonlinesexporter.h"

#include "exchange/exportsink.h"
#include "exchange/exportsource.h"
#include "exchange/recordjson.h"

#include <QJsonDocument>

namespace plectrum {

Result<void> JsonLinesExporter::run(ExportSource &source, ExportSink &sink)
{
    const auto write = [&sink](const QJsonObject &object) {
        sink << QJsonDocument(object).toJson(QJsonDocument::Compact) << "\n";
    };
    for (qsizetype i = 0; i < source.connections().size(); ++i)
        write(connectionJson(quint32(i + 1), source.connections().at(i)));
    return source.forEach([&](RecordId id, const RecordView &record) -> Result<void> {
        write(recordJson(id, record));
        return sink.isBroken() ? sink.flush() : Result<void>();
    });
}

} // namespace plectrum
