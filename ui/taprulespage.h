// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/tap/taprule.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace plectrum {

class TapRuleModel;

namespace Ui {
class TapRulesPage;
}

/// The list of a tap's rules, edited in place.
class TapRulesPage : public QWidget {
    Q_OBJECT

public:
    explicit TapRulesPage(QWidget *parent = nullptr);
    ~TapRulesPage() override;

    QList<TapRule> rules() const;
    /// For being remembered.
    QStringList lines() const;
    void setLines(const QStringList &lines);
    void setHits(const QHash<quint64, qint64> &hits);

Q_SIGNALS:
    /// Of rules().
    void changed();

private:
    void add(TapRule::Action action);
    void move(int by);
    void showState();

    std::unique_ptr<Ui::TapRulesPage> m_ui;
    TapRuleModel *m_model;
};

} // namespace plectrum
