// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace plectrum {

/// Secrets planted in tests, each with the name of its place, and the search for them.
class Canaries {
public:
    /// A new secret for `place`, of letters, digits and "-"; the same place gives the same.
    QByteArray plant(const QString &place);
    /// A secret that somebody else made.
    void add(const QString &place, const QByteArray &secret) { m_secrets.insert(place, secret); }
    int count() const { return int(m_secrets.size()); }

    /// The places whose secrets stand in the bytes, plain, in base64 or percent-encoded.
    QStringList seenIn(const QByteArray &bytes) const;
    /// "place in file" for all files of a folder and of those below.
    QStringList seenInFolder(const QString &folder) const;

    /// A target for `url` with a secret in all places a client can put one: query, user info, cookies of a Nextcloud
    /// session, headers of AppAPI and others, subprotocols, and basic or bearer authentication.
    Target target(QUrl url, bool bearer = false);

private:
    QMap<QString, QByteArray> m_secrets;
};

} // namespace plectrum
