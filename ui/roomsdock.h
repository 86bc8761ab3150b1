// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QDockWidget>
#include <QList>
#include <QMetaObject>
#include <QPointer>

class QLabel;
class QTreeView;

namespace plectrum {

class ConnectionTab;
class RoomsModel;

/// Who is in which room, topic or channel, of the tab that is shown: once the selected row had passed, or, where the
/// newest is selected or none, now.
class RoomsDock : public QDockWidget {
    Q_OBJECT

public:
    explicit RoomsDock(QWidget *parent = nullptr);

    /// nullptr: none. The dock notices when the tab goes.
    void setTab(ConnectionTab *tab);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void refresh();
    void goTo(const QModelIndex &index);

    RoomsModel *m_model;
    QLabel *m_place;
    QTreeView *m_view;
    QPointer<ConnectionTab> m_tab;
    QList<QMetaObject::Connection> m_changes;
    RecordId m_at = 0; ///< 0: now
};

} // namespace plectrum
