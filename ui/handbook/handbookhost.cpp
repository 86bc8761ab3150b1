// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handbook/handbookhost.h"

#include "ui/handbook/handbookwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Topics{
    HandbookTopic{"ServerDock", "harp-rehearsal.md"},
    HandbookTopic{"RoutesView", "diagnosis.md#routes-of-an-exapp"},
    HandbookTopic{"RouteFixDialog", "diagnosis.md#routes-of-an-exapp"},
    HandbookTopic{"TapDock", "tap.md"},
    HandbookTopic{"ReplayDock", "replay.md"},
    HandbookTopic{"TokenDock", "logins.md"},
    HandbookTopic{"LoginDialog", "logins.md"},
    HandbookTopic{"PasteDialog", "logins.md"},
    HandbookTopic{"SendGate", "logins.md"},
    HandbookTopic{"CookiesDialog", "profiles.md"},
    HandbookTopic{"EnvironmentDialog", "profiles.md#environments-and-secrets"},
    HandbookTopic{"SecretsDialog", "profiles.md#environments-and-secrets"},
    HandbookTopic{"ProfileDialog", "profiles.md"},
    HandbookTopic{"ProfilePane", "profiles.md"},
    HandbookTopic{"DiagnoseDialog", "diagnosis.md"},
    HandbookTopic{"VerdictCard", "diagnosis.md"},
    HandbookTopic{"CallsDock", "decoders.md#calls-rooms-and-state"},
    HandbookTopic{"RoomsDock", "decoders.md#calls-rooms-and-state"},
    HandbookTopic{"StateDock", "decoders.md#calls-rooms-and-state"},
    HandbookTopic{"MetricsDock", "server.md#metrics"},
    HandbookTopic{"FilterLine", "filters.md"},
    HandbookTopic{"ColorRulesDialog", "filters.md"},
    HandbookTopic{"SearchBar", "filters.md"},
    HandbookTopic{"SettingsDialog", "../settings.md"},
    HandbookTopic{"Composer", "first-connection.md"},
    HandbookTopic{"ComposeDialog", "first-connection.md"},
    HandbookTopic{"SurgeryDialog", "first-connection.md"},
};

} // namespace

std::span<const HandbookTopic> handbookTopics()
{
    return Topics;
}

QString handbookPageFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        for (const HandbookTopic &topic : Topics) {
            if (widget->inherits(QByteArray("plectrum::").append(topic.form).constData()))
                return QString::fromLatin1(topic.page);
        }
    }
    return u"index.md"_s;
}

HandbookHost::HandbookHost(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    qApp->installEventFilter(this);
    // It remembers its size when it is closed; the main window alone decides when the program ends.
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        if (m_window)
            m_window->close();
    });
}

HandbookHost::~HandbookHost() = default;

void HandbookHost::openHere()
{
    open(handbookPageFor(QApplication::focusWidget()));
}

void HandbookHost::open(const QString &page)
{
    if (!m_window)
        m_window = std::make_unique<HandbookWindow>(m_settings);
    m_window->open(page);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

bool HandbookHost::eventFilter(QObject *receiver, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<const QKeyEvent *>(event);
        const auto *const widget = qobject_cast<const QWidget *>(receiver);
        // A main window has the action for it, and the handbook is open in its own.
        const bool isDialog =
            widget && !qobject_cast<const QMainWindow *>(widget->window()) && widget->window() != m_window.get();
        if (isDialog && key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier) {
            open(handbookPageFor(widget));
            return true;
        }
    }
    return QObject::eventFilter(receiver, event);
}

} // namespace plectrum
