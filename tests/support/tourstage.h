// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/messagedraft.h"
#include "support/browser.h"
#include "support/issuingserver.h"
#include "support/patience.h"
#include "support/scriptedpeer.h"
#include "ui/mainwindow.h"

#include <QDialog>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace plectrum {

/// A window with places of its own, and sessions in it that it really recorded: with its embedded server, with the HaRP
/// rehearsal and with a server that speaks Socket.IO. Each is recorded when it is asked for first.
class TourStage {
public:
    /// With profiles, environments and saved messages, as after some weeks.
    TourStage();
    ~TourStage();

    MainWindow &window() { return *m_window; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// With this text in it; returns its path.
    QString write(const QString &name, const QByteArray &text) const;

    /// The tab of a talk with the echo server: texts, JSON, CBOR, MessagePack, fragments, pings, long and deflated
    /// messages, and a close. It is in front, with the row of the JSON message chosen.
    ConnectionTab *talk();
    /// A tab with an open connection to the echo server.
    ConnectionTab *live();
    /// The tab of a talk in Socket.IO, still open.
    ConnectionTab *chat();
    /// The tab of a connection that ended because a frame broke a rule.
    ConnectionTab *violated();
    /// The tab of a connection that the rehearsed HaRP refused.
    ConnectionTab *refused();
    /// The tab of a connection whose peer takes nothing any more, with messages that wait.
    ConnectionTab *stuck();
    /// HaRP and Nextcloud, rehearsed by the window's dock; its web address.
    QUrl cloud();
    /// Where logins are granted.
    Browser &browser() { return m_browser; }
    /// A recording of a talk with a server that issues identifiers, and a server that answers otherwise.
    QString issued();
    IssuingServer &otherServer() { return m_other; }
    /// An ExApp's info.xml with some things to say about.
    QString routes() const;
    /// In which the window's variables have their values; one of them is a secret.
    void chooseEnvironment();

    /// Empty tab in front.
    ConnectionTab *emptyTab();
    /// Brings the row of the `number`th record to the front of the tab, and this face by its class.
    void face(ConnectionTab *tab, RecordId record, QLatin1StringView name);
    /// The first record of this kind ("text", "binary", "close" …), as the timeline names it; 0: there is none.
    static RecordId recordOf(const ConnectionTab &tab, const QString &kind, const QString &direction = {});

    void send(ConnectionTab *tab, const MessageDraft &draft);
    /// The action of this name in the window or its current tab.
    void trigger(const QString &action);
    /// The first part of this type and name; ends the program where there is none.
    template <typename Widget>
    static Widget &part(const QObject &parent, const QString &name = {})
    {
        auto *const found = parent.findChild<Widget *>(name);
        if (!found)
            qFatal("There is no %s %s", Widget::staticMetaObject.className(), qPrintable(name));
        return *found;
    }
    /// A visible window of this type; waits for it, and ends the program where none comes.
    template <typename Widget>
    static Widget *shown()
    {
        Widget *found = nullptr;
        const auto look = [&found] {
            const QWidgetList all = topLevels();
            for (QWidget *const each : all) {
                if (auto *const wanted = qobject_cast<Widget *>(each); wanted && wanted->isVisible())
                    found = wanted;
            }
            return found != nullptr;
        };
        until(look, Widget::staticMetaObject.className());
        return found;
    }
    /// The dialog that this action opens.
    template <typename Dialog>
    Dialog *dialog(const QString &action)
    {
        trigger(action);
        return shown<Dialog>();
    }
    /// This dock, open.
    template <typename Dock>
    Dock &dock()
    {
        auto &dock = part<Dock>(*m_window);
        dock.show();
        dock.raise();
        return dock;
    }
    /// Ends the program, with this name, where it does not come true.
    static void until(const std::function<bool()> &holds, const char *what);

    /// Closes dialogs, menus and tabs of the stop, hides docks, and brings fields back to what they were.
    void tidy();

private:
    static QWidgetList topLevels();
    void open();

    QTemporaryDir m_folder;
    Browser m_browser{QString()};
    IssuingServer m_server;
    IssuingServer m_other;
    TalkingServer m_chatServer;
    ScriptedPeer m_stuckPeer{[](const QByteArray &head) { return ScriptedPeer::accept(head); }};
    std::unique_ptr<MainWindow> m_window;
    const QSize m_size{1440, 940}; ///< of the window
    ConnectionTab *m_talk = nullptr;
    ConnectionTab *m_live = nullptr;
    ConnectionTab *m_chat = nullptr;
    ConnectionTab *m_violated = nullptr;
    ConnectionTab *m_refused = nullptr;
    ConnectionTab *m_stuck = nullptr;
    QString m_issued;
};

} // namespace plectrum
