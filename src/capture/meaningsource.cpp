// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/meaningsource.h"

namespace plectrum {

QByteArray filterName(QByteArrayView name)
{
    if (name.startsWith('[') && name.endsWith(']'))
        name = name.sliced(1, name.size() - 2);
    QByteArray plain = name.toByteArray();
    for (char &c : plain) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
        else if ((c < 'a' || c > 'z') && (c < '0' || c > '9'))
            c = '_';
    }
    return plain;
}

} // namespace plectrum
