// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"

namespace plectrum {

/// What `target` names and has no value for, because no file holds it: the password of its user, headers that hold
/// secrets, cookies. As KeyStore::fieldKey() calls them: "password alice", "header X-Key", "cookie session".
QStringList missingSecrets(const Target &target);
/// Puts in the value of one of them.
void putSecret(Target &target, const QString &field, const QString &value);

} // namespace plectrum
