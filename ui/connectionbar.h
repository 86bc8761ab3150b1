// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/client.h"
#include "ui/livesession.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace plectrum {

/// URL with history, Connect, and what is known of the connection.
class ConnectionBar : public QFrame {
    Q_OBJECT

public:
    explicit ConnectionBar(QWidget *parent = nullptr);

    QString url() const;
    void setUrl(const QString &url);
    void setHistory(const QStringList &urls);
    void focusUrl();
    void setState(Client::State state);
    void setInfo(const ConnectionInfo &info);
    void setFacts(const SessionFacts &facts);
    /// Shown as long as it is so.
    void setInsecure(bool insecure);
    void setKeepsSecrets(bool keeps);

Q_SIGNALS:
    void connectAsked();
    void disconnectAsked();
    void diagnoseAsked();

private:
    void showChip(QLabel *chip, const QString &text);

    QComboBox *m_url;
    QPushButton *m_button;
    QPushButton *m_diagnose;
    QLabel *m_state;
    QLabel *m_insecure;
    QLabel *m_secrets;
    QLabel *m_subprotocol;
    QLabel *m_deflate;
    QLabel *m_roundTrip;
    bool m_isLive = false;
};

/// "Open", "Securing" … in the user's language.
QString stateText(Client::State state);

} // namespace plectrum
