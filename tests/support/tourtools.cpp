// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tourtools.h"

#include "support/tourlogin.h"
#include "support/tourstage.h"
#include "ui/connectiontab.h"
#include "ui/logindialog.h"
#include "ui/metricsdock.h"
#include "ui/metricswatch.h"
#include "ui/replay/replaydock.h"
#include "ui/routefixdialog.h"
#include "ui/routesview.h"
#include "ui/serverdock.h"
#include "ui/tablerow.h"
#include "ui/tapdock.h"
#include "ui/timelineview.h"
#include "ui/tokendock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Stage = TourStage;

QWidget *menuOf(Stage &stage, const QString &name)
{
    stage.talk();
    auto &menu = Stage::part<QMenu>(stage.window(), name);
    menu.popup(stage.window().mapToGlobal(QPoint(40, 30)));
    return &menu;
}

ReplayDock &played(Stage &stage)
{
    auto &dock = stage.dock<ReplayDock>();
    if (!dock.replay().result()) {
        dock.openFile(stage.issued());
        Stage::until([&dock] { return Stage::part<QPushButton>(dock, u"playButton"_s).isVisible(); },
                     "The scenario is made");
        Stage::part<QComboBox>(dock, u"targetComboBox"_s).setCurrentIndex(1);
        Stage::part<QLineEdit>(dock, u"urlLineEdit"_s).setText(stage.otherServer().url().toString());
        Stage::part<QPushButton>(dock, u"playButton"_s).click();
        Stage::until([&dock] { return dock.replay().result().has_value(); }, "It is played");
    }
    return dock;
}

TapDock &tapped(Stage &stage)
{
    auto &dock = stage.dock<TapDock>();
    if (!dock.host().isRunning()) {
        stage.live(); // the embedded server runs
        const QString server = stage.live()->url();
        QUrl url = stage.cloud();
        url.setScheme(u"ws"_s);
        dock.setTarget(url.toString() + u"/exapps/board/group/tap"_s);
        dock.setChoices(R"({"rules": ["on replace out:one=two", "off delay in:300"]})");
        Stage::part<QCheckBox>(dock, u"holdCheckBox"_s).click();
        Stage::part<QPushButton>(dock, u"startButton"_s).click();
        Stage::until([&dock] { return dock.host().isRunning(); }, "The tap runs");
        Stage::part<QPushButton>(dock, u"connectButton"_s).click();
        auto *const tab = stage.window().currentTab();
        stage.send(tab, {.kind = MessageDraft::Kind::Text, .text = u"one for the road"_s});
        stage.send(tab, {.kind = MessageDraft::Kind::Json, .text = uR"({"type":"move","x":12})"_s});
        auto &held = Stage::part<QTableView>(dock, u"heldTableView"_s);
        Stage::until([&held] { return held.model()->rowCount() >= 2; }, "Messages are held");
    }
    return dock;
}

QWidget *tapPage(Stage &stage, int page)
{
    auto &dock = tapped(stage);
    Stage::part<QTabWidget>(dock, u"pagesTabWidget"_s).setCurrentIndex(page);
    return &stage.window();
}

RoutesView *routes(Stage &stage)
{
    stage.window().showRoutes();
    auto *const view = Stage::shown<RoutesView>();
    const QSignalSpy loaded(view, &RoutesView::loaded);
    view->open(stage.routes());
    Stage::until([&loaded] { return !loaded.isEmpty(); }, "The routes are read");
    Stage::part<QLineEdit>(*view, u"pathLineEdit"_s).setText(u"/live"_s);
    Stage::until([view] { return Stage::part<QWidget>(*view, u"outcomeFrame"_s).isVisible(); }, "The path is tried");
    return view;
}

TokenDock &tokens(Stage &stage)
{
    auto &dock = stage.dock<TokenDock>();
    auto &table = Stage::part<QTableView>(dock, u"tokenTableView"_s);
    if (table.model()->rowCount() < 2) {
        loggedIn(stage)->close();
        Stage::part<QPushButton>(Stage::part<ServerDock>(stage.window()), u"connectButton"_s).click();
        Stage::until([&table] { return table.model()->rowCount() >= 2; }, "A token was used");
    }
    selectTableRow(table, 0);
    return dock;
}

/// A server as busy as one is on a good day; a second passes with each question.
class BusyServer {
public:
    MetricsWatch::Report report()
    {
        const int waves = m_second % 40;
        m_counters.connections = 120 + waves * 3;
        m_counters.rooms = 8 + m_second / 60;
        for (int i = 0; i < 30 + waves; ++i)
            m_counters.countIn(90);
        for (int i = 0; i < (30 + waves) * 11; ++i)
            m_counters.countOut(140);
        m_counters.volatileDrops += m_second % 50 == 0 ? 7 : 0;
        for (int i = 0; i < 40; ++i)
            m_counters.fanOut.add(std::chrono::microseconds(60 + i * waves));
        ++m_second;
        return {.snapshot = {.takenAt = std::chrono::steady_clock::time_point(std::chrono::seconds(m_second)),
                             .startedAt = {},
                             .counters = m_counters,
                             .shared = std::nullopt,
                             .memory = ProcessMemory{.resident = 86000000 + m_second * 20000, .virtualSize = 0}},
                .url = QUrl(u"http://127.0.0.1:40113/metrics"_s)};
    }

private:
    int m_second = 0;
    ServerCounters m_counters;
};

