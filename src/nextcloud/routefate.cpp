// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/routefate.h"

#include "nextcloud/phppattern.h"

#include <algorithm>

namespace plectrum {

RouteFate routeFate(const ExAppInfo &info, const QList<RouteFinding> &findings, qsizetype index)
{
    using Kind = RouteFate::Kind;
    const auto has = [&findings, index](std::initializer_list<RouteCheck> checks) {
        return std::ranges::any_of(findings, [index, checks](const RouteFinding &finding) {
            return finding.route == index && std::ranges::find(checks, finding.check) != checks.end();
        });
    };
    const bool refused = std::ranges::any_of(findings, [index](const RouteFinding &finding) {
        return finding.route == index && finding.refusesRegistration();
    });
    if (refused)
        return {.harp = Kind::NotRegistered, .php = Kind::NotRegistered};
    const bool shadowed = has({RouteCheck::Shadowed, RouteCheck::ShadowedStricter});
    const bool misspelt = has({RouteCheck::PatternPrefix, RouteCheck::PatternSpace});
    RouteFate fate;
    if (has({RouteCheck::PatternRefused}))
        fate.harp = Kind::Skipped;
    else if (misspelt || has({RouteCheck::PatternDead}))
        fate.harp = Kind::NeverMatches;
    else if (shadowed)
        fate.harp = Kind::Shadowed;
    if (misspelt || !PhpPattern::compile(info.routes.at(index).url)) {
        fate.php = Kind::NeverMatches;
    } else {
        fate.withoutSlash = has({RouteCheck::PatternDead});
        fate.afterEarlier = shadowed;
    }
    return fate;
}

} // namespace plectrum
