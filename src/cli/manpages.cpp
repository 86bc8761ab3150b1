// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/manpages.h"

#include "cli/command.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// As roff reads it: what it would take for its own, and what is beyond ASCII, by its name.
QByteArray roff(const QString &text)
{
    QByteArray out;
    const QList<uint> letters = text.toUcs4();
    for (const uint letter : letters) {
        switch (letter) {
        case '\\':
            out += "\\e";
            break;
        case '-':
            out += "\\-";
            break;
        case '\'':
            out += "\\(aq";
            break;
        case '`':
            out += "\\(ga";
            break;
        case '^':
            out += "\\(ha";
            break;
        case '~':
            out += "\\(ti";
            break;
        case '"':
            out += "\\(dq";
            break;
        default:
            if (letter < 0x80)
                out += char(letter);
            else
                out += "\\[u" + QByteArray::number(letter, 16).toUpper().rightJustified(4, '0') + ']';
        }
    }
    return out;
}

/// A line of text: one that begins with a dot would be a request.
QByteArray line(const QByteArray &text)
{
    return (text.startsWith('.') ? "\\&" : "") + text + '\n';
}

QByteArray bold(const QString &text)
{
    return "\\fB" + roff(text) + "\\fR";
}

QByteArray italic(const QString &text)
{
    return "\\fI" + roff(text) + "\\fR";
}

QByteArray section(const QString &title)
{
    return ".SH " + roff(title) + '\n';
}

QByteArray head(const QString &page, QDate date)
{
    return ".\\\" Made by plectrum-cli generate man.\n.TH " + roff(page.toUpper()) + " 1 \""
        + roff(date.isValid() ? date.toString(Qt::ISODate) : QString()) + "\" \"Plectrum "
        + roff(QStringLiteral(PLECTRUM_VERSION))
        + "\" \"Plectrum\"\n"
          // No hyphens where there are none, and no holes in lines.
          ".nh\n.ad l\n";
}

QByteArray optionText(const OptionSheet &option)
{
    QByteArray text = ".TP\n";
    if (option.isArgument) {
        text += italic(option.longName()) + '\n';
    } else {
        QByteArrayList names;
        for (const QString &name : option.names)
            names << bold(name);
        text += names.join(", ");
        if (!option.isFlag())
            text += (option.isValueOptional ? "[=" : " ") + italic(option.value) + (option.isValueOptional ? "]" : "");
        text += '\n';
    }
    text += line(roff(sentence(option.text)));
    const QList<OptionNote> notes = optionNotes(option);
    for (const OptionNote &note : notes) {
        QByteArrayList words;
        for (const QString &word : note.words)
            words << bold(word);
        text += line(roff(note.text) + ' ' + words.join(", ") + '.');
    }
    return text;
}

QByteArray optionTexts(const QList<OptionSheet> &options)
{
    QByteArray text;
    for (const OptionSheet &option : options)
        text += optionText(option);
    return text;
}

QByteArray remarkTexts(const QList<RemarkSheet> &remarks)
{
    QByteArray text;
    for (const RemarkSheet &remark : remarks) {
        if (!remark.text.isEmpty())
            text += ".PP\n" + line(roff(remark.text));
        for (const RemarkSheet::Item &item : remark.items) {
            text += ".TP\n" + line(bold(item.term));
            for (qsizetype i = 0; i < item.texts.size(); ++i)
                text += (i == 0 ? "" : ".br\n") + line(roff(item.texts.at(i)));
            if (item.texts.isEmpty())
                text += "\\&\n";
        }
    }
    return text;
}

QByteArray synopsis(const CommandSheet &command)
{
    QByteArray text = bold(command.path.join(u' ')) + " [" + italic(u"OPTION"_s) + " \\[u2026]]";
    if (const QString arguments = command.argumentsText(); !arguments.isEmpty())
        text += ' ' + italic(arguments);
    return text + '\n';
}

QString pageName(const CommandSheet &command)
{
    return command.path.first(qMin<qsizetype>(2, command.path.size())).join(u'-');
}

QByteArray exitStatus()
{
    QByteArray text = section(u"EXIT STATUS"_s);
    for (const ExitCodeInfo &info : exitCodeTable())
        text += ".TP\n" + bold(QString::number(info.code)) + '\n' + line(roff(sentence(QString::fromUtf8(info.text))));
    return text;
}

