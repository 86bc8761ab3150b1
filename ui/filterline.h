// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filtercompletion.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace plectrum {

class FilterBook;
class FilterEdit;

/// How a term joins the filter that is there.
enum class FilterJoin { Replace, ReplaceNot, And, AndNot, Or };

/// The filter of the timeline with its error, its history and the saved ones, the counts, and the follow switch.
class FilterLine : public QFrame {
    Q_OBJECT

public:
    struct Counts {
        qint64 rows = 0;
        qint64 hidden = 0;
        qint64 bytes = 0;   ///< on the wire, of all rows
        qint64 scanned = 0; ///< rows the filter has looked at
        bool scanning = false;
        bool zoomed = false; ///< a span of time hides rows too
        bool paused = false;
        qint64 waiting = 0; ///< rows that came since
    };

    explicit FilterLine(QWidget *parent = nullptr);

    /// History and saved filters; must outlive the line.
    void setBook(FilterBook &book);
    /// What the recording knows, asked before each offer; its macros are filled in here.
    void setVocabulary(std::function<FilterVocabulary()> vocabulary);
    /// What the recording's protocols can be asked for; those of the table where nothing is said.
    void setProtocols(std::function<FilterProtocols()> protocols);
    void setCounts(const Counts &counts);
    void setFollows(bool follows);
    /// Gives it a button beside the follow switch.
    void addTool(QAction &action);
    void focusFilter();
    void setText(const QString &text);
    /// Takes a term such as `dir == in` over, at once.
    void join(const QString &term, FilterJoin how);

Q_SIGNALS:
    /// A new filter that could be compiled.
    void filterChanged(const plectrum::Filter &filter);
    void followsChanged(bool follows);
    /// Enough was found.
    void stopAsked();

private:
    void build();
    void apply(bool finished);
    void showError(const FilterError &error, bool finished);
    void takeSuggestion();
    void fillMenu();
    void saveFilter();

    FilterEdit *m_text;
    QToolButton *m_menuButton;
    QMenu *m_menu;
    QLabel *m_error;
    QLabel *m_counts;
    QToolButton *m_stop;
    QToolButton *m_follow;
    QToolButton *m_heartbeats;
    QHBoxLayout *m_row = nullptr;
    QTimer m_delay;
    FilterBook *m_book = nullptr;
    std::function<FilterProtocols()> m_protocols;
    FilterError m_shownError;
    QString m_applied;
};

} // namespace plectrum
