// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/routelinter.h"

namespace plectrum {

/// What AppAPI refuses to register, or reads otherwise than meant, in `source`, the route of that index.
void checkRegistration(const RouteSource &source, qsizetype index, QList<RouteFinding> &findings);

/// What the routes do once they are registered.
void checkRoutes(const QList<ExAppRoute> &routes, QList<RouteFinding> &findings);

/// The pattern without white space around it and with ^/ in front.
QString anchoredPattern(const QString &pattern);

} // namespace plectrum
