// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/wirepeer.h"

#include <QList>

namespace plectrum {

/// One conversation with an echoing endpoint. Numbered as the Autobahn test suite numbers its cases; written from RFC
/// 6455.
struct ConformanceCase {
    QByteArray id; ///< "6.4.1 invalid UTF-8 in the second fragment"
    QList<WireFrame> sends;
    QList<WireEvent> answers; ///< expected before the end
    /// The peer sends close 1000 once all answers are there; else the frames above end the connection.
    bool peerCloses = true;
    std::optional<quint16> closeCode = 1000; ///< code of the close frame that must come; none: an empty close frame
    qsizetype chop = 0;
};

/// Groups 1–7, 9 and 10: everything that needs no extension.
QList<ConformanceCase> conformanceCases();

} // namespace plectrum
