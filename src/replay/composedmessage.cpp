// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/composedmessage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Files of a scenario are messages, not data sets.
constexpr qint64 MaxFile = 64LL * 1024 * 1024;

} // namespace

Result<ComparedMessage> messageOf(const ScenarioContent &content, const QString &scenarioPath)
{
    ComparedMessage message{.isText = !content.isBinary(), .payload = content.data};
    if (content.kind != ScenarioContent::Kind::File)
        return message;
    const QDir folder = scenarioPath.isEmpty() ? QDir() : QFileInfo(scenarioPath).dir();
    QFile file(folder.filePath(QString::fromUtf8(content.data)));
    const QString real = QFileInfo(file).canonicalFilePath();
    const bool isInside = real.startsWith(folder.canonicalPath() + u'/');
    if (!isInside || file.size() > MaxFile || !file.open(QIODevice::ReadOnly)) {
        return unexpected(ErrorCode::FileNotReadable,
                          file.fileName()
                              + (isInside ? u": not readable, or longer than 64 MiB"_s
                                          : u": expected a file below the scenario's folder"_s));
    }
    message.payload = file.readAll();
    return message;
}

} // namespace plectrum
