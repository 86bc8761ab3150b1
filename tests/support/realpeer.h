// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/verdict.h"

#include <QString>

namespace plectrum {

/// The path of an installed program, looked for in the folders of administrators too; empty: there is none.
QString programPath(const QString &name);
/// A port of loopback that was free a moment ago.
quint16 freePort();
/// Does something listen on this port of loopback?
bool answers(quint16 port);
/// One try with a real client; status 101 if it opened, empty if nothing happened in time.
Evidence tried(quint16 port, const QString &path);

} // namespace plectrum