MetricsDock &busyMetrics(Stage &stage)
{
    auto &dock = stage.dock<MetricsDock>();
    auto &chooser = Stage::part<QComboBox>(dock, u"serverComboBox"_s);
    if (chooser.count() == 2) {
        auto *const watch = new MetricsWatch(
            &dock, [server = std::make_shared<BusyServer>()](const QObject &) { return server->report(); }, &dock);
        watch->setInterval(std::chrono::milliseconds(0));
        dock.addServer(u"Busy server"_s, {}, *watch);
        Stage::until([watch] { return watch->history().size() == MetricsHistory::MostSamples; }, "Minutes pass");
        watch->setActive(false);
    }
    chooser.setCurrentIndex(2);
    Q_EMIT chooser.activated(2);
    return dock;
}

constexpr std::array Table{
    // Docks and tools.
    TourStop{"server", "ServerDock",
             [](Stage &stage) -> QWidget * {
                 stage.refused();
                 stage.dock<ServerDock>();
                 return &stage.window();
             }},
    TourStop{"metrics-empty", "MetricsDock",
             [](Stage &stage) -> QWidget * {
                 stage.dock<MetricsDock>();
                 return &stage.window();
             }},
    TourStop{"metrics", "MetricsDock MetricTile Sparkline",
             [](Stage &stage) -> QWidget * {
                 busyMetrics(stage);
                 return &stage.window();
             }},
    TourStop{"metrics-wide", "MetricsDock",
             [](Stage &stage) -> QWidget * {
                 auto &dock = busyMetrics(stage);
                 dock.setFloating(true);
                 dock.resize(860, 420);
                 return &dock;
             }},
    TourStop{"tap-traffic", "TapDock", [](Stage &stage) { return tapPage(stage, 0); }},
    TourStop{"tap-rules", "TapRulesPage", [](Stage &stage) { return tapPage(stage, 1); }},
    TourStop{"tap-requests", "TapRequestsPage", [](Stage &stage) { return tapPage(stage, 2); }},
    TourStop{"tap-tls", "TapTlsPage", [](Stage &stage) { return tapPage(stage, 3); }},
    TourStop{"replay", "ReplayDock ReplayPlanBar ReplayDetails",
             [](Stage &stage) -> QWidget * {
                 Stage::part<QTabWidget>(played(stage), u"pagesTabWidget"_s).setCurrentIndex(0);
                 return &stage.window();
             }},
    TourStop{"replay-found", "FoundPage",
             [](Stage &stage) -> QWidget * {
                 Stage::part<QTabWidget>(played(stage), u"pagesTabWidget"_s).setCurrentIndex(1);
                 return &stage.window();
             }},
    TourStop{"tokens", "TokenDock",
             [](Stage &stage) -> QWidget * {
                 tokens(stage);
                 return &stage.window();
             }},
    TourStop{"revoke-question", "",
             [](Stage &stage) -> QWidget * {
                 auto &dock = tokens(stage);
                 auto &revoke = Stage::part<QPushButton>(dock, u"revokeButton"_s);
                 auto &table = Stage::part<QTableView>(dock, u"tokenTableView"_s);
                 for (int row = 0; row < table.model()->rowCount() && !revoke.isEnabled(); ++row)
                     selectTableRow(table, row);
                 revoke.click();
                 return Stage::shown<QMessageBox>();
             }},
    TourStop{"routes", "RoutesView", [](Stage &stage) -> QWidget * { return routes(stage); }},
    TourStop{"route-fix", "RouteFixDialog",
             [](Stage &stage) -> QWidget * {
                 routes(stage)->proposeFix();
                 return Stage::shown<RouteFixDialog>();
             }},

    // Menus.
    TourStop{"menu-file", "", [](Stage &stage) { return menuOf(stage, u"fileMenu"_s); }},
    TourStop{"menu-edit", "", [](Stage &stage) { return menuOf(stage, u"editMenu"_s); }},
    TourStop{"menu-profile", "", [](Stage &stage) { return menuOf(stage, u"profileMenu"_s); }},
    TourStop{"menu-environment", "", [](Stage &stage) { return menuOf(stage, u"environmentMenu"_s); }},
    TourStop{"menu-connection", "", [](Stage &stage) { return menuOf(stage, u"connectionMenu"_s); }},
    TourStop{"menu-timeline", "", [](Stage &stage) { return menuOf(stage, u"timelineMenu"_s); }},
    TourStop{"menu-replay", "", [](Stage &stage) { return menuOf(stage, u"replayMenu"_s); }},
    TourStop{"menu-view", "", [](Stage &stage) { return menuOf(stage, u"viewMenu"_s); }},
    TourStop{"menu-help", "", [](Stage &stage) { return menuOf(stage, u"helpMenu"_s); }},
    TourStop{"menu-filters", "", [](Stage &stage) { return menuOf(stage, u"filtersMenu"_s); }},
    TourStop{"menu-row", "",
             [](Stage &stage) -> QWidget * {
                 auto &view = Stage::part<TimelineView>(*stage.talk());
                 const QRect cell =
                     view.visualRect(view.currentIndex().siblingAtColumn(view.model()->columnCount() - 1));
                 Q_EMIT view.customContextMenuRequested(QPoint(cell.left() + 4, cell.center().y()));
                 return Stage::shown<QMenu>();
             }},
};

} // namespace

std::span<const TourStop> tourTools()
{
    return Table;
}

} // namespace plectrum
