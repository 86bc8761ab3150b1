// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/nextcloud/formfields.h"
#include "server/nextcloud/nextcloudrehearsal.h"

namespace plectrum {

/// One request on its way through the rehearsed Nextcloud; lives for that long.
struct NextcloudRehearsal::Question {
    const HarpRequest &request;
    QByteArrayView body;
    HarpTime now;
    QByteArray prefix; ///< "/index.php", or empty
    QByteArray path;   ///< what follows it, percent-decoded
    FormFields fields;

    const HeaderList &headers() const { return request.headers; }
    bool asks(QByteArrayView method) const
    {
        return request.method == method || (request.method == "HEAD" && method == "GET");
    }
    /// Nextcloud shows pages to those who say so, JSON to all others.
    bool wantsHtml() const { return headers().joined("accept").toLower().contains("html"); }
};

/// Who sends an OCS request, and with what.
struct NextcloudRehearsal::Caller {
    enum class Kind { Nobody, Refused, Session, ExApp, AppPassword, Password };
    Kind kind = Kind::Nobody;
    const HarpUser *user = nullptr;   ///< an enabled one
    const HarpExApp *exapp = nullptr; ///< whose secret is right, for itself or for a user
    QByteArray appPassword;           ///< the one in use
};

/// One row of the table of paths.
struct NextcloudRehearsal::Route {
    enum class Kind { Harp, Status, Json, Page, Ocs };
    Path path;
    Kind kind;
    QByteArrayView methods; ///< as the Allow field lists them; empty: the handler decides
    HttpResponse (NextcloudRehearsal::*answer)(const Question &question);
};

} // namespace plectrum
