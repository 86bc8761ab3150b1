// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace plectrum {

/// One change to info.xml.
struct RouteChange {
    qsizetype route = -1; ///< index
    qint64 line = 0;      ///< in the file as it was
    QString text;         ///< what was changed into what; technical, English

    bool operator==(const RouteChange &) const = default;
};

/// A proposal for info.xml.
struct RouteFix {
    QByteArray xml;             ///< every byte that needs no change is as it was
    QList<RouteChange> changes; ///< empty: there is nothing to change, or nothing that can be guessed
};

/// Proposes a file whose routes AppAPI registers and HaRP matches. It changes what has one obvious meaning only: white
/// space, a missing ^/, the public prefix, spellings of Perl's groups and end, levels, lists, a missing verb or level
/// (the strictest one). It never opens a route to more callers, moves a route or adds a $.
/// Error: that of ExAppInfo::parse().
Result<RouteFix> proposeFix(QByteArrayView xml);

} // namespace plectrum
