// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "ui/models/statescan.h"

#include <QDockWidget>
#include <QList>
#include <QMetaObject>
#include <QPointer>

class QComboBox;
class QLabel;
class QTableView;
class QToolButton;
class QTreeView;

namespace plectrum {

class ConnectionTab;
class ElidedLabel;
class EmptyHint;
class PayloadTreeModel;
class ValueDiffModel;

/// A document that messages keep, of the tab that is shown, as it was once the selected row had passed; below it what
/// that row changed, or all that changed since a row that is held. Reads while it is in sight only.
class StateDock : public QDockWidget {
    Q_OBJECT

public:
    explicit StateDock(QWidget *parent = nullptr);

    /// nullptr: none. The dock notices when the tab goes.
    void setTab(ConnectionTab *tab);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildViews();
    void begin();
    void grow();
    void ask();
    void hold(bool holds);
    void fillDocuments();
    void choose(int index);
    void refresh();
    void showAnswer(const StateAnswer &answer);
    void showValues(const StateAnswer &answer);
    void showNothing(const QString &hint);
    QString placeText(const StateAnswer &answer) const;
    QString noteText(const StateAnswer &answer) const;
    void expandAll();
    void goTo(RecordId row);
    void copyState();
    void copyPatch();

    StateScan m_scan;
    PayloadTreeModel *m_model;
    ValueDiffModel *m_changes;
    QComboBox *m_documents;
    QToolButton *m_former;
    QToolButton *m_next;
    QToolButton *m_hold;
    ElidedLabel *m_place;
    QLabel *m_note;
    QTreeView *m_view;
    QTableView *m_table;
    EmptyHint *m_hint;
    EmptyHint *m_changesHint;
    QPointer<ConnectionTab> m_tab;
    QList<QMetaObject::Connection> m_wires;
    QString m_path; ///< that m_scan reads
    DecoderChoices m_choices;
    StateDocumentInfo m_wanted; ///< connection and key of the document that is shown
    QList<StateDocumentInfo> m_listed;
    RecordId m_row = 0;
    RecordId m_base = 0; ///< the row that is held; 0: none
};

} // namespace plectrum
