// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replayresult.h"
#include "replay/tolerance.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace plectrum {

class DiffHighlighter;
class ValueDiffModel;

namespace Ui {
class ReplayDetails;
}

/// What the chosen row of a replay differs in: place by place, and both messages line by line. Places can be ignored or
/// masked from its menu.
class ReplayDetails : public QWidget {
    Q_OBJECT

public:
    explicit ReplayDetails(QWidget *parent = nullptr);
    ~ReplayDetails() override;

    void showRow(const ReplayRow &row);
    /// Of a step that was not played yet, or of nothing.
    void showText(const QString &title, const QString &text);
    /// What can be done with a value's place: filled for `row` of the values.
    void fillMenu(QMenu &menu, int row);

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void ignoreAsked(const plectrum::PathPattern &path);
    void maskAsked(const plectrum::Mask &mask);

private:
    void showMenu(const QPoint &where);
    void askForPattern(const PathPattern &path);

    std::unique_ptr<Ui::ReplayDetails> m_ui;
    ValueDiffModel *m_values;
    std::unique_ptr<DiffHighlighter> m_highlighter; ///< has the colours of one theme
};

} // namespace plectrum
