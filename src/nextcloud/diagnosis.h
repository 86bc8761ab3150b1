// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"
#include "nextcloud/verdict.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace plectrum {

/// One request of a diagnosis, and what it is for.
struct Probe {
    enum class Kind {
        AsAsked,   ///< the handshake as the user wants it
        StatusPhp, ///< Nextcloud's status.php beside it
        PlainGet,  ///< the same address and credentials without the upgrade
        Anonymous, ///< the handshake without credentials
        Outside,   ///< the handshake without /exapps in the path
    };

    Kind kind = Kind::AsAsked;
    QLatin1StringView name; ///< for scripts: "as-asked"
    const char *purpose;    ///< English, marked in context "plectrum::Verdict"
    QUrl url;
    bool upgrade = true;
    bool credentials = true; ///< false: none is sent
    bool mayCount = true;    ///< HaRP may count a refusal as a failure

    bool operator==(const Probe &) const = default;
};

/// Finds out which hop changes what by comparing the answers to a few requests. Pure: says what to ask next, takes what
/// came, and concludes; never asks for more failures than `budget` allows. Not thread-safe.
///
///     Diagnosis diagnosis(target, guard.standing(host, now).budget());
///     while (const auto probe = diagnosis.next())
///         diagnosis.add(evidence of probe);
///     show(diagnosis.verdicts());
class Diagnosis {
public:
    /// `budget`: failures that HaRP may count from here on, see BanGuard::Standing::budget().
    Diagnosis(const Target &target, int budget);

    /// Everything that may be asked, in order; next() leaves out what would tell nothing new.
    QList<Probe> plan() const;
    /// What to ask now; nullopt: that was all.
    std::optional<Probe> next() const;
    /// The answer to next().
    void add(const Evidence &evidence);

    /// What was asked and answered so far.
    struct Answer {
        Probe probe;
        Evidence evidence;
        QList<Verdict> verdicts;
    };
    const QList<Answer> &answers() const { return m_answers; }
    const Answer *answer(Probe::Kind kind) const;
    /// Not asked because HaRP might ban this address.
    QList<Probe> spared() const;

    /// What the answers tell together, and what the one to the address itself tells; the best first.
    QList<Verdict> verdicts(const Translate &translate = {}) const;

    /// For probes with an upgrade: what a Client is to open. Never reconnects nor follows redirects.
    Target targetOf(const Probe &probe) const;
    /// For probes without: the request head to send. BadOption as of ClientHandshake::request().
    Result<QByteArray> requestOf(const Probe &probe) const;

private:
    bool isUseful(Probe::Kind kind) const;
    bool isAffordable(const Probe &probe) const;

    Target m_target;
    int m_budget;
    QList<Answer> m_answers;
};

} // namespace plectrum
