// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace plectrum {

/// A person with a browser: what the program opens in the system's browser comes here, and logins are granted as this
/// user by HTTP. No browser is started as long as one of these lives.
class Browser : public QObject {
    Q_OBJECT

public:
    /// `user`: who grants; empty: nobody does.
    explicit Browser(const QString &user);
    ~Browser() override;

    const QList<QUrl> &opened() const { return m_opened; }
    /// Grants what is open.
    void grant(const QString &user);

public Q_SLOTS:
    void open(const QUrl &url);

private:
    const QString m_user;
    QList<QUrl> m_opened;
    QNetworkAccessManager m_network;
};

} // namespace plectrum
