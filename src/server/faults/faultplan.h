// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "server/faults/faultrandom.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace plectrum {

class ConfigFields;

/// The least and most a seed may be; JSON holds no more digits.
constexpr quint64 MostFaultSeed = (quint64(1) << 53) - 1;

/// Which ones of a row of messages or connections, counted from 1.
struct FaultWhen {
    enum class Kind : quint8 { Share, Every, At };
    Kind kind = Kind::Share;
    double share = 1;   ///< of Share, 0 to 1
    quint32 number = 0; ///< of Every and At

    /// "0.05", "5%", "every 3", "at 3", "always".
    static std::optional<FaultWhen> parse(QStringView text);
    QString toString() const;
    bool strikes(quint64 ordinal, const FaultDraw &draw) const;
    /// "at 0": before the first one; FaultWhen of HalfOpen only.
    bool isFromStart() const { return kind == Kind::At && number == 0; }
    bool operator==(const FaultWhen &) const = default;
};

/// One fault of a plan; which value counts is the fault's FaultParameter.
struct FaultSetting {
    Fault fault = Fault::Refuse;
    FaultDirection direction = FaultDirection::ToClient;
    FaultWhen when;
    std::chrono::milliseconds time{0};
    qint64 bytesPerSecond = 0;
    quint16 code = 0;

    bool operator==(const FaultSetting &) const = default;
};

/// The faults of one route. As JSON, every field optional:
///
///     {"delay": "200ms", "jitter": "50ms", "drop": 0.05, "refuse": "every 3", "reset": "at 7",
///      "toServer": {"drop": "5%", "wrongMask": true}, "toClient": {…}, "both": {"throttle": "16 KiB/s"}}
///
/// Outside of the three groups a fault has its own direction, mostly to the client. As text, the same:
/// "delay=200ms,drop=5%,refuse=every 3,toServer:drop=5%,both:throttle=16KiB/s".
struct FaultPlan {
    QList<FaultSetting> settings;

    /// BadConfig names the field: "toServer.drop: should be …".
    static Result<FaultPlan> parse(QStringView text);
    /// Reads or writes the fields of the object above.
    void walk(ConfigFields &fields);

    bool isEmpty() const { return settings.isEmpty(); }
    /// nullptr: this plan does not have it.
    const FaultSetting *find(Fault fault, FaultDirection direction) const;
    const FaultSetting *find(Fault fault) const { return find(fault, faultInfo(fault).direction()); }
    /// Has it in some direction.
    bool has(Fault fault) const;
    /// A fault that lies about deflate: none may be agreed with the server then.
    bool liesAboutDeflate() const;

    bool operator==(const FaultPlan &) const = default;
};

/// A plan and the paths of the plain server it is for.
struct FaultRoute {
    QString path; ///< with a trailing slash: all below it
    FaultPlan plan;

    /// "/echo=delay=200ms,drop=5%". BadConfig names the field.
    static Result<FaultRoute> parse(QStringView text);
    bool matches(QStringView requested) const;
    bool operator==(const FaultRoute &) const = default;
};

} // namespace plectrum
