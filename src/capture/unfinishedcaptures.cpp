// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/unfinishedcaptures.h"

#include "capture/captureclaim.h"

#include <QDir>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {

std::vector<UnfinishedCapture> findUnfinishedCaptures(const QString &folder, const QStringList &known)
{
    constexpr QLatin1StringView Ending = ".lock"_L1;
    QStringList paths = known;
    const QDir dir(folder);
    const QStringList locks = dir.entryList({u"*.plectrum.lock"_s}, QDir::Files);
    for (const QString &lock : locks)
        paths << dir.absoluteFilePath(lock.chopped(Ending.size()));
    paths.removeDuplicates();
    std::vector<UnfinishedCapture> found;
    for (const QString &path : std::as_const(paths)) {
        if (QFileInfo(path).size() == 0)
            continue;
        if (auto claim = claimCapture(path))
            found.push_back({path, std::move(*claim)});
    }
    std::ranges::sort(found, std::ranges::greater(),
                      [](const UnfinishedCapture &capture) { return QFileInfo(capture.path).lastModified(); });
    return found;
}

} // namespace plectrum
