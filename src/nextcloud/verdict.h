// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/evidence.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>

namespace plectrum {

/// Who, on the way from this program to the endpoint, is behind an outcome.
enum class Hop {
    Dns,
    Network,
    Tls,
    ReverseProxy,
    HaProxy,
    HarpAgent,
    PhpProxy,
    Nextcloud,
    ExApp,
    Server, ///< the other end, where none of the above can be told
    Client,
    Nobody, ///< all is well
    Unknown,
};

/// One row of the table of hops: `name` for scripts, `text` English and marked in context "plectrum::Verdict".
struct HopInfo {
    Hop hop;
    QLatin1StringView name;
    const char *text;
};
std::span<const HopInfo> hopTable();
const HopInfo &hopInfo(Hop hop);

enum class Confidence { Guess, Likely, Certain };
/// "guess", "likely", "certain".
QLatin1StringView confidenceName(Confidence confidence);

/// Who answered, or did not, and why; what to do about it. Holds no secrets.
struct Verdict {
    Hop who = Hop::Unknown;
    QString id; ///< for scripts: "harp-anonymous"; never changes
    QString summary;
    QString cause;
    Confidence confidence = Confidence::Guess;
    QStringList evidence; ///< what of the answer it rests on
    QStringList advice;   ///< what to try, in this order
    QString section;      ///< where it is written: "RFC 6455 §4.1", "nextcloud/HaRP"
    /// HaRP counts this, or may count it, as a failure of the client's address (ten of them make a ban).
    bool countsTowardsBan = false;

    bool operator==(const Verdict &) const = default;
};

/// Turns an English text into the user's language; the texts are marked in context "plectrum::Verdict".
using Translate = std::function<QString(const char *english)>;

/// What may have happened, the best first; at least one, whatever the evidence. Pure. Without `translate`: English.
QList<Verdict> judge(const Evidence &evidence, const Translate &translate = {});

QJsonObject toJson(const Verdict &verdict);
/// The other way; nullopt if it is no verdict. Unknown hops read as Unknown.
std::optional<Verdict> verdictFromJson(const QJsonObject &object);

} // namespace plectrum
