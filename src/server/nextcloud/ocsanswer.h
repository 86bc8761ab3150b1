// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/nextcloud/httpresponse.h"

#include <QJsonValue>
#include <QString>

namespace plectrum {

/// The envelope of Nextcloud's OCS endpoints: what the status means in it and on the HTTP line depends on the version
/// in the path, its language on the request. A value.
struct OcsEnvelope {
    enum class Version { V1, V2 };
    enum class Format { Json, Xml };

    /// Status codes of OCS that are not HTTP's.
    static constexpr int Unauthorised = 997;
    static constexpr int NotFound = 998;

    Version version = Version::V2;
    Format format = Format::Xml;

    /// `query` is the parameter "format", which counts before the Accept header; XML where neither says anything.
    static Format formatOf(const QString &query, const HeaderList &headers);

    /// Success: 100 in version 1, 200 in version 2.
    HttpResponse success(const QJsonValue &data) const;
    /// `code` is HTTP's or one of the above. Version 1 hides all but 401 and 403 behind HTTP 200.
    HttpResponse failure(int code, const QString &message) const;

private:
    HttpResponse wrap(int http, int code, bool ok, const QString &message, const QJsonValue &data) const;
};

} // namespace plectrum
