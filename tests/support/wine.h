// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

/// Leaves out what cannot pass under Wine (8.0); packaging/windows/check sets the variable.
#define SKIP_UNDER_WINE(reason)                              \
    do {                                                     \
        if (qEnvironmentVariableIsSet("PLECTRUM_TEST_WINE")) \
            QSKIP(reason);                                   \
    } while (false)

// Both were seen with programs that have nothing of ours; Windows does them.
/// CertFindChainInStore is a stub.
#define SKIP_OWN_CERTIFICATE_UNDER_WINE() SKIP_UNDER_WINE("it cannot show a peer a certificate of one's own")
/// recv tells such an end as an ordinary one; if it was before the first look, nobody tells it.
#define SKIP_RESET_UNDER_WINE() SKIP_UNDER_WINE("it does not tell that the peer has reset a connection")
