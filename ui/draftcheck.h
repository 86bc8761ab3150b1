// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/messagedraft.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace plectrum {

/// What would be sent for a draft, or why it cannot be.
struct CheckedDraft {
    QByteArray bytes;       ///< the payload; of a file: nothing
    QString fault = {};     ///< for the reader; empty: it can be sent
    qsizetype faultAt = -1; ///< character of the text; -1: all of it
};

/// Of a text whose variables are filled in.
CheckedDraft checkDraft(MessageDraft::Kind kind, const QString &text);
/// JSON laid out, behind the number of a Socket.IO packet, too; nullopt: it is none, or too deeply nested.
std::optional<QByteArray> prettyDraft(const QString &text);
/// While it is written: variables are taken for what would be right in their place.
CheckedDraft checkUnfilled(MessageDraft::Kind kind, const QString &text);
/// Which byte of the payload the character at `position` begins; nullopt: that cannot be said of this kind.
std::optional<qsizetype> payloadOffset(MessageDraft::Kind kind, const QString &text, qsizetype position);

} // namespace plectrum
