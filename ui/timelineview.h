// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QTableView>

namespace plectrum {

/// The timeline table: fixed rows of 22 px, hidden vertical header, direction arrows and kinds told apart without colour
/// alone, follow switch that keeps its anchor.
class TimelineView : public QTableView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    bool follows() const;

public Q_SLOTS:
    /// Following keeps the last row in sight; scrolling up ends it, scrolling to the end starts it again.
    void setFollows(bool on);

Q_SIGNALS:
    void followsChanged(bool on);
    void recordSelected(plectrum::RecordId id);

private:
    bool m_follows = true;
};

} // namespace plectrum
