// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"
#include "profiles/profile.h"
#include "replay/placeholders.h"
#include "replay/scenario.h"

#include <QMap>

#include <functional>

namespace plectrum {

/// How a scenario is played.
struct PlayOptions {
    enum class Pace : quint8 {
        Reply,    ///< each expectation is waited for before the next step
        Original, ///< steps that have a time wait for it; the clock stands still while something must be waited for
        Asap,     ///< nothing is waited for but what is needed: connections, values, barriers, closes
    };

    Pace pace = Pace::Reply;
    double speed = 1;               ///< of Pace::Original: 2 is twice as fast
    QUrl to;                        ///< where instead of the actors' URLs; see playUrl()
    Target base;                    ///< credentials, TLS, proxy of actors without a profile of their own
    QMap<QString, Target> profiles; ///< by the name in ScenarioActor::profile
    Bindings variables;             ///< over those of the scenario
    Tolerance tolerance;            ///< adds to the scenario's
    bool compares = true;
    bool stopsAtDifference = false;
    int loops = 1;

    /// Credentials, TLS and proxy of an actor. Ends with these options.
    const Target *profileOf(const ScenarioActor &actor) const;
    /// The profiles that the scenario's actors name, found by `find`; BadProfile for one that is not there and whose
    /// actor has no URL of its own.
    Result<void> addProfiles(const Scenario &scenario, const std::function<Result<Profile>(const QString &name)> &find);
    /// Is some of it to be played against the embedded server (Profile::LoopbackScheme)?
    bool needsLoopback() const;
    /// Puts the embedded server's address into those URLs.
    void setLoopback(const QUrl &server);
};

/// The credentials of a target by the names that scenarios use: secret.authorization, secret.cookie.NAME …
Bindings profileSecrets(const Target &target);
/// The name of a secret within a message: secret.message.KEY. Of a target it is the password where the key says so,
/// else the bearer token.
inline constexpr QByteArrayView MessageSecret = "message";
std::optional<Binding> messageSecret(QByteArrayView name, const Target &target);

/// The URL of an actor when played against `to`: scheme, host and port are those of `to`; the path too if it has one
/// and `isOnlyPath` says that all actors share one; the query too if it has one.
QUrl playUrl(const QUrl &recorded, const QUrl &to, bool isOnlyPath);

/// All that opens the actor's connection, placeholders filled. `${secret.…}` are taken from `base`: its Authorization,
/// cookies, headers and query. BadScenario names what has no value; BadUrl.
Result<Target> playTarget(const Scenario &scenario, const ScenarioActor &actor, const PlayOptions &options,
                          const Bindings &bindings);

} // namespace plectrum
