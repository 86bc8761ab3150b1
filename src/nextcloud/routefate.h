// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/routelinter.h"

namespace plectrum {

/// What HaRP and the PHP proxy each make of one route, whatever the path.
struct RouteFate {
    enum class Kind {
        NotRegistered, ///< AppAPI refuses it, so nobody sees it
        Skipped,       ///< its pattern cannot be compiled
        NeverMatches,
        Shadowed, ///< an earlier route decides
        Serves,
    };
    Kind harp = Kind::Serves; ///< any method, WebSocket too
    Kind php = Kind::Serves;  ///< the route's verbs only, no WebSocket
    /// Of the PHP proxy, where it serves: only by its deprecated try without the slash; only where no earlier route has
    /// the verb.
    bool withoutSlash = false;
    bool afterEarlier = false;

    bool operator==(const RouteFate &) const = default;
};

/// `findings`: those of lintRoutes(info). `index`: of a route.
RouteFate routeFate(const ExAppInfo &info, const QList<RouteFinding> &findings, qsizetype index);

} // namespace plectrum
