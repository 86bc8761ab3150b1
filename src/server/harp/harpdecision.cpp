// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpdecision.h"

#include "server/harp/harphead.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using enum HarpOutcome;
using Counting = HarpCounting;

constexpr std::array Table{
    HarpRowInfo{HarpRow::BadRequest, "HAProxy"_L1, Refuse, HarpRefusal::BadRequest, Counting::No,
                "HAProxy's parser does not take the request."_L1},
    HarpRowInfo{HarpRow::AgentDown, "HAProxy"_L1, Refuse, HarpRefusal::AgentUnavailable, Counting::No,
                "HaRP's agent is down."_L1},
    HarpRowInfo{HarpRow::Banned, "2"_L1, SilentDrop, std::nullopt, Counting::No,
                "The address is banned for its failures."_L1},
    HarpRowInfo{HarpRow::DotSegments, "3"_L1, SilentDrop, std::nullopt, Counting::UnlessKey,
                "The path has a segment “..”."_L1},
    HarpRowInfo{HarpRow::NoAppId, "4"_L1, Refuse, HarpRefusal::NotFound, Counting::UnlessKey,
                "The path names no ExApp: there is no /exapps/<app id>."_L1},
    HarpRowInfo{HarpRow::ControlWrongKey, "5"_L1, Refuse, HarpRefusal::Unauthorized, Counting::Yes,
                "app_api is HaRP's control channel, and harp-shared-key is missing or wrong."_L1},
    HarpRowInfo{HarpRow::ControlApi, "5"_L1, Control, std::nullopt, Counting::No,
                "The control channel was called with the right key."_L1},
    HarpRowInfo{HarpRow::DockerCall, "5"_L1, Control, std::nullopt, Counting::No,
                "The call is for the Docker engine behind docker-engine-port."_L1},
    HarpRowInfo{HarpRow::DockerRefused, "5"_L1, Refuse, HarpRefusal::DockerForbidden, Counting::No,
                "The call to the Docker engine is not on the list of allowed ones."_L1},
    HarpRowInfo{HarpRow::AppApiWrongKey, "6"_L1, SilentDrop, std::nullopt, Counting::Yes,
                "The request has all headers of AppAPI, but a wrong harp-shared-key."_L1},
    HarpRowInfo{HarpRow::UnknownExApp, "7"_L1, Refuse, HarpRefusal::NotFound, Counting::UnlessKey,
                "Nextcloud knows no such ExApp."_L1},
    HarpRowInfo{HarpRow::MetadataFailed, "7b"_L1, Refuse, HarpRefusal::NotFound, Counting::No,
                "Nextcloud's answer about the ExApp failed or made no sense."_L1},
    HarpRowInfo{HarpRow::InternalEndpoint, "8"_L1, SilentDrop, std::nullopt, Counting::Yes,
                "/heartbeat, /init and /enabled are for AppAPI alone."_L1},
    HarpRowInfo{HarpRow::UserLookupFailed, "9"_L1, Refuse, HarpRefusal::Unauthorized, Counting::No,
                "A credential was sent, but Nextcloud could not say whose it is."_L1},
    HarpRowInfo{HarpRow::AccessDenied, "10"_L1, Refuse, HarpRefusal::Forbidden, Counting::Yes,
                "The first route that matches demands a higher access level."_L1},
    HarpRowInfo{HarpRow::NoRoute, "11"_L1, Refuse, HarpRefusal::NotFound, Counting::Yes,
                "No route of the ExApp matches the path."_L1},
    HarpRowInfo{HarpRow::HostNotFound, "12"_L1, Refuse, HarpRefusal::NotFound, Counting::No,
                "The ExApp's host name cannot be resolved."_L1},
    HarpRowInfo{HarpRow::Allowed, "13"_L1, Forward, std::nullopt, Counting::No, "A route lets the request through."_L1},
    HarpRowInfo{HarpRow::AllowedAppApi, "13"_L1, Forward, std::nullopt, Counting::No,
                "A request of AppAPI with the right key; routes are not asked."_L1},
    HarpRowInfo{HarpRow::AgentError, "–"_L1, Refuse, HarpRefusal::AgentUnavailable, Counting::No,
                "HaRP's agent failed over the request."_L1},
};

constexpr bool rowsFollowOrder()
{
    for (size_t i = 0; i < Table.size(); ++i) {
        if (Table[i].row != HarpRow(i) || (Table[i].outcome == Refuse) != Table[i].refusal.has_value())
            return false;
    }
    return Table.size() == size_t(HarpRow::AgentError) + 1;
}
static_assert(rowsFollowOrder());

} // namespace

std::span<const HarpRowInfo> harpRowTable()
{
    return Table;
}

const HarpRowInfo &harpRowInfo(HarpRow row)
{
    return Table[size_t(row)];
}

QByteArray HarpDecision::answer(const HarpRequest &request) const
{
    return refusal ? refusal->bytes(request.shape()) : QByteArray();
}

QByteArray HarpDecision::requestHead(const HarpRequest &request) const
{
    return forwardedRequestHead(request, target, injected);
}

} // namespace plectrum
