// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/client.h"
#include "server/loopbackserver.h"

#include <QObject>

namespace plectrum {

/// A short session against the embedded server: texts, binary, fragments, a ping, a group, a refusal. Each step waits
/// for the answer of the one before.
class Demo : public QObject {
    Q_OBJECT

public:
    explicit Demo(CaptureWriter *recorder);

    void start();

Q_SIGNALS:
    /// What happens, English.
    void said(const QString &text);
    void finished(bool good);

private:
    void next();
    void step(Connection *connection);

    LoopbackServer m_server;
    Client m_client;
    int m_visit = -1;
    int m_step = 0;
};

} // namespace plectrum
