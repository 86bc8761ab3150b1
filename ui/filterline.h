// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QToolButton;

namespace plectrum {

/// The filter of the timeline with its error, the counts, and the follow switch.
class FilterLine : public QFrame {
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent = nullptr);

    void setCounts(qint64 rows, qint64 hidden, bool scanning);
    void setFollows(bool follows);
    void focusFilter();

Q_SIGNALS:
    /// A new filter that could be compiled.
    void filterChanged(const plectrum::Filter &filter);
    void followsChanged(bool follows);

private:
    void apply();

    QLineEdit *m_text;
    QLabel *m_error;
    QLabel *m_counts;
    QToolButton *m_follow;
    QTimer m_delay;
};

} // namespace plectrum
