// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/playing.h"

#include "capture/capturewriter.h"
#include "replay/player.h"
#include "replay/replayreport.h"
#include "replay/scenarioreader.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int Patience = 20000;

} // namespace

ReplayResult played(const Scenario &scenario, const PlayOptions &options, CaptureWriter *recorder)
{
    Player player(scenario, options, recorder);
    QSignalSpy finished(&player, &Player::finished);
    player.start();
    if (!finished.wait(Patience))
        return {.error = Error{ErrorCode::Cancelled, u"it did not end"_s}};
    return finished.first().first().value<ReplayResult>();
}

ReplayResult played(const QByteArray &yaml, const PlayOptions &options, CaptureWriter *recorder)
{
    const auto scenario = ScenarioReader::parse(yaml, u"test"_s);
    return scenario ? played(*scenario, options, recorder) : ReplayResult{.error = scenario.error()};
}

ScenarioMaker::Made madeByPlaying(const QByteArray &yaml, const PlayOptions &options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {});
    if (!writer)
        return {};
    const ReplayResult result = played(yaml, options, writer->get());
    if (!result.passed())
        qWarning("%s", textOf(result).constData());
    if (result.error || !(*writer)->close())
        return {};
    const auto session = RecordedSession::read(path);
    return session ? ScenarioMaker::make(*session) : ScenarioMaker::Made();
}

QByteArray textOf(const ReplayResult &result)
{
    return ReplayReport(result).text() + (result.error ? result.error->detail.toUtf8() : QByteArray());
}

QStringList differencesOf(const ReplayResult &result)
{
    QStringList all;
    for (const ReplayRow &row : result.rows) {
        if (row.isSame())
            continue;
        all << differenceNames(row.differences)
                + (row.diff.isEmpty() ? QString() : QString(u' ' + row.diff.values.first().place));
    }
    return all;
}

} // namespace plectrum
