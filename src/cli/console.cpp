// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "result.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype BufferBytes = 64 * 1024;

void toStderr(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr); // on some systems it has a buffer
}

} // namespace

Console::Console()
{
    m_broken = !m_out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Console::~Console()
{
    flush();
}

void Console::line(QByteArrayView text)
{
    m_waiting += text;
    m_waiting += '\n';
    if (m_waiting.size() >= BufferBytes)
        flush();
}

void Console::line(const QJsonObject &object)
{
    line(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Console::flush()
{
    if (m_waiting.isEmpty() || m_broken)
        return;
    m_broken = m_out.write(m_waiting) != m_waiting.size() || !m_out.flush();
    m_waiting.resize(0);
}

void Console::talk(const QString &text)
{
    if (!m_quiet)
        toStderr(text);
}

void Console::complain(const QString &text)
{
    flush();
    toStderr(text);
}

void Console::complain(const Error &error)
{
    const ErrorInfo &info = errorInfo(error.code);
    complain(QString::fromUtf8(info.summary) + (error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')')
             + u'\n' + QString::fromUtf8(info.advice));
}

} // namespace plectrum
