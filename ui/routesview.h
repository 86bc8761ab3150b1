// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/routefix.h"
#include "nextcloud/routelinter.h"
#include "nextcloud/routeoutcome.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace plectrum {

class FindingsModel;
class RoutesModel;

namespace Ui {
class RoutesView;
}

/// The route linter as a window of its own, to stand beside an editor: the routes of an info.xml, what HaRP and the PHP
/// proxy make of each and of a path that is tried, the findings, and a proposal to mend them. Reads the file again when
/// it changes.
class RoutesView : public QWidget {
    Q_OBJECT

public:
    explicit RoutesView(QWidget *parent = nullptr);
    ~RoutesView() override;

    /// Shows this info.xml; loaded() follows.
    void open(const QString &path);
    QString path() const { return m_path; }

public Q_SLOTS:
    void chooseFile();
    void reload();
    void proposeFix();

Q_SIGNALS:
    /// The file was read, or could not be.
    void loaded();
    /// What becomes of the tried path is shown.
    void tried();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A file, read and judged.
    struct Checked {
        std::optional<Error> error;
        QByteArray xml;
        ExAppInfo info;
        QList<RouteFinding> findings;
        RouteFix fix;
    };
    static Checked check(const QString &path);

    void build();
    void wire();
    void watch();
    void take(const Checked &checked);
    void showSummary();
    void tryPath();
    void showOutcome(const std::optional<RouteOutcome> &outcome);
    void chooseRoute(qsizetype route);

    std::unique_ptr<Ui::RoutesView> m_ui;
    RoutesModel *m_routes;
    FindingsModel *m_findings;
    QString m_path;
    Checked m_checked;
    QFutureWatcher<Checked> m_checking;
    QFutureWatcher<RouteOutcome> m_trying;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< an editor writes a file in several steps
};

} // namespace plectrum
