// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/rulefiles.h"

#include "cli/command.h"
#include "decoders/secretfinder.h"

using namespace Qt::StringLiterals;

namespace plectrum {

LoadedDecoders userDecoders(const Session &session, const QStringList &files)
{
    const QString profiles = session.profileFolder.isEmpty() ? ProfileStore::defaultFolder() : session.profileFolder;
    return loadDecoders(files, decoderFolder(profiles));
}

SecretSources userSecretSources(const Session &session, const QString &decoder)
{
    const LoadedDecoders loaded = userDecoders(session);
    return secretSources({.decoders = loaded.decoders, .forAll = loaded.decoders->named(decoder.toUtf8())});
}

int loadRuleFiles(const std::vector<std::string> &files, ShowOptions &options, Session &session)
{
    if (options.decode == "none"_L1)
        return Done;
    QStringList named;
    for (const std::string &file : files)
        named << QString::fromStdString(file);
    const LoadedDecoders alone = loadDecoders(named);
    for (const Error &error : alone.complaints)
        session.console.complain(error);
    if (!alone.complaints.isEmpty())
        return FileTrouble;
    const LoadedDecoders loaded = userDecoders(session, named);
    for (const Error &error : loaded.complaints)
        session.console.talk(u"a decoder is left out: "_s + error.detail);
    options.decoders = loaded.decoders;
    if (options.decode == "auto"_L1 || loaded.decoders->named(options.decode.toUtf8()))
        return Done;
    QStringList known{u"auto"_s, u"none"_s};
    for (const DecoderInfo *const each : loaded.decoders->rows())
        known << each->name;
    session.console.complain(u"--decode: there is no \"%1\"; there are: %2"_s.arg(options.decode, known.join(u", "_s)));
    return WrongUsage;
}

} // namespace plectrum