/// References to pages, with commas between them.
QByteArray seeAlso(const QStringList &pages)
{
    QByteArray text = section(u"SEE ALSO"_s);
    for (qsizetype i = 0; i < pages.size(); ++i)
        text += ".BR " + roff(pages.at(i)) + " (1)" + (i + 1 < pages.size() ? " ,\n" : "\n");
    return text;
}

ManPage programPage(const CommandSheet &program, QDate date)
{
    QByteArray text = head(program.name(), date) + section(u"NAME"_s)
        + line(roff(program.name()) + " \\- " + roff(program.summary)) + section(u"SYNOPSIS"_s) + synopsis(program)
        + section(u"DESCRIPTION"_s)
        + line(roff(u"Data goes to standard output, one object of JSON a line with --json; talk goes to standard "
                    "error. Each command has a page of its own."_s))
        + section(u"COMMANDS"_s);
    QStringList others{u"plectrum"_s};
    for (const CommandSheet &command : program.subcommands) {
        text += ".TP\n" + bold(command.name()) + '\n' + line(roff(sentence(command.summary)));
        others << pageName(command);
    }
    text += section(u"OPTIONS"_s) + line(roff(u"These stand before or behind the command."_s))
        + optionTexts(program.switches()) + exitStatus() + seeAlso(others);
    return {program.name() + u".1"_s, text};
}

ManPage commandPage(const CommandSheet &command, const CommandSheet &program, QDate date)
{
    const QString name = pageName(command);
    QByteArray text = head(name, date) + section(u"NAME"_s) + line(roff(name) + " \\- " + roff(command.summary))
        + section(u"SYNOPSIS"_s);
    const QList<const CommandSheet *> all = withSubcommands(command);
    bool isFirst = true;
    for (const CommandSheet *const each : all) {
        if (each->subcommands.empty())
            text += (std::exchange(isFirst, false) ? "" : ".br\n") + synopsis(*each);
    }
    if (!command.arguments().isEmpty())
        text += section(u"ARGUMENTS"_s) + optionTexts(command.arguments());
    text += section(u"OPTIONS"_s) + optionTexts(command.switches()) + ".PP\n"
        + line(roff(u"Options of all commands are in "_s)) + ".BR " + roff(program.name()) + " (1).\n";
    if (!command.subcommands.empty()) {
        text += section(u"COMMANDS"_s);
        for (const CommandSheet &sub : command.subcommands)
            text += ".SS " + roff(sub.name()) + '\n' + line(roff(sentence(sub.summary))) + optionTexts(sub.options);
    }
    if (!command.remarks.isEmpty())
        text += section(u"NOTES"_s) + remarkTexts(command.remarks);
    text += exitStatus() + seeAlso({program.name(), u"plectrum"_s});
    return {name + u".1"_s, text};
}

/// The window has one argument and hardly an option; its keys and menus are in the handbook.
ManPage windowPage(const CommandSheet &program, QDate date)
{
    const QString name = u"plectrum"_s;
    const QByteArray text = head(name, date) + section(u"NAME"_s)
        + line(roff(name) + " \\- " + roff(u"Inspect, record, replay and rehearse WebSocket services"_s))
        + section(u"SYNOPSIS"_s) + bold(name) + " [" + italic(u"OPTION"_s) + " \\[u2026]] [" + italic(u"FILE"_s) + '|'
        + italic(u"URL"_s) + " \\[u2026]]\n" + section(u"DESCRIPTION"_s)
        + line(roff(
            u"Opens the window. Each FILE that exists is opened in a tab of its own: a recording of Plectrum or "
            "of a program that it imports. Anything else is taken for an address, to which a tab connects at once. "
            "F1 opens the handbook."_s))
        + section(u"OPTIONS"_s) + ".TP\n" + bold(u"-h"_s) + ", " + bold(u"--help"_s)
        + "\nSay what there is to say on the command line.\n" + ".TP\n" + bold(u"-v"_s) + ", " + bold(u"--version"_s)
        + "\nPrint the version.\n" + ".TP\n" + bold(u"--language"_s) + ' ' + italic(u"CODE"_s) + '\n'
        + line(roff(
            u"Show texts in this language, whatever is set; --help names all. Environment: PLECTRUM_LANGUAGE."_s))
        + seeAlso({program.name()});
    return {name + u".1"_s, text};
}

} // namespace

QList<ManPage> manPages(const CommandSheet &program, QDate date)
{
    QList<ManPage> pages{windowPage(program, date), programPage(program, date)};
    for (const CommandSheet &command : program.subcommands)
        pages << commandPage(command, program, date);
    return pages;
}

} // namespace plectrum
