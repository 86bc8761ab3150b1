// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/banguard.h"
#include "nextcloud/diagnosis.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace plectrum {

/// "403 Forbidden", "101 Switching Protocols"; the error's name, such as "timeout", or "nothing", where none came.
QString outcomeText(const Evidence &evidence);

/// Whether the handshake as asked ended in an open WebSocket.
bool opensSocket(const Diagnosis &diagnosis);
/// Diagnosis::verdicts(); without what is no trouble where the WebSocket opens.
QList<Verdict> conclusions(const Diagnosis &diagnosis, const Translate &translate = {});

/// One line of the report: {"event": "probe", "probe", "purpose", "url", "status", "outcome", "timings", "verdicts"}.
QJsonObject toJson(const Diagnosis::Answer &answer);
/// What follows the probes: {"event": "verdict", …} of each conclusion, then {"event": "guard", "counted", "limit",
/// "spared"}.
QList<QJsonObject> conclusionsJson(const Diagnosis &diagnosis, const BanGuard::Standing &standing);
/// The whole report, an object a line, as `diagnose --json` prints it.
QByteArray diagnosisJson(const Diagnosis &diagnosis, const BanGuard::Standing &standing);

/// A verdict for people: who, why, what it rests on, what to try; a line each.
QString verdictText(const Verdict &verdict);
/// The probes for people: name, outcome and address, a line each.
QString probesText(const Diagnosis &diagnosis);
/// What the probes tell together.
QString conclusionsText(const Diagnosis &diagnosis);
/// How the host stands in the ban guard's account, and what was spared for it; empty where there is nothing to say.
QString guardText(const Diagnosis &diagnosis, const BanGuard::Standing &standing);

} // namespace plectrum
