// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "ui/backgroundtask.h"

#include <QWidget>

namespace plectrum {

/// The fragments of a message side by side, as wide as they are long. Looks for them on a thread of its own; hidden
/// where a message is one frame. Another one is chosen by the mouse or by Left and Right.
class FragmentStrip : public QWidget {
    Q_OBJECT

public:
    /// Before and behind the shown one.
    static constexpr int MostEachWay = 100;

    explicit FragmentStrip(QWidget *parent = nullptr);

    /// `record` is only looked at during the call.
    void show(const QString &path, RecordId id, const RecordView &record);
    void clear();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void rowWanted(plectrum::RecordId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Fragment {
        RecordId id = 0;
        qint64 bytes = 0;
        bool isLast = false;
    };
    struct Found {
        QList<Fragment> fragments;
        bool isCut = false; ///< there are more
    };

    static Found find(const QString &path, RecordId id, const std::function<bool()> &goOn);
    void take(const Found &found);
    QList<int> edges() const;
    QString title() const;

    BackgroundTask m_task;
    Found m_found;
    RecordId m_current = 0;
};

} // namespace plectrum
