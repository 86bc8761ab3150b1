// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace plectrum {

/// A secret on the clipboard, for a while: it is taken away again if it still is there then, and when this object goes.
/// Clipboard managers that can be told are told not to keep it. Lives in the GUI thread.
class SecretClipboard : public QObject {
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// 30 s if not set.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    void copy(const QString &secret);
    bool isHolding() const { return !m_secret.isEmpty(); }

Q_SIGNALS:
    /// Every second, first at once.
    void ticked(std::chrono::seconds left);
    /// `wasOurs`: it was taken away; else something else had been copied meanwhile.
    void ended(bool wasOurs);

private:
    void tick();
    void end();

    std::chrono::milliseconds m_patience{30000};
    QString m_secret;
    QTimer m_timer;
    QTimer m_second;
};

} // namespace plectrum
