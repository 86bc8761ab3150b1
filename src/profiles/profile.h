// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"
#include "result.h"

#include <QJsonObject>
#include <QString>

namespace plectrum {

/// A saved target. Passwords, tokens (in the address and among the subprotocols too), passphrases, cookies' values and
/// those of headers that hold secrets are never written to the file.
struct Profile {
    /// Scheme of URLs that mean "the embedded server of this program": loopback:/echo. It starts when one is connected.
    static constexpr auto LoopbackScheme = "loopback";

    QString id; ///< file name without ending; made from the name when empty
    QString name;
    QString folder; ///< "" or "Loopback"
    QString description;
    bool keepSecrets = false;      ///< record secrets as they are; shown with a warning
    bool asksBeforeSending = true; ///< before credentials are sent that cannot be taken back
    Target target;
    QJsonObject unknown; ///< keys of the file that this version does not know; written back as they are

    QJsonObject toJson() const;
    /// BadProfile names the field.
    static Result<Profile> fromJson(const QJsonObject &json);
};

} // namespace plectrum
