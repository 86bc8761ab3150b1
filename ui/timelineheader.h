// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QHeaderView;
class QMenu;
class QTableView;

namespace plectrum {

class TimelineLook;
class TimelineModel;

/// The columns of one timeline: shows them as the look has them, takes over what the user does to the header, and
/// offers the rest in its menu.
class TimelineHeader : public QObject {
    Q_OBJECT

public:
    /// `view` shows `model`; both and `look` must outlive it.
    TimelineHeader(QTableView &view, TimelineModel &model, TimelineLook &look);

    /// Columns that show themselves when they are of use are looked at again.
    void updateShown();
    /// Every column, the way times count, and the way back to the table's columns.
    void fillMenu(QMenu &menu);

private:
    void apply();
    bool isShown(int column) const;
    void setShown(int column, bool shown);
    void takeWidth(int column, int width);
    void takeOrder();
    void showMenu(const QPoint &where);

    QTableView &m_view;
    TimelineModel &m_model;
    TimelineLook &m_look;
    QHeaderView *m_header;
    bool m_applies = false; ///< what changes now is not the user's doing
};

} // namespace plectrum
