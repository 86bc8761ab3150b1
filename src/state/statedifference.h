// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace plectrum {

/// One place where two states are not the same.
struct StateChange {
    enum class Kind : quint8 { Added, Removed, Replaced };
    Kind kind = Kind::Replaced;
    QByteArray pointer; ///< JSON Pointer (RFC 6901); empty: all of the document
    QByteArray before;  ///< JSON; empty: nothing
    QByteArray after;   ///< JSON; empty: nothing

    bool operator==(const StateChange &) const = default;
};

/// What makes one state of a document another.
struct StateDifference {
    QByteArray patch; ///< a JSON Patch (RFC 6902) that makes `before` to `after`
    QList<StateChange>
        changes;        ///< its places: the outermost that were added or removed, the innermost that were replaced
    bool isCut = false; ///< there are more changes

    bool isEmpty() const { return changes.isEmpty(); }
    bool operator==(const StateDifference &) const = default;
};

/// Of two JSON texts of StateView::json; an empty one is no document. Elements of lists are compared by their places.
StateDifference stateDifference(QByteArrayView before, QByteArrayView after, qsizetype mostChanges = 10'000);

/// The bytes of the value at a JSON Pointer in a JSON text; an empty view: there is none.
QByteArrayView valueAtPointer(QByteArrayView json, const QByteArray &pointer);

/// "added", "removed", "replaced".
QByteArray stateChangeName(StateChange::Kind kind);

} // namespace plectrum
