// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace plectrum {

/// A key store of the test's own: a session bus with gnome-keyring's Secret Service, unlocked, all in a temporary
/// folder. The user's own key store is never asked.
class SecretService {
public:
    SecretService() = default;
    ~SecretService();

    /// False, with the reason in error(): the programs are not installed or do not start.
    bool start();
    /// The bus stays: GLib ends a program whose session bus goes away.
    void stopStore();
    /// It takes calls and answers none, until it goes on.
    void stall();
    void goOn();
    QString error() const { return m_error; }

    /// For initTestCase(): `home` becomes the home of this process and those it starts; the store is started and used,
    /// or none is. What start() says.
    bool settleIn(const QString &home);
    /// Lets this process and those it starts use it, or no key store at all.
    void use() const;
    static void useNone();

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_error;
};

} // namespace plectrum
