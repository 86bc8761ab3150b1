// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/secrettoken.h"

#include <QByteArrayView>
#include <QRandomGenerator>

namespace plectrum {

QByteArray secretToken(qsizetype length)
{
    constexpr QByteArrayView Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray token(length, Qt::Uninitialized);
    for (char &character : token)
        character = Alphabet[QRandomGenerator::system()->bounded(Alphabet.size())];
    return token;
}

} // namespace plectrum
