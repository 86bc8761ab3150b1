// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/payloadsearch.h"
#include "ui/commands/widgetkeys.h"
#include "ui/models/backgroundscan.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace plectrum {

class TimelineModel;

/// Looks for a text, an expression or bytes in the payloads of the rows shown, and goes from one place to the next.
/// Hidden until it is asked for.
class SearchBar : public QFrame {
    Q_OBJECT

public:
    /// `model` must outlive the bar.
    explicit SearchBar(TimelineModel &model, QWidget *parent = nullptr);

    /// The keys that keyPressEvent() understands.
    static WidgetKeys keys();

    void open();
    void close();
    /// Where next and previous start.
    void setCurrent(RecordId id);
    void next();
    void previous();

    /// The hits inside of the current row, for whoever shows it.
    struct Inside {
        std::function<bool(bool forwards)> step; ///< false at the ends
        std::function<void(bool last)> goTo;
        std::function<QString()> place; ///< "2 of 5"; empty: there are not several
    };
    /// Next and previous go through a row before they go on to another.
    void setInside(const Inside &inside);

Q_SIGNALS:
    void rowWanted(plectrum::RecordId id);
    /// To be marked in the faces; nullopt: nothing is.
    void searchChanged(const std::optional<plectrum::PayloadSearch> &search);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Indices of hits, half-open.
    struct Span {
        qint64 first = 0;
        qint64 end = 0;

        qint64 count() const { return qMax<qint64>(0, end - first); }
    };
    Span shown() const;
    bool isSearching() const;
    void build();
    void changed();
    void restart();
    void grow();
    void advanced();
    void followRows();
    void seek();
    void go(bool forwards);
    void showState();

    TimelineModel &m_model;
    BackgroundScan m_scan;
    std::optional<PayloadSearch> m_search;
    Inside m_inside;
    QString m_problem;
    RecordId m_current = 0;
    RecordId m_from = 0; ///< the first hit from here on is gone to when it is found; 0: none is waited for
    QLineEdit *m_text;
    QComboBox *m_mode;
    QToolButton *m_case;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QLabel *m_state;
    QTimer m_delay;
};

} // namespace plectrum
