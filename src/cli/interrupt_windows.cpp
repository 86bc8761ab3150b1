// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interrupt.h"

#include <QWinEventNotifier>

#include <atomic>

#include <windows.h>

namespace plectrum {
namespace {

HANDLE askedEvent = nullptr;
std::atomic<bool> wasAsked{false};

/// Called in a thread of its own.
BOOL WINAPI onConsoleEvent(DWORD event)
{
    if (wasAsked.exchange(true))
        return FALSE; // the second one ends
    SetEvent(askedEvent);
    // When a console closes, or its user leaves, the process ends as this returns: its own end comes first, or the
    // system's patience does.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

Interrupt::Interrupt()
{
    wasAsked = false;
    askedEvent = CreateEventW(nullptr, FALSE, FALSE, nullptr);
    auto *const notifier = new QWinEventNotifier(askedEvent, this);
    connect(notifier, &QWinEventNotifier::activated, this, &Interrupt::interrupted);
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    qDeleteAll(findChildren<QWinEventNotifier *>()); // before what it looks at
    CloseHandle(askedEvent);
}

} // namespace plectrum
