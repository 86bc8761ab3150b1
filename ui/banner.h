// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/client.h"
#include "nextcloud/witness.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace plectrum {

/// A message above the rows: what went wrong and what to do. Stays until it is closed or hidden.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// `action`: text of a button for actionAsked(); empty: none.
    void show(const QString &title, const QString &text, const QString &action = {});
    /// What a live connection tells; a verdict replaces the bare fact where it knows better.
    void showRefusal(const Refusal &refusal);
    void showVerdict(const QList<Verdict> &verdicts);
    void showEnd(const ConnectionEnd &end);
    void showError(const Error &error);
    void showRedirect(const QUrl &from, const QUrl &to, int status);
    void showHeldBack(const QString &host, const BanGuard::Standing &standing);
    QString title() const;
    QString text() const;

Q_SIGNALS:
    /// It says something else now.
    void said(const QString &title);
    void actionAsked();
    void diagnoseAsked();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_diagnose;
};

} // namespace plectrum
