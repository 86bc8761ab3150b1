// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace plectrum {

/// SIGINT and SIGTERM (Ctrl+C on Windows) as a signal in the event loop. At most one object at a time. A second
/// interruption ends the program at once.
class Interrupt : public QObject {
    Q_OBJECT

public:
    Interrupt();
    ~Interrupt() override;

Q_SIGNALS:
    void interrupted();
};

} // namespace plectrum
