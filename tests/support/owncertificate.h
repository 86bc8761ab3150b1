// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

/// Leaves out what shows a certificate of its own to a peer where the system cannot: packaging/windows/check says so of
/// Wine. Else such a test waits until its patience ends.
#define SKIP_WITHOUT_OWN_CERTIFICATES()                                          \
    do {                                                                         \
        if (qEnvironmentVariableIsSet("PLECTRUM_TEST_WITHOUT_OWN_CERTIFICATES")) \
            QSKIP("this system's TLS shows no certificate of one's own");        \
    } while (false)
