// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"
#include "result.h"

#include <QJsonObject>
#include <QString>

namespace plectrum {

class Variables;

/// A saved target. Passwords, tokens (in the address and among the subprotocols too), passphrases, cookies' values and
/// those of headers that hold secrets are never written to the file, unless they are nothing but {{variables}}.
struct Profile {
    /// Scheme of URLs that mean "the embedded server of this program": loopback:/echo. It starts when one is connected.
    static constexpr auto LoopbackScheme = "loopback";

    QString id; ///< file name without ending; made from the name when empty
    QString name;
    QString folder; ///< "", "Loopback" or "Team/Staging"
    QString description;
    bool keepSecrets = false;      ///< record secrets as they are; shown with a warning
    bool keepsCookies = false;     ///< those that answers set are sent again; in the key store, not here
    bool asksBeforeSending = true; ///< before credentials are sent that cannot be taken back
    QString decoder; ///< name of a row of decoderTable(); empty, or of a newer version: the one that fits is taken
    /// What is said by itself: "auto" (empty as well), "none" or a protocol, see compose/automaticanswers.h.
    QString answers;
    /// Fields of the protocol's first message, such as auth of Socket.IO or realm of WAMP.
    QList<HeaderField> opening;
    Target target;
    /// An address that holds {{variables}}, as it was written, while target.url is empty; else empty.
    QString urlTemplate;
    QString proxyTemplate; ///< the same of target.proxy
    QJsonObject unknown;   ///< keys of the file that this version does not know; written back as they are

    /// "Team/Staging" of " Team / /Staging/".
    static QString folderPath(const QString &text);

    /// target.url as text, or its template.
    QString address() const;
    /// Variables in it make it a template.
    void setAddress(const QString &text);
    QString proxyAddress() const;
    void setProxyAddress(const QString &text);

    /// With all variables filled in, so that the target can be used. BadProfile names the field and the variable.
    Result<Profile> filled(const Variables &variables) const;
    /// Every text of its fields that may hold variables, to ask which ones it needs.
    QString templates() const;
    /// By folder, then name.
    bool comesBefore(const Profile &other) const;

    QJsonObject toJson() const;
    /// BadProfile names the field.
    static Result<Profile> fromJson(const QJsonObject &json);
};

} // namespace plectrum
