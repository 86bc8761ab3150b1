// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/colorrules.h"

#include <QDialog>

#include <memory>

namespace plectrum {

class ColorButton;

namespace Ui {
class ColorRulesDialog;
}

/// Edits the list of colour rules. Rules with a filter that cannot be compiled are told at the field, and not taken.
class ColorRulesDialog : public QDialog {
    Q_OBJECT

public:
    /// `macros`: saved filters, which rules use by $name. `protocols`: those whose fields rules may ask for.
    explicit ColorRulesDialog(const QList<ColorRule> &rules, const FilterMacros &macros = {},
                              const FilterProtocols &protocols = {}, QWidget *parent = nullptr);
    ~ColorRulesDialog() override;

    const QList<ColorRule> &rules() const { return m_rules; }

Q_SIGNALS:
    /// The user is content with rules().
    void rulesChosen();

public Q_SLOTS:
    void accept() override;

private:
    void fill(int row);
    void showRule();
    void showItem(int row);
    void change(const std::function<void(ColorRule &)> &edit);
    void move(int step);
    bool check();

    struct Swatch {
        ColorButton *button;
        RuleColors ColorRule::*theme;
        QColor RuleColors::*color;
    };
    QList<Swatch> swatches() const;

    const FilterMacros m_macros;
    const FilterProtocols m_protocols;
    const std::unique_ptr<Ui::ColorRulesDialog> m_ui;
    QList<ColorRule> m_rules;
    bool m_shows = false; ///< fields change because another rule is shown
};

} // namespace plectrum
