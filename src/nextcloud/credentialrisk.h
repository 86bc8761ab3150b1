// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/tokensin.h"

namespace plectrum {

/// What to say before `target` is opened: of tokenWarnings() those that concern it. Some are about HaRP and Nextcloud
/// alone, and any other server may do with its credentials as it likes.
QList<SessionNote> notesBeforeSending(const Target &target, const QDateTime &now = QDateTime::currentDateTimeUtc());

/// What cannot be taken back once it is sent, so that it deserves a question: the cookies of "remember me" are used up,
/// and a real password is told to everybody on the way.
bool isCredentialRisk(SessionWarning warning);
/// notesBeforeSending() has such a one.
bool hasCredentialRisk(const Target &target);
/// `target` without the credentials that isCredentialRisk() means.
Target withoutRisks(Target target);

/// It names a user and nothing to prove it: the app password of a login belongs there.
bool lacksPassword(const Target &target);

} // namespace plectrum
