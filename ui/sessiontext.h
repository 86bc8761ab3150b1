// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/credentialparser.h"
#include "nextcloud/tokenrecord.h"

#include <QString>

namespace plectrum {

/// Words for people about credentials, in the user's language.
QString kindText(TokenKind kind);
QString originText(TokenOrigin origin);
QString stateText(TokenState state);
/// "opened", "refused 403"; empty where nothing was sent.
QString outcomeText(UseOutcome outcome, int status);
QString formText(PasteForm form);
/// A warning with its detail.
QString noteText(const SessionNote &note);
/// The cookies that HaRP misses; empty: none.
QString missingText(HarpCookies missing);

} // namespace plectrum
