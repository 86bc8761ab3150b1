// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/recordedsession.h"
#include "replay/scenario.h"

namespace plectrum {

/// An actor as a recorded request makes it: what a browser or program added by itself is left out, secrets that the
/// recording replaced become placeholders, which are put into `secrets` by name. `url` and values are as recorded, not
/// yet escaped.
class RecordedActor {
public:
    static ScenarioActor from(const RecordedConnection &connection, QList<QByteArray> &secrets);
    /// A secret that redaction.h has replaced, whole or cut.
    static bool isRedacted(QByteArrayView value);
    /// The placeholder's name of a credential: "secret.cookie.oc_session".
    static QByteArray secretName(QByteArrayView where, QByteArrayView name);
    /// Fields of the handshake's answer that mean something.
    static HeaderList answerHeaders(const HeaderList &headers);
};

} // namespace plectrum
