// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/intake.h"

namespace plectrum {

/// Does the request come from a program of this machine? Not from a page of the Web that its browser shows, and not
/// through the rehearsed HaRP, whose clients may be anywhere.
bool isFromThisMachine(const Intake &intake);

/// Answers; pages of this machine, of whatever port, may read it (CORS, fetch.spec.whatwg.org). An OPTIONS of theirs is
/// told that GET and POST are allowed.
void answerWithCors(Intake *intake, int status, const char *contentType, const QByteArray &body);

} // namespace plectrum
