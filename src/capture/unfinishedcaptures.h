// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QLockFile;

namespace plectrum {

/// A capture whose writer is gone without having ended it. Claimed as long as this lives, so that no other process
/// takes it for its own find.
struct UnfinishedCapture {
    QString path;
    std::unique_ptr<QLockFile> claim;
};

/// Those in `folder`, told by the lock that the dead process left there, and those of `known`, which were found before
/// and whose lock is gone; the newest first. What a living process writes, on this or another computer, is left out.
std::vector<UnfinishedCapture> findUnfinishedCaptures(const QString &folder, const QStringList &known = {});

} // namespace plectrum
