// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;

// What the address alone explains, whatever answered.

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

constexpr std::array Rules{
    VerdictRule{"opened"_L1,
                Hop::Nobody,
                "RFC 6455 §4.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!signs.accepted() || !signs.opening())
                        return std::nullopt;
                    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 and fits the handshake."),
                                  {signs.statusLine()});
                    return Certain;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The WebSocket opened."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "Everything on the way let the upgrade through, and the endpoint accepted it."),
                {}},
    VerdictRule{"cancelled"_L1,
                Hop::Client,
                "RFC 6455 §7.1.7",
                Counts::No,
                [](const Signs &signs, Findings &) -> Match {
                    return signs.failedWith(ErrorCode::Cancelled) ? std::optional(Certain) : std::nullopt;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "It was cancelled on this side."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "Nothing is known about the other end."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Connect again when you are ready.")}},
    VerdictRule{"bad-request-here"_L1,
                Hop::Client,
                "RFC 6455 §3, §4.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!signs.failedWith(ErrorCode::BadUrl) && !signs.failedWith(ErrorCode::BadOption))
                        return std::nullopt;
                    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "This program did not send anything: %1"),
                                  {shown(signs.evidence.detail.toUtf8())});
                    return Certain;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The address or an option cannot be used like this."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "Nothing was sent."),
                {QT_TRANSLATE_NOOP(
                    "plectrum::Verdict",
                    "Correct what is named: ws:// or wss://, a host, no fragment, header names without spaces.")}},
};

} // namespace

std::span<const VerdictRule> addressRules()
{
    return Rules;
}

} // namespace plectrum
