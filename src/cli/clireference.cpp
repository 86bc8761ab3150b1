// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clireference.h"

#include "cli/command.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// As it is typed. A fence longer than any inside, as CommonMark wants it.
QString code(const QString &text)
{
    const QString fence = text.contains(u'`') ? u"``"_s : u"`"_s;
    return fence + text + fence;
}

QString escaped(QStringView text)
{
    QString out;
    for (const QChar letter : text) {
        if (u"\\`*_<>[]|"_s.contains(letter))
            out += u'\\';
        out += letter;
    }
    return out;
}

/// Text that shall not be taken for markup. An address is written as code: many readers of Markdown make a link of a
/// bare one, in which a backslash escapes nothing, and those here have places to fill in and lead nowhere.
QString plainMarkdown(const QString &text)
{
    static const QRegularExpression address(u"\\b[a-z]\\w*://[^\\s'\"()]*[^\\s'\"().,:;]"_s);
    QString out;
    qsizetype from = 0;
    auto addresses = address.globalMatch(text);
    while (addresses.hasNext()) {
        const auto match = addresses.next();
        out += escaped(QStringView(text).sliced(from, match.capturedStart() - from)) + code(match.captured());
        from = match.capturedEnd();
    }
    return out + escaped(QStringView(text).sliced(from));
}

QString optionLine(const OptionSheet &option)
{
    QStringList names;
    for (const QString &name : option.names)
        names << code(name == option.longName() ? name + option.valueText() : name);
    QString text = u"- "_s + names.join(u", "_s);
    if (!option.text.isEmpty())
        text += u": "_s + plainMarkdown(sentence(option.text));
    const QList<OptionNote> notes = optionNotes(option);
    for (const OptionNote &note : notes) {
        QStringList words;
        for (const QString &word : note.words)
            words << code(word);
        text += u' ' + note.text + u' ' + words.join(u", "_s) + u'.';
    }
    return text + u'\n';
}

QString optionLines(const QList<OptionSheet> &options)
{
    QString text;
    for (const OptionSheet &option : options)
        text += optionLine(option);
    return text.isEmpty() ? text : text + u'\n';
}

QString remarkText(const RemarkSheet &remark)
{
    QString text = remark.text.isEmpty() ? QString() : plainMarkdown(remark.text) + u"\n\n"_s;
    for (const RemarkSheet::Item &item : remark.items) {
        text += u"- "_s + code(item.term);
        QStringList lines;
        for (const QString &line : item.texts)
            lines << plainMarkdown(line);
        if (!lines.isEmpty())
            text += u": "_s + lines.join(u"; "_s);
        text += u'\n';
    }
    return remark.items.isEmpty() ? text : text + u'\n';
}

QString usage(const CommandSheet &command)
{
    const QString arguments = command.argumentsText();
    return u"```text\n"_s + command.path.join(u' ') + u" [OPTION …]"_s
        + (arguments.isEmpty() ? arguments : u' ' + arguments) + u"\n```\n\n"_s;
}

QString commandText(const CommandSheet &command)
{
    const QString hashes(command.path.size(), u'#');
    QString text = hashes + u' ' + command.path.sliced(1).join(u' ') + u"\n\n"_s + plainMarkdown(command.summary)
        + u".\n\n"_s + usage(command);
    // Every command has --help; it is said once.
    QList<OptionSheet> options = command.options;
    options.removeIf([](const OptionSheet &option) { return option.longName() == "--help"_L1; });
    text += optionLines(options);
    for (const RemarkSheet &remark : command.remarks)
        text += remarkText(remark);
    for (const CommandSheet &sub : command.subcommands)
        text += commandText(sub);
    return text;
}

} // namespace

QByteArray cliReference(const CommandSheet &program)
{
    QString text = u"# Command line reference\n\n"
                   "<!-- Made by: plectrum-cli generate reference resources/handbook/cli.md -->\n\n"_s
        + u"Data goes to standard output, talk to standard error. These options stand before or behind any command; "
          "`--help` behind a command explains it:\n\n"_s
        + optionLines(program.options) + u"| exit code | meaning |\n| --- | --- |\n"_s;
    for (const ExitCodeInfo &info : exitCodeTable())
        text += u"| %1 | %2 |\n"_s.arg(info.code).arg(QString::fromUtf8(info.text));
    text += u"\n| command | does |\n| --- | --- |\n"_s;
    for (const CommandSheet &command : program.subcommands)
        text += u"| [%1](#%1) | %2 |\n"_s.arg(command.name(), plainMarkdown(command.summary));
    text += u'\n';
    for (const CommandSheet &command : program.subcommands)
        text += commandText(command);
    return text.trimmed().toUtf8() + '\n';
}

} // namespace plectrum
