// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>
#include <QMetaObject>
#include <QPointer>

class QSortFilterProxyModel;
class QTableView;

namespace plectrum {

class CallsModel;
class ConnectionTab;

/// The calls of the tab that is shown: how many of which operation, and how long their answers took. Follows a
/// recording as it grows, while it can be seen.
class CallsDock : public QDockWidget {
    Q_OBJECT

public:
    explicit CallsDock(QWidget *parent = nullptr);

    /// nullptr: none. The dock notices when the tab goes.
    void setTab(ConnectionTab *tab);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void want(bool wants);
    void refresh();
    void filterTo(const QModelIndex &index);

    CallsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_view;
    QPointer<ConnectionTab> m_tab;
    QMetaObject::Connection m_changes;
};

} // namespace plectrum
