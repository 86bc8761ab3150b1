// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/scenariokeys.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using S = ScenarioSection;

constexpr std::array Keys{
    ScenarioKey{S::Root, "scenario"_L1},     ScenarioKey{S::Root, "name"_L1},
    ScenarioKey{S::Root, "description"_L1},  ScenarioKey{S::Root, "variables"_L1},
    ScenarioKey{S::Root, "actors"_L1},       ScenarioKey{S::Root, "compare"_L1},
    ScenarioKey{S::Root, "steps"_L1},

    ScenarioKey{S::Actor, "url"_L1},         ScenarioKey{S::Actor, "profile"_L1},
    ScenarioKey{S::Actor, "headers"_L1},     ScenarioKey{S::Actor, "cookies"_L1},
    ScenarioKey{S::Actor, "origin"_L1},      ScenarioKey{S::Actor, "subprotocols"_L1},
    ScenarioKey{S::Actor, "deflate"_L1},

    ScenarioKey{S::Tolerance, "ignore"_L1},  ScenarioKey{S::Tolerance, "masks"_L1},
    ScenarioKey{S::Tolerance, "numbers"_L1}, ScenarioKey{S::Tolerance, "late"_L1},
    ScenarioKey{S::Tolerance, "order"_L1},   ScenarioKey{S::Tolerance, "key"_L1},
    ScenarioKey{S::Tolerance, "extra"_L1},   ScenarioKey{S::Tolerance, "headers"_L1},

    ScenarioKey{S::Mask, "path"_L1},         ScenarioKey{S::Mask, "kind"_L1},
    ScenarioKey{S::Mask, "pattern"_L1},      ScenarioKey{S::Mask, "reason"_L1},

    ScenarioKey{S::Capture, "pattern"_L1},   ScenarioKey{S::Capture, "header"_L1},

    ScenarioKey{S::Answer, "status"_L1},     ScenarioKey{S::Answer, "subprotocol"_L1},
    ScenarioKey{S::Answer, "headers"_L1},    ScenarioKey{S::Answer, "text"_L1},
    ScenarioKey{S::Answer, "json"_L1},

    ScenarioKey{S::End, "code"_L1},          ScenarioKey{S::End, "reason"_L1},

    ScenarioKey{S::Connect, "connect"_L1},   ScenarioKey{S::Connect, "at"_L1},
    ScenarioKey{S::Connect, "within"_L1},    ScenarioKey{S::Connect, "answer"_L1},
    ScenarioKey{S::Connect, "let"_L1},

    ScenarioKey{S::Send, "send"_L1},         ScenarioKey{S::Send, "at"_L1},
    ScenarioKey{S::Send, "text"_L1},         ScenarioKey{S::Send, "json"_L1},
    ScenarioKey{S::Send, "hex"_L1},          ScenarioKey{S::Send, "base64"_L1},
    ScenarioKey{S::Send, "file"_L1},         ScenarioKey{S::Send, "as"_L1},

    ScenarioKey{S::Expect, "expect"_L1},     ScenarioKey{S::Expect, "at"_L1},
    ScenarioKey{S::Expect, "within"_L1},     ScenarioKey{S::Expect, "text"_L1},
    ScenarioKey{S::Expect, "json"_L1},       ScenarioKey{S::Expect, "hex"_L1},
    ScenarioKey{S::Expect, "base64"_L1},     ScenarioKey{S::Expect, "file"_L1},
    ScenarioKey{S::Expect, "as"_L1},         ScenarioKey{S::Expect, "end"_L1},
    ScenarioKey{S::Expect, "let"_L1},        ScenarioKey{S::Expect, "ignore"_L1},
    ScenarioKey{S::Expect, "masks"_L1},      ScenarioKey{S::Expect, "numbers"_L1},
    ScenarioKey{S::Expect, "late"_L1},       ScenarioKey{S::Expect, "order"_L1},

    ScenarioKey{S::Wait, "wait"_L1},         ScenarioKey{S::Wait, "at"_L1},

    ScenarioKey{S::Ping, "ping"_L1},         ScenarioKey{S::Ping, "at"_L1},
    ScenarioKey{S::Ping, "within"_L1},       ScenarioKey{S::Ping, "text"_L1},
    ScenarioKey{S::Ping, "hex"_L1},

    ScenarioKey{S::Close, "close"_L1},       ScenarioKey{S::Close, "at"_L1},
    ScenarioKey{S::Close, "code"_L1},        ScenarioKey{S::Close, "reason"_L1},

    ScenarioKey{S::Barrier, "barrier"_L1},   ScenarioKey{S::Barrier, "actors"_L1},
    ScenarioKey{S::Barrier, "within"_L1},

    ScenarioKey{S::Http, "http"_L1},         ScenarioKey{S::Http, "at"_L1},
    ScenarioKey{S::Http, "within"_L1},       ScenarioKey{S::Http, "actor"_L1},
    ScenarioKey{S::Http, "headers"_L1},      ScenarioKey{S::Http, "text"_L1},
    ScenarioKey{S::Http, "json"_L1},         ScenarioKey{S::Http, "answer"_L1},
    ScenarioKey{S::Http, "let"_L1},
};

constexpr std::array Names{
    "scenario"_L1, "actor"_L1,  "tolerance"_L1, "mask"_L1, "capture"_L1, "answer"_L1,  "end"_L1,  "connect"_L1,
    "send"_L1,     "expect"_L1, "wait"_L1,      "ping"_L1, "close"_L1,   "barrier"_L1, "http"_L1,
};
static_assert(Names.size() == size_t(S::Http) + 1);

} // namespace

std::span<const ScenarioKey> scenarioKeys()
{
    return Keys;
}

QLatin1StringView sectionName(ScenarioSection section)
{
    return Names[static_cast<size_t>(section)];
}

} // namespace plectrum
