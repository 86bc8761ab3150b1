// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "ui/colorrules.h"
#include "ui/commands/widgetkeys.h"
#include "ui/timelineanchor.h"

#include <QTableView>

namespace plectrum {

class TimelineDelegate;
class TimelineHeader;
class TimelineLook;
class TimelineModel;

/// The timeline table: fixed rows of 22 px, hidden vertical header, direction arrows and kinds told apart without
/// colour alone, follow switch that keeps its anchor.
class TimelineView : public QTableView {
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// The keys that keyPressEvent() understands.
    static WidgetKeys keys();

    /// A TimelineModel.
    void setModel(QAbstractItemModel *model) override;
    /// Columns, times and colours are as it has them; must outlive the view. After setModel().
    void setLook(TimelineLook &look);
    /// Entries for the columns and the way times count.
    void fillColumnMenu(QMenu &menu);
    bool follows() const;
    /// 0: none.
    RecordId currentRecord() const;
    void selectRecord(RecordId id);
    /// What an empty table says.
    void setEmptyText(const QString &text);

public Q_SLOTS:
    /// Following keeps the last row in sight; scrolling up ends it, scrolling to the end starts it again.
    void setFollows(bool on);

Q_SIGNALS:
    void followsChanged(bool on);
    void recordSelected(plectrum::RecordId id);
    /// Others are selected, or none.
    void rowsSelected();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    TimelineModel *timeline() const;
    void keepAnchor();
    void noteReset();
    void takeRules(const TimelineLook &look);

    bool m_follows = true;
    bool m_byUser = false;          ///< the scroll bar moves because of the user
    bool m_restores = false;        ///< after a reset the chosen record is looked for
    RecordId m_kept = 0;            ///< chosen last, also while a filter hides it
    const void *m_keptIn = nullptr; ///< the reader it was chosen in
    QString m_emptyText;
    TimelineAnchor m_anchor{*this};
    TimelineDelegate *m_delegate;
    TimelineHeader *m_header = nullptr;
};

} // namespace plectrum
