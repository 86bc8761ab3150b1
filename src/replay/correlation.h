// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/pathpattern.h"
#include "replay/recordedprotocol.h"

#include <QHash>

namespace plectrum {

/// A value that the server issued and the client sent back.
struct Correlation {
    QByteArray name;        ///< of the let, unique
    QByteArray value;       ///< as recorded
    bool isStrong = true;   ///< unmistakable, so it is looked for within texts too; else only as a value of `key`
    QByteArray key;         ///< of the JSON member it was issued as
    qsizetype issuedBy = 0; ///< index of the event
    std::optional<PathPattern> path; ///< where in the message; none: in the answer's `header`, or a plain text
    QByteArray header;
    QString pattern;           ///< of a plain text: finds it there
    QList<qsizetype> sentBack; ///< events of the client, in order; a Connect: in its URL or headers
    /// Where a value stands in a message.
    struct Place {
        qsizetype event = -1;
        qsizetype offset = 0;
        qsizetype length = 0;
        std::optional<PathPattern> path; ///< of a JSON value, which counts then
    };
    /// Known from the protocol: it stands in these places and nowhere else, whatever it looks like.
    QList<Place> places;
};

/// Looks through a recording for values that the server issued first and the client sent back later, on any connection.
class Correlations {
public:
    static QList<Correlation> in(const RecordedSession &session, const RecordedProtocol &protocol);

    /// `text` as a template: `${` escaped, and every occurrence of the values issued before replaced by their names.
    /// `issuedBefore`: the event's index; values issued by later ones stay. `text` may be compact JSON of what the
    /// event has.
    static QByteArray substituted(const QByteArray &text, bool isMessage, const QList<Correlation> &correlations,
                                  qsizetype issuedBefore);
};

/// Words that could be an issued value, longest first at each place, as half-open ranges of `text`.
std::vector<std::pair<qsizetype, qsizetype>> wordsOf(QByteArrayView text);

} // namespace plectrum
