// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoderset.h"
#include "result.h"

#include <QString>

namespace plectrum {

/// What was read of rule files. One that is wrong does not keep the others away.
struct LoadedDecoders {
    std::shared_ptr<const DecoderSet> decoders; ///< never null: the table, those that are shipped, those of the files
    QList<Error> complaints;                    ///< FileNotReadable, BadConfig; one a file
};

/// `paths`: rule files, and folders whose *.json are such. `folder`: one more, which need not exist. Reads files of at
/// most DecoderRule::MaxBytes, in the order of their names.
LoadedDecoders loadDecoders(const QStringList &paths, const QString &folder = {});

/// Where a user keeps rule files: "decoders" beside the folder of the profiles.
QString decoderFolder(const QString &profileFolder);

} // namespace plectrum
