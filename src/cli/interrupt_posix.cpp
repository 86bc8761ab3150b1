// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interrupt.h"

#include <QSocketNotifier>

#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace plectrum {
namespace {

int pipeEnds[2] = {-1, -1};

extern "C" void onSignal(int number)
{
    const char byte = 1;
    if (write(pipeEnds[1], &byte, 1) != 1)
        _exit(128 + number);
    std::signal(number, SIG_DFL); // the second one ends
}

} // namespace

Interrupt::Interrupt()
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, pipeEnds) == 0) {
        auto *const notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [this] {
            char byte = 0;
            if (read(pipeEnds[0], &byte, 1) == 1)
                Q_EMIT interrupted();
        });
    }
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    close(pipeEnds[0]);
    close(pipeEnds[1]);
}

} // namespace plectrum
