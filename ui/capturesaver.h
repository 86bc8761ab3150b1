// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace plectrum {

/// Copies a capture, live or at rest, on a thread of its own; one copy at a time. Lives in the GUI thread.
class CaptureSaver : public QObject {
    Q_OBJECT

public:
    explicit CaptureSaver(QObject *parent = nullptr);
    /// Waits for the copy under way.
    ~CaptureSaver() override;

    bool isBusy() const { return m_thread != nullptr; }
    /// False: a copy is under way already.
    bool save(const QString &from, const QString &to);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const plectrum::Error &error);

private:
    void finish(const QString &path);

    std::unique_ptr<QThread> m_thread;
    std::optional<Error> m_error; ///< written by the thread before it ends
};

} // namespace plectrum
