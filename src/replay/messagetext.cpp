// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/messagetext.h"

#include "websocket/utf8checker.h"

using namespace Qt::StringLiterals;

namespace plectrum {

bool isReadable(const ComparedMessage &message)
{
    Utf8Checker checker;
    return message.isText && checker.add(message.payload) && checker.isComplete();
}

QString readable(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8);
    text.replace(QChar(0xe000), u"${"_s);
    text.replace(QChar(0xe001), u"}"_s);
    return text;
}

QString messageLine(const ComparedMessage &message, qsizetype maxChars)
{
    if (!isReadable(message)) {
        const QByteArray hex = message.payload.left(maxChars / 3).toHex(' ');
        return QString::fromLatin1(hex) + (message.payload.size() > maxChars / 3 ? u" …"_s : QString());
    }
    QString text = readable(message.payload.left(maxChars * 4));
    text.replace(u'\n', u"\\n"_s);
    return text.size() > maxChars ? QString(text.left(maxChars) + u"…"_s) : text;
}

QString valueText(const MessageDiff &diff, const QByteArray &value, qsizetype maxBytes)
{
    return diff.form == MessageDiff::Form::Binary ? QString::fromLatin1(value.left(maxBytes).toHex(' '))
                                                  : readable(value);
}

} // namespace plectrum
