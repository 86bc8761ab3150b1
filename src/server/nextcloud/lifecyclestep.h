// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/nextcloud/exappcall.h"

#include <QString>

#include <chrono>
#include <optional>

namespace plectrum {

/// One step of an ExApp's life as AppAPI leads it, and what AppAPI makes of the ExApp's answer (facts: AppAPI's
/// AppAPIService).
struct LifecycleStep {
    enum class Judgement {
        Good,
        Warning, ///< AppAPI goes on, but it is not what it expects
        Bad,     ///< AppAPI stops here
    };
    QString name;   ///< "GET /heartbeat", "POST /init", "init progress", "PUT /enabled?enabled=1"
    int status = 0; ///< of the answer; 0: none
    qint64 ms = 0;  ///< from the call to its answer
    Judgement judgement = Judgement::Good;
    QString text;   ///< what happened and what AppAPI makes of it, English, no secrets
    QString advice; ///< what to do; empty where it is good

    /// A single GET /heartbeat: 200 with {"status":"ok"}, anything else AppAPI repeats.
    static LifecycleStep heartbeat(const ExAppAnswer &answer);
    /// POST /init: any success at once; 404 and 501 say that there is nothing to do.
    static LifecycleStep init(const ExAppAnswer &answer);
    /// After init, what was reported: 100 percent without an error, or why it never came. `percent`: the last report,
    /// nullopt: none.
    static LifecycleStep progress(std::optional<int> percent, const QString &error, std::chrono::milliseconds waited);
    /// PUT /enabled: 200 with {"error":""}.
    static LifecycleStep enabled(bool enable, const ExAppAnswer &answer);
    /// Does AppAPI take this answer to /init as "there is no init", so that no progress is waited for?
    static bool hasNoInit(const ExAppAnswer &answer);

    bool operator==(const LifecycleStep &) const = default;
};

/// "good", "warning", "bad".
QLatin1StringView judgementName(LifecycleStep::Judgement judgement);

} // namespace plectrum
