// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/signs.h"
#include "nextcloud/verdict.h"

#include <array>
#include <span>

namespace plectrum {

/// What a rule has found: the evidence it names, and what goes into the places %1 … %9 of its texts.
class Findings {
public:
    /// `text` is marked in context "plectrum::Verdict"; `arguments` fill its places.
    void note(const char *text, const QStringList &arguments = {});
    void say(const QString &argument) { m_arguments << argument; }
    /// It was this hop rather than the row's.
    void blame(Hop who) { m_who = who; }

    struct Note {
        const char *text;
        QStringList arguments;
    };
    const QList<Note> &notes() const { return m_notes; }
    const QStringList &arguments() const { return m_arguments; }
    std::optional<Hop> who() const { return m_who; }

private:
    QList<Note> m_notes;
    QStringList m_arguments;
    std::optional<Hop> m_who;
};

/// One row of the table of verdicts. Texts are English, marked in context "plectrum::Verdict".
struct VerdictRule {
    /// Does HaRP count it against the client's address? UnderExapps: if it came that way. IfListed: then, if it is one
    /// of the statuses that routes list for brute-force protection; which a route lists cannot be seen from outside.
    enum class Counts { No, Yes, UnderExapps, IfListed };

    QLatin1StringView id;
    Hop who;
    const char *section; ///< UTF-8
    Counts counts;
    /// nullopt: does not apply. Applies: how sure, with the findings.
    std::optional<Confidence> (*match)(const Signs &signs, Findings &findings);
    const char *summary;
    const char *cause;
    std::array<const char *, 4> advice; ///< the rest are null
    bool lastResort = false;            ///< only where no other rule is likely
};

// The table, in parts; within a part the more special row stands first.
std::span<const VerdictRule> addressRules();   ///< the path itself, whatever answered
std::span<const VerdictRule> harpRules();      ///< HaRP: 401 and 403
std::span<const VerdictRule> harpRouteRules(); ///< HaRP: 404 and 503
std::span<const VerdictRule> haproxyRules();   ///< HAProxy's pages
std::span<const VerdictRule> silenceRules();   ///< HaRP's silent drop
std::span<const VerdictRule> redirectRules();  ///< 3xx
std::span<const VerdictRule> nextcloudRules(); ///< Nextcloud and its PHP proxy
std::span<const VerdictRule> upgradeRules();   ///< upgrades lost
std::span<const VerdictRule> agreementRules(); ///< handshakes not agreed on
std::span<const VerdictRule> exappRules();     ///< the ExApp's own server
std::span<const VerdictRule> webServerRules(); ///< pages of nginx and Apache
std::span<const VerdictRule> proxyRules();     ///< pages of other proxies
std::span<const VerdictRule> openingRules();   ///< DNS and network: no answer at all
std::span<const VerdictRule> tlsRules();       ///< TLS
std::span<const VerdictRule> idleRules();      ///< it was open, and silence ended it
std::span<const VerdictRule> closingRules();   ///< it was open, and the other end closed it
std::span<const VerdictRule> endingRules();    ///< it was open, and ended otherwise
std::span<const VerdictRule> lastRules();      ///< by status or error alone; the last row always applies

/// Is it HaRP's answer with this status and text? Certain with its two headers alone, likely where a proxy has added
/// its own (nextcloud/HaRP).
std::optional<Confidence> harpRefusal(const Signs &signs, Findings &findings, int status, QByteArrayView body);

/// What the system or the TLS library said, if anything.
void noteFailure(const Signs &signs, Findings &findings);

/// Did it fail with this error? Then that is told, with host and port to be named.
std::optional<Confidence> failedBy(const Signs &signs, Findings &findings, ErrorCode code,
                                   Confidence confidence = Confidence::Certain);

/// The verdict of a row that applies.
Verdict composed(const VerdictRule &rule, const Findings &findings, Confidence confidence, bool counts,
                 const Translate &translate);
/// Does it count here? See VerdictRule::Counts.
bool countsFor(const VerdictRule &rule, const Signs &signs);

/// All parts in the order above.
QList<const VerdictRule *> verdictRules();

} // namespace plectrum
