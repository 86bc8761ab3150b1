// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace plectrum {

/// Something a conversion could not carry over: "ping and pong frames not written", 12 times.
struct Loss {
    QString what; ///< technical, English
    qint64 count = 0;

    bool operator==(const Loss &) const = default;
};

/// What a conversion left behind, in the order it was met first.
class Losses {
public:
    void add(const QString &what, qint64 count = 1);
    bool isEmpty() const { return m_all.isEmpty(); }
    qint64 countOf(const QString &what) const;
    const QList<Loss> &all() const { return m_all; }
    /// "ping and pong frames not written: 12", a line each.
    QStringList lines() const;

private:
    QList<Loss> m_all;
};

} // namespace plectrum
