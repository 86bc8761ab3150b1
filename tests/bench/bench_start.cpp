// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/figures.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int HangMs = 60'000;

/// Ends the program once `window` has been painted and nothing is left to do.
class FirstIdle : public QObject {
public:
    explicit FirstIdle(QWidget &window) { window.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // A timer of nothing comes behind all that is posted.
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

/// What the program does at its start, or the same with an empty window.
int child(QApplication &app, bool empty)
{
    if (empty) {
        QMainWindow window;
        FirstIdle idle(window);
        window.resize(1200, 800);
        window.show();
        return QApplication::exec();
    }
    const Settings settings;
    applyTheme(app, settings.theme(), settings.textLook());
    MainWindow window{MainWindow::Places()};
    FirstIdle idle(window);
    window.restoreTabs();
    window.show();
    return QApplication::exec();
}

double startSeconds(const QProcessEnvironment &environment, const QString &what)
{
    return bestSeconds(
        [&] {
            QProcess process;
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QCoreApplication::applicationFilePath(), {what});
            if (!process.waitForFinished(HangMs) || process.exitCode() != 0)
                qFatal("the window did not open");
        },
        7);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"plectrum"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1)
        return child(app, arguments.at(1) == "empty"_L1);

    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    const double empty = startSeconds(environment, u"empty"_s);
    const double window = startSeconds(environment, u"window"_s);
    figure("an empty window of Qt: start to end, ms", empty * 1000, 500, true);
    figure("the window: start, first paint, idle and end, ms", window * 1000, 500, true);
    figure("the window, × an empty one", window / empty, 10, true);
    return 0;
}
