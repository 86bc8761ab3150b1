// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/exappinfo.h"
#include "nextcloud/routefix.h"
#include "nextcloud/routelinter.h"
#include "nextcloud/routeoutcome.h"

#include <cstdlib>

using namespace plectrum;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkPlaces(QByteArrayView xml, const ExAppInfo &info)
{
    for (const RouteSource &route : info.routeSources) {
        check(route.place.begin >= 0 && route.place.begin < route.place.end && route.place.end <= xml.size());
        for (const InfoElement &field : route.fields) {
            check(!field.isPresent()
                  || (field.place.begin >= route.place.contentBegin && field.place.end <= route.place.contentEnd
                      && field.place.contentBegin <= field.place.contentEnd));
        }
    }
}

} // namespace

/// A file that can be read can be judged, and its proposal is a file with the same routes for the same callers.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView xml(data, qsizetype(size));
    const auto info = ExAppInfo::parse(xml);
    const auto fix = proposeFix(xml);
    check(info.has_value() == fix.has_value());
    if (!info)
        return 0;
    check(info->routes.size() == info->routeSources.size());
    checkPlaces(xml, *info);
    for (const RouteFinding &finding : lintRoutes(*info))
        check(finding.route >= -1 && finding.route < info->routes.size() && finding.line >= 0);
    const RouteOutcome outcome = routeOutcomes(info->routes, QStringLiteral("/exapps/a/live"), QStringLiteral("GET"),
                                               AccessLevel::User, info->id);
    check(outcome.harp.route < info->routes.size() && outcome.php.route < info->routes.size());
    check(!fix->changes.isEmpty() || fix->xml == xml);
    const auto fixed = ExAppInfo::parse(fix->xml);
    check(fixed.has_value() || fix->xml.size() > xml.size()); // above the limit of size then
    if (!fixed)
        return 0;
    check(fixed->routes.size() == info->routes.size());
    for (qsizetype i = 0; i < info->routes.size(); ++i)
        check(fixed->routes.at(i).accessLevel == info->routes.at(i).accessLevel);
    return 0;
}
