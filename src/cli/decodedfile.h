// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/capturereader.h"
#include "cli/command.h"
#include "decoders/recorddecoder.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace plectrum {

/// By name for all; "auto" or "none": what the profiles say that the connections were recorded with. Of `decoders`;
/// null: of the table.
DecoderChoices decoderChoices(const QString &name, CaptureReader &reader, Session &session,
                              const std::shared_ptr<const DecoderSet> &decoders = {});

/// The options FILE and --decode of the commands that read a recording through.
void addDecodedFile(CLI::App &app, std::string &file, std::string &decode);
/// The same with --decoders; then --decode may be a name of theirs, which loadRuleFiles() checks.
void addDecodedFile(CLI::App &app, std::string &file, std::string &decode, std::vector<std::string> &ruleFiles);

/// A recording, or any file that can be converted to one, read through with what its messages mean.
class DecodedFile {
public:
    /// `decoders`: there are to choose from; null: the table and those of the user's folder.
    DecodedFile(const std::string &file, const std::string &decode, Session &session,
                std::shared_ptr<const DecoderSet> decoders = {});

    using Visit = std::function<void(RecordId id, const RecordView &record, const std::vector<DecodedMessage> &messages,
                                     const DecoderInfo *info)>;
    /// Calls `visit` with every record that can be read; `info` is nullptr where no protocol is known. Done,
    /// FileTrouble or Interrupted; complains.
    int read(const Visit &visit);
    /// For those who read it themselves: Done, FileTrouble or Interrupted; complains.
    int open();
    CaptureReader &reader() { return *m_reader; }
    DecoderChoices choices();
    /// Complains of what could not be read so far: Done where that was nothing, else FileTrouble.
    int tellDamage();

    /// Whether anything could be read.
    bool isOpen() const { return m_reader != nullptr; }

private:
    const QString m_file;
    const QString m_decode;
    Session &m_session;
    const QTemporaryDir m_folder;
    const std::shared_ptr<const DecoderSet> m_decoders; ///< outlives what visitors were shown
    std::unique_ptr<CaptureReader> m_reader;
};

} // namespace plectrum
