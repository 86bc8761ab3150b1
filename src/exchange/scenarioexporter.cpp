// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/scenarioexporter.h"

#include "exchange/exportsink.h"
#include "exchange/exportsource.h"
#include "replay/recordedsessionbuilder.h"
#include "replay/scenariomaker.h"
#include "replay/scenariowriter.h"

namespace plectrum {

Result<void> ScenarioExporter::run(ExportSource &source, ExportSink &sink)
{
    RecordedSessionBuilder builder(source.connections());
    const auto taken =
        source.forEach([&builder](RecordId id, const RecordView &record) { return builder.take(id, record); });
    if (!taken)
        return taken;
    const auto startedAt = QDateTime::fromMSecsSinceEpoch(source.wallNs({}) / 1'000'000, Qt::UTC);
    const auto session = builder.session(source.origin(), startedAt);
    if (!session)
        return tl::unexpected(session.error());
    const ScenarioMaker::Made made = ScenarioMaker::make(*session);
    for (const ScenarioMaker::Finding &finding : made.findings) {
        if (finding.kind == ScenarioMaker::Finding::Kind::LeftOut)
            source.losses().add(finding.name + QStringLiteral(": ") + finding.reason);
        else
            source.notes() << ScenarioMaker::textOf(finding);
    }
    sink << ScenarioWriter::text(made.scenario);
    return {};
}

} // namespace plectrum
