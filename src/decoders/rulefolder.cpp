// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/rulefolder.h"

#include "decoders/ruledecoder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

/// Resources of a static library are linked where they are named; that must stand outside of namespaces.
static void keepShippedRules()
{
    Q_INIT_RESOURCE(decoders);
}

namespace plectrum {
namespace {

constexpr qsizetype MaxRuleFiles = 1000;

Result<DecoderRule> readRule(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::FileNotReadable, path);
    return DecoderRule::parse(file.read(DecoderRule::MaxBytes + 1), path);
}

QStringList ruleFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QDir folder(path);
        if (!folder.exists()) {
            files << path;
            continue;
        }
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            files << folder.filePath(name);
    }
    return files.first(qMin(files.size(), MaxRuleFiles));
}

} // namespace

LoadedDecoders loadDecoders(const QStringList &paths, const QString &folder)
{
    keepShippedRules();
    LoadedDecoders loaded;
    std::vector<std::shared_ptr<const DecoderRule>> rules;
    const auto load = [&loaded, &rules](const QStringList &files) {
        std::vector<DecoderInfo> infos;
        for (const QString &path : files) {
            auto rule = readRule(path);
            if (!rule) {
                loaded.complaints << rule.error();
                continue;
            }
            rules.push_back(std::make_shared<const DecoderRule>(*std::move(rule)));
            if (!rules.back()->cases.empty())
                infos.push_back(RuleDecoder::info(rules.back()));
        }
        return infos;
    };
    const bool hasFolder = !folder.isEmpty() && QFileInfo(folder).isDir();
    auto own = load(ruleFiles(hasFolder ? paths + QStringList{folder} : paths));
    auto shipped = load(ruleFiles({u":/decoders"_s}));
    loaded.decoders = std::make_shared<const DecoderSet>(std::move(own), std::move(shipped), std::move(rules));
    return loaded;
}

QString decoderFolder(const QString &profileFolder)
{
    return QDir(QFileInfo(profileFolder).absolutePath()).filePath(u"decoders"_s);
}

} // namespace plectrum
