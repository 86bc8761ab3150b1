// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/consoleblocks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr auto Fence = "```"_L1;

/// Lines that are not in a block of code.
QStringList proseOf(const QString &markdown)
{
    QStringList prose;
    bool isCode = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(Fence))
            isCode = !isCode;
        else if (!isCode)
            prose << line;
    }
    return prose;
}

/// "$ command", and what it prints; a backslash at the end goes on with the next line.
void addCommands(QList<PageStep> &steps, const QStringList &block, int first)
{
    bool goesOn = false;
    for (qsizetype i = 0; i < block.size(); ++i) {
        const QString &line = block.at(i);
        if (goesOn)
            steps.last().text += line.trimmed();
        else if (line.startsWith("$ "_L1))
            steps << PageStep{PageStep::Kind::Command, line.sliced(2), {}, {}, first + int(i)};
        else if (!steps.isEmpty() && line != u"…"_s)
            steps.last().expected << line;
        goesOn = (goesOn || line.startsWith("$ "_L1)) && line.endsWith(u'\\');
        if (goesOn)
            steps.last().text.chop(1);
    }
}

} // namespace

QList<PageStep> pageSteps(const QString &markdown)
{
    static const QRegularExpression file(u"Save as `([\\w./-]+)`:$"_s);
    QList<PageStep> steps;
    QString name; // of the file that the next block is
    const QStringList lines = markdown.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto match = file.match(lines.at(i).trimmed()); match.hasMatch())
            name = match.captured(1);
        if (!lines.at(i).startsWith(Fence))
            continue;
        const QString language = lines.at(i).sliced(Fence.size());
        const qsizetype begin = ++i;
        while (i < lines.size() && !lines.at(i).startsWith(Fence))
            ++i;
        const QStringList block = lines.mid(begin, i - begin);
        if (!name.isEmpty())
            steps << PageStep{PageStep::Kind::File, block.join(u'\n') + u'\n', name, {}, int(begin) + 1};
        else if (language == "console"_L1)
            addCommands(steps, block, int(begin) + 1);
        else if (language == "sql"_L1)
            steps << PageStep{PageStep::Kind::Query, block.join(u'\n'), {}, {}, int(begin) + 1};
        name.clear();
    }
    return steps;
}

QString missingLine(const QStringList &expected, const QString &output)
{
    const QStringList lines = output.split(u'\n');
    qsizetype next = 0;
    for (const QString &wanted : expected) {
        const QString pattern =
            QRegularExpression::escape(wanted.trimmed()).replace(u"\\…"_s, u".*"_s).replace(u"…"_s, u".*"_s);
        const QRegularExpression line(QRegularExpression::anchoredPattern(pattern));
        while (next < lines.size() && !line.match(lines.at(next).trimmed()).hasMatch())
            ++next;
        if (next++ >= lines.size())
            return wanted;
    }
    return {};
}

QStringList pageLinks(const QString &markdown)
{
    static const QRegularExpression link(uR"(\]\(([^)\s]+)\))"_s);
    static const QRegularExpression code(u"`[^`]*`"_s);
    QString prose = proseOf(markdown).join(u'\n');
    prose.remove(code);
    QStringList links;
    auto found = link.globalMatch(prose);
    while (found.hasNext()) {
        const QString target = found.next().captured(1);
        if (!target.contains("://"_L1) && !target.startsWith("mailto:"_L1))
            links << target;
    }
    return links;
}

QStringList pageAnchors(const QString &markdown)
{
    static const QRegularExpression heading(u"^#{1,6} +(.+)$"_s);
    static const QRegularExpression dropped(u"[^\\w\\- ]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList anchors;
    const QStringList prose = proseOf(markdown);
    for (const QString &line : prose) {
        const auto match = heading.match(line);
        if (!match.hasMatch())
            continue;
        const QString anchor = match.captured(1).toLower().remove(dropped).replace(u' ', u'-');
        QString own = anchor;
        for (int i = 1; anchors.contains(own); ++i)
            own = anchor + u'-' + QString::number(i);
        anchors << own;
    }
    return anchors;
}

} // namespace plectrum
