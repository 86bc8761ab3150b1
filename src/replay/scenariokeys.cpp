// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/scenariokeys.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using S = ScenarioSection;

constexpr std::array Sections{
    ScenarioSectionInfo{S::Root, "scenario"_L1, "scenario name description variables actors compare steps"_L1},
    ScenarioSectionInfo{S::Actor, "actor"_L1, "url profile headers cookies origin subprotocols deflate heartbeats"_L1},
    ScenarioSectionInfo{S::Heartbeat, "heartbeat"_L1, "text json hex as answer"_L1},
    ScenarioSectionInfo{S::Reply, "reply"_L1, "text json hex as"_L1},
    ScenarioSectionInfo{S::Tolerance, "tolerance"_L1, "ignore masks numbers late order key extra headers"_L1},
    ScenarioSectionInfo{S::Mask, "mask"_L1, "path kind pattern reason"_L1},
    ScenarioSectionInfo{S::Capture, "capture"_L1, "pattern header"_L1},
    ScenarioSectionInfo{S::Answer, "answer"_L1, "status subprotocol headers text json"_L1},
    ScenarioSectionInfo{S::End, "end"_L1, "code reason"_L1},
    ScenarioSectionInfo{S::Connect, "connect"_L1, "connect at within answer let"_L1},
    ScenarioSectionInfo{S::Send, "send"_L1, "send at text json hex base64 file as"_L1},
    ScenarioSectionInfo{S::Expect, "expect"_L1,
                        "expect at within text json hex base64 file as end let ignore masks numbers late order"_L1},
    ScenarioSectionInfo{S::Wait, "wait"_L1, "wait at"_L1},
    ScenarioSectionInfo{S::Ping, "ping"_L1, "ping at within text hex"_L1},
    ScenarioSectionInfo{S::Close, "close"_L1, "close at code reason"_L1},
    ScenarioSectionInfo{S::Barrier, "barrier"_L1, "barrier actors within"_L1},
    ScenarioSectionInfo{S::Http, "http"_L1, "http at within actor headers text json answer let"_L1},
};

} // namespace

std::span<const ScenarioSectionInfo> scenarioSections()
{
    return Sections;
}

QStringList keysOf(ScenarioSection section)
{
    const auto row = std::ranges::find(Sections, section, &ScenarioSectionInfo::section);
    return row == Sections.end() ? QStringList() : QString(row->keys).split(u' ');
}

} // namespace plectrum
