// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/copytext.h"

#include "capture/messageredaction.h"
#include "capture/redaction.h"
#include "websocket/httphead.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype BytesPerLine = 16;
constexpr qsizetype BytesPerArrayLine = 12;
constexpr QByteArrayView Hidden = "[redacted]";
constexpr qsizetype LeastHidden = 4; ///< fewer bytes of it may be anything

/// What the program writes itself into a request.
bool isOwnField(const QByteArray &name)
{
    static const QList<QByteArray> own{"host",
                                       "upgrade",
                                       "connection",
                                       "content-length",
                                       "sec-websocket-key",
                                       "sec-websocket-version",
                                       "sec-websocket-extensions"};
    return own.contains(name.toLower());
}

/// Words of a shell, with secrets as variables.
class Shell {
public:
    QByteArray quoted(QByteArrayView word) const
    {
        QByteArray text = word.toByteArray();
        text.replace('\'', "'\\''");
        return '\'' + text + '\'';
    }
    /// `clean` is `value` without its secrets, at equal length; these become variables that `what` explains.
    QByteArray guarded(QByteArrayView value, const QByteArray &clean, const QByteArray &what)
    {
        QByteArray word;
        qsizetype plainFrom = 0;
        const auto takePlain = [&](qsizetype end) {
            if (end > plainFrom)
                word += quoted(value.sliced(plainFrom, end - plainFrom));
        };
        for (qsizetype i = 0; i < clean.size();) {
            const qsizetype length = hiddenLength(value, clean, i);
            if (length == 0) {
                ++i;
                continue;
            }
            takePlain(i);
            const QByteArray name = "SECRET" + QByteArray::number(++m_secrets);
            word += "\"$" + name + '"';
            m_lines += name + "=''  # " + what + '\n';
            i += length;
            plainFrom = i;
        }
        takePlain(clean.size());
        return word.isEmpty() ? quoted({}) : word;
    }
    void remark(const QByteArray &text) { m_lines += "# " + text + '\n'; }
    QByteArray lines() const { return m_lines; }

private:
    /// Of the secret that begins at `from`: replaced just now, or placeholders from the recording.
    static qsizetype hiddenLength(QByteArrayView value, const QByteArray &clean, qsizetype from)
    {
        // The placeholder is repeated and cut to the secret's length.
        qsizetype end = from;
        while (end < clean.size() && clean.at(end) == Hidden.at((end - from) % Hidden.size()))
            ++end;
        const bool isReplaced = value.sliced(from, end - from) != QByteArrayView(clean).sliced(from, end - from);
        if (!isReplaced && end - from < LeastHidden)
            return 0;
        return end - from;
    }

    QByteArray m_lines;
    int m_secrets = 0;
};

HeaderList headersOf(QByteArrayView head)
{
    HttpHeadParser parser(HttpHeadParser::Kind::Request);
    return parser.feed(head) && parser.isComplete() ? parser.head().headers : HeaderList();
}

void addField(QList<QByteArray> &words, Shell &shell, const HeaderField &field)
{
    const QByteArray name = field.name.toLower();
    if (name == "sec-websocket-protocol") {
        const QByteArray clean = redactSubprotocols(field.value).bytes;
        qsizetype from = 0;
        for (const QByteArray &each : field.value.split(',')) {
            const QByteArray part = each.trimmed();
            const qsizetype skipped = each.indexOf(part);
            words << "--subprotocol "
                    + shell.guarded(part, clean.sliced(from + skipped, part.size()), "subprotocol that is a token");
            from += each.size() + 1;
        }
        return;
    }
    const QByteArray clean = redactField(field.name, field.value).bytes;
    if (name == "origin") {
        words << "--origin " + shell.guarded(field.value, clean, "Origin");
        return;
    }
    const QByteArray prefix = field.name + ": ";
    words << "-H " + shell.guarded(prefix + field.value, prefix + clean, field.name);
}

} // namespace

QByteArray hexDump(QByteArrayView bytes)
{
    QByteArray text;
    for (qsizetype from = 0; from < bytes.size(); from += BytesPerLine) {
        const QByteArrayView line = bytes.sliced(from, qMin(BytesPerLine, bytes.size() - from));
        QByteArray ascii;
        for (const char byte : line)
            ascii += byte >= ' ' && byte < 0x7f ? byte : '.';
        text += QByteArray::number(from, 16).rightJustified(8, '0') + "  "
            + line.toByteArray().toHex(' ').leftJustified(BytesPerLine * 3) + ' ' + ascii + '\n';
    }
    return text;
}

QByteArray cArray(const QByteArray &name, QByteArrayView bytes)
{
    // C has no empty arrays.
    QByteArray text =
        "static const unsigned char " + name + '[' + QByteArray::number(qMax<qsizetype>(1, bytes.size())) + "] = {";
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        text += i % BytesPerArrayLine == 0 ? "\n    " : " ";
        text += "0x" + QByteArray::number(quint8(bytes.at(i)), 16).rightJustified(2, '0') + ',';
    }
    text += bytes.isEmpty() ? "0};\n" : "\n};\n";
    return text + "static const unsigned long " + name + "_size = " + QByteArray::number(bytes.size()) + ";\n";
}

QByteArray connectCommand(const ConnectionInfo &info, QByteArrayView requestHead,
                          const QList<ComparedMessage> &messages)
{
    Shell shell;
    const QByteArray url = info.url.toUtf8();
    QList<QByteArray> words{"plectrum-cli connect " + shell.guarded(url, redactUrl(url).bytes, "in the address")};
    const HeaderList headers = headersOf(requestHead);
    for (const HeaderField &field : headers) {
        if (!isOwnField(field.name))
            addField(words, shell, field);
    }
    if (!requestHead.isEmpty() && !headers.has("sec-websocket-extensions"))
        words << "--no-deflate"_ba;
    for (const ComparedMessage &message : messages) {
        if (!message.isText) {
            words << "--send-binary=" + message.payload.toHex();
            continue;
        }
        if (message.payload.contains('\0')) { // no word of a shell holds one
            shell.remark("a text with NUL bytes is left out");
            continue;
        }
        const QByteArray clean = redactText(message.payload, {.fromClient = true}).bytes;
        words << "--send=" + shell.guarded(message.payload, clean, "in a message");
    }
    return shell.lines() + words.join(" \\\n    ") + '\n';
}

} // namespace plectrum
