// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>
#include <QList>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace plectrum {

class ElidedLabel;
class MetricTile;
class MetricsWatch;

/// What the window's own servers do just now, drawn as it happens. The servers are asked only while it is to be seen.
class MetricsDock : public QDockWidget {
    Q_OBJECT

public:
    explicit MetricsDock(QWidget *parent = nullptr);

    /// `name` is shown, `hint` says what there would be to see while none has run. The first can be started from here.
    /// `watch` outlives the dock.
    void addServer(const QString &name, const QString &hint, MetricsWatch &watch);

Q_SIGNALS:
    /// The first server shall start.
    void startAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Server {
        QString hint;
        MetricsWatch *watch;
    };

    const Server *current() const;
    void refresh();
    void follow();
    void copyUrl();
    void arrange();

    QList<Server> m_servers;
    bool m_isChosen = false; ///< by the user: else what runs is shown
    QComboBox *m_chooser;
    ElidedLabel *m_state;
    QPushButton *m_copy;
    QStackedWidget *m_pages;
    QLabel *m_hint;
    QPushButton *m_start;
    QScrollArea *m_area;
    QGridLayout *m_grid;
    QList<MetricTile *> m_tiles;
    int m_columns = 0;
};

} // namespace plectrum
