// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/opcode.h"

#include <QByteArray>
#include <QHash>

namespace plectrum {

/// The topic aliases that one side uses (MQTT 5.0 §3.3.2.3.4). Remembers topics of some megabytes; with more it begins
/// anew. A value.
class MqttAliases {
public:
    /// A new connection: the other side takes none, or as many as it has said.
    void reset(int most = 0);

    /// The topic of a PUBLISH of `sender` with this alias, whose own `topic` may be empty. `problem` is set where a
    /// rule is broken.
    QByteArray topic(int alias, const QByteArray &topic, Role sender, QByteArray &problem);

private:
    int m_most = 0;
    QHash<int, QByteArray> m_topics;
    qsizetype m_bytes = 0;
};

} // namespace plectrum
