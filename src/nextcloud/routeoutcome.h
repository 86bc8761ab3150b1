// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/exapproute.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace plectrum {

/// What one of the two ways into an ExApp does with a request.
struct RouteAnswer {
    enum class Kind {
        Allowed,
        Forbidden, ///< 403
        NotFound,  ///< 404
        Dropped,   ///< no answer at all, counted as a failure
    };
    Kind kind = Kind::NotFound;
    qsizetype route = -1; ///< index of the route that decided; -1: none
    QString why;          ///< technical, English; empty where kind and route say all

    bool operator==(const RouteAnswer &) const = default;
};

/// "allowed", "403", "404", "silence".
QLatin1StringView answerName(RouteAnswer::Kind kind);

struct RouteOutcome {
    QString path; ///< below the app id, with its slash: what the patterns see
    RouteAnswer harp;
    RouteAnswer php; ///< never carries a WebSocket, whatever it answers
};

/// What HaRP and the PHP proxy do with `path` (facts of AppAPI's ExAppProxyController and HaRP's agent). `path` is what
/// follows the app id, or a public path like /exapps/<id>/live, or the
/// whole URL; a query is cut off. `appId`: of the ExApp, empty: any.
/// `verb`: an HTTP method. `caller`: Public stands for somebody not logged in.
RouteOutcome routeOutcomes(const QList<ExAppRoute> &routes, const QString &path, const QString &verb,
                           AccessLevel caller, const QString &appId = {});

} // namespace plectrum
