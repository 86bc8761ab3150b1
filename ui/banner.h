// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    QString title() const;
    QString text() const;

Q_SIGNALS:
    void actionAsked();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace plectrum
