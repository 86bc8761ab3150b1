// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/decodedfile.h"

#include "cli/backgroundconversion.h"
#include "cli/rulefiles.h"
#include "decoders/decoderset.h"

#include <CLI/CLI.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {

DecoderChoices decoderChoices(const QString &name, CaptureReader &reader, Session &session,
                              const std::shared_ptr<const DecoderSet> &decoders)
{
    DecoderChoices choices{.decoders = decoders};
    const DecoderSet &set = DecoderSet::orTable(decoders);
    if (name != "auto"_L1) {
        choices.forAll = set.named(name.toUtf8());
        return choices;
    }
    const QList<ConnectionInfo> connections = reader.connections();
    if (std::ranges::all_of(connections, [](const ConnectionInfo &each) { return each.profile.isEmpty(); }))
        return choices;
    const QList<Profile> profiles = session.profiles().load();
    for (const Profile &profile : profiles) {
        if (const DecoderInfo *const decoder = set.named(profile.decoder.toUtf8()))
            choices.byProfile.insert(profile.name, decoder);
    }
    return choices;
}

namespace {

CLI::Option *addFileAndDecode(CLI::App &app, std::string &file, std::string &decode)
{
    app.add_option("FILE", file, "Capture to read, or any file that convert reads")->required();
    return app
        .add_option("--decode", decode,
                    "With which decoder: auto takes the decoder of the profile, else the one that fits")
        ->type_name("auto|NAME")
        ->capture_default_str();
}

} // namespace

void addDecodedFile(CLI::App &app, std::string &file, std::string &decode)
{
    std::vector<std::string> decoders{"auto"};
    for (const DecoderInfo &info : decoderTable())
        decoders.emplace_back(info.name.data());
    addFileAndDecode(app, file, decode)->check(CLI::IsMember(decoders))->type_name("auto|NAME");
}

void addDecodedFile(CLI::App &app, std::string &file, std::string &decode, std::vector<std::string> &ruleFiles)
{
    addFileAndDecode(app, file, decode);
    app.add_option("--decoders", ruleFiles,
                   "A rule file that describes a decoder or what messages change, or a folder of them; more are read "
                   "from the folder \"decoders\" beside that of the profiles")
        ->allow_extra_args(false)
        ->type_name("FILE");
}

DecodedFile::DecodedFile(const std::string &file, const std::string &decode, Session &session,
                         std::shared_ptr<const DecoderSet> decoders)
    : m_file(QString::fromStdString(file))
    , m_decode(QString::fromStdString(decode))
    , m_session(session)
    , m_decoders(decoders ? std::move(decoders) : userDecoders(session).decoders)
{
}

int DecodedFile::open()
{
    const auto recording = recordingOf(m_file, m_folder.path(), m_session.console);
    if (!recording && recording.error().code == ErrorCode::Cancelled)
        return Interrupted;
    auto opened = recording ? CaptureReader::open(*recording, CaptureReader::Access::Sequential)
                            : tl::unexpected(recording.error());
    if (!opened) {
        m_session.console.complain(opened.error());
        return FileTrouble;
    }
    m_reader = std::move(*opened);
    return Done;
}

DecoderChoices DecodedFile::choices()
{
    return decoderChoices(m_decode, *m_reader, m_session, m_decoders);
}

int DecodedFile::tellDamage()
{
    const auto damaged = m_reader->damaged();
    for (const auto &range : damaged)
        m_session.console.complain(
            u"records %1 to %2 are damaged: %3"_s.arg(range.first).arg(range.end - 1).arg(range.detail));
    return damaged.isEmpty() ? Done : FileTrouble;
}

int DecodedFile::read(const Visit &visit)
{
    if (const int code = open(); code != Done)
        return code;
    RecordDecoder decoder(*m_reader, choices());
    bool isWhole = true;
    for (RecordId id = 1; id <= m_reader->count(); ++id) {
        const auto record = m_reader->record(id);
        isWhole = isWhole && record;
        if (!record)
            continue;
        const RecordView view = *record;
        const auto messages = decoder.feed(id, view);
        const Conversation *const state = decoder.state(view.connection);
        const bool isKnown = state && state->choice() != Conversation::Choice::None;
        visit(id, view, messages, isKnown ? &state->decoder() : nullptr);
    }
    if (isWhole)
        return Done;
    (void)tellDamage();
    return FileTrouble;
}

} // namespace plectrum
