// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filtercompletion.h"
#include "ui/commands/widgetkeys.h"

#include <QLineEdit>

#include <functional>
#include <optional>

class QCompleter;
class QStandardItemModel;

namespace plectrum {

/// A line for a filter: coloured by what its words are, wrong places underlined, offers what may be written next.
class FilterEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// The keys that keyPressEvent() understands.
    static WidgetKeys keys();

    /// Asked before each offer.
    void setVocabulary(std::function<FilterVocabulary()> vocabulary);
    /// Underlines [position, position + length), or the end where nothing is to be underlined; nullopt: nothing.
    void setError(const std::optional<FilterError> &error);
    /// Offers what may stand at the cursor, also where nothing is typed yet.
    void offer(bool asked);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void colour();
    void insert(const QString &candidate);
    bool takesTab() const;

    std::function<FilterVocabulary()> m_vocabulary;
    std::optional<FilterError> m_error;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    qsizetype m_start = 0; ///< an offer stands for [m_start, m_end)
    qsizetype m_end = 0;
    bool m_composing = false; ///< an input method is at work
    bool m_colouring = false;
};

} // namespace plectrum
