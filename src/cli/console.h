// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QFile>
#include <QJsonObject>
#include <QString>

namespace plectrum {

struct Error;

/// Data to stdout in large writes, talk to stderr. A closed stdout is noticed, not fatal.
class Console {
public:
    Console();
    ~Console();

    void setJson(bool json) { m_json = json; }
    void setQuiet(bool quiet) { m_quiet = quiet; }
    bool isJson() const { return m_json; }
    bool isQuiet() const { return m_quiet; }

    /// One line of data; the line break is added.
    void line(QByteArrayView text);
    void line(const QJsonObject &object);
    void flush();
    /// Writing to stdout has failed: nobody reads any more.
    bool isBroken() const { return m_broken; }

    /// For people, on stderr; not with --quiet.
    void talk(const QString &text);
    /// Always on stderr.
    void complain(const QString &text);
    void complain(const Error &error);

private:
    QFile m_out;
    QByteArray m_waiting;
    bool m_json = false;
    bool m_quiet = false;
    bool m_broken = false;
};

} // namespace plectrum
