// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Silence under /exapps/: HaRP drops what it does not like, and whom it has banned (nextcloud/HaRP, §1.7).

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

/// A ban is at hand: see BanGuard, which stops here.
constexpr int NearBan = 8;

/// Nothing came back under /exapps/; how long, as evidence.
bool harpSilent(const Signs &signs, Findings &findings)
{
    if (!signs.silent() || !signs.underExapps)
        return false;
    if (signs.evidence.silence)
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                        "The connection was taken, the request sent, and nothing came for %1."),
                      {shown(*signs.evidence.silence)});
    else
        findings.note(
            QT_TRANSLATE_NOOP("plectrum::Verdict", "The connection was taken, the request sent, and nothing came."));
    return true;
}

constexpr auto ReadHarpLog = QT_TRANSLATE_NOOP(
    "plectrum::Verdict", "Read HaRP's log (docker logs appapi-harp): it names the reason of each refusal.");

constexpr std::array Rules{
    VerdictRule{"harp-dot-segments"_L1,
                Hop::HarpAgent,
                "nextcloud/HaRP, §1.3",
                Counts::Yes,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!signs.dotSegments || !harpSilent(signs, findings))
                        return std::nullopt;
                    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The path has a \"..\" segment."));
                    return Certain;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "HaRP drops requests with \"..\" in the path without an answer, and counts them."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "Plain or percent-encoded, a \"..\" between slashes is taken for an attack."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Write the path without \"..\".")}},
    VerdictRule{
        "harp-internal-endpoint"_L1,
        Hop::HarpAgent,
        "nextcloud/HaRP, §2.1",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.internalEndpoint || !harpSilent(signs, findings))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The path is %1, which is AppAPI's alone."),
                          {shown(signs.targetPath)});
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "HaRP drops requests to /heartbeat, /init and /enabled without an answer, and counts them."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "These three paths of an ExApp are for AppAPI; nobody else gets an answer."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Ask the ExApp directly at its own port."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Give the socket another path.")}},
    VerdictRule{
        "harp-banned"_L1,
        Hop::HarpAgent,
        "nextcloud/HaRP",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            if (signs.dotSegments || signs.internalEndpoint || signs.evidence.countedFailures < NearBan
                || !harpSilent(signs, findings))
                return std::nullopt;
            findings.note(
                QT_TRANSLATE_NOOP(
                    "plectrum::Verdict",
                    "%1 failures that HaRP counts were sent from here in the last 300 seconds; ten make a ban."),
                {QString::number(signs.evidence.countedFailures)});
            return signs.evidence.countedFailures >= 10 ? Certain : Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP has banned your address: it does not answer any more."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "After ten counted failures within 300 seconds HaRP drops everything from that address, PUBLIC routes too. "
            "The ban ends 300 seconds after the oldest of the ten."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Wait five minutes without a single try, then try once."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Find out why the first tries failed before you go on."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Set HP_TRUSTED_PROXY_IPS, so that HaRP bans clients and not the reverse proxy with "
                           "everybody behind it.")}},
    VerdictRule{
        "harp-silence"_L1,
        Hop::HarpAgent,
        "nextcloud/HaRP, §1.7, §1.9",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            if (signs.dotSegments || signs.internalEndpoint || signs.evidence.countedFailures >= NearBan
                || !harpSilent(signs, findings))
                return std::nullopt;
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "No answer: HaRP has probably banned the address that it sees you from."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "HaRP never says that somebody is banned; it falls silent. Without HP_TRUSTED_PROXY_IPS it "
                          "sees the reverse "
                          "proxy's address and bans everybody behind it for what one of them did."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Wait five minutes without a single try, then try once."),
         QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Ask for another page of the same Nextcloud, such as status.php: if it answers, only /exapps/ is silent."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Set HP_TRUSTED_PROXY_IPS to the reverse proxy's address, without quotes."),
         ReadHarpLog}},
    VerdictRule{"harp-agent-stalled"_L1,
                Hop::HarpAgent,
                "nextcloud/HaRP, §1.12",
                Counts::Yes,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (signs.dotSegments || signs.internalEndpoint || !harpSilent(signs, findings))
                        return std::nullopt;
                    if (signs.evidence.silence && *signs.evidence.silence > 32s)
                        return std::nullopt;
                    return Guess;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP's agent may be stuck."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "HAProxy waits up to 30 seconds for the agent's decision, and the agent up to 25 "
                                  "seconds for Nextcloud, before "
                                  "a refusal is sent."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Allow more time: with 35 seconds you see the refusal."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "Check how fast Nextcloud answers HaRP.")}},
    VerdictRule{
        "exapp-silence"_L1,
        Hop::ExApp,
        "nextcloud/HaRP",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            if (signs.dotSegments || signs.internalEndpoint || !harpSilent(signs, findings))
                return std::nullopt;
            return Guess;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The ExApp may have taken the request without answering it."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP waits half an hour for an ExApp's answer before it sends 504."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Look for this request in the ExApp's log; if it is there, the ExApp holds it.")}},
    VerdictRule{
        "harp-drop-reset"_L1,
        Hop::HarpAgent,
        "nextcloud/HaRP",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.underExapps || !signs.failedWith(ErrorCode::ConnectionReset)
                || !signs.evidence.responseBytes.isEmpty())
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                            "The connection was reset after the request, without an answer."));
            return signs.evidence.countedFailures >= NearBan ? Likely : Guess;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP may have dropped the request: your address is banned."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "Where HAProxy lacks the right to drop silently, a dropped connection is reset instead."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Wait five minutes without a single try, then try once."),
         ReadHarpLog}},
};

} // namespace

std::span<const VerdictRule> silenceRules()
{
    return Rules;
}

} // namespace plectrum
