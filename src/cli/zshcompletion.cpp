// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/shellcompletion.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// In single quotes.
QString zshQuoted(QString text)
{
    return u'\'' + text.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

/// With a backslash before each of `letters`.
QString zshEscaped(const QString &text, QStringView letters)
{
    QString out;
    for (const QChar letter : text) {
        if (letter == u'\\' || letters.contains(letter))
            out += u'\\';
        out += letter;
    }
    return out;
}

/// ":FILE:_files": what the value is, and what may stand for it.
QString valueSpec(const OptionSheet &option)
{
    const QString message = option.isArgument ? option.longName() : option.value;
    QString action = u" "_s;
    if (option.isList)
        action = u"_values -s , %1 %2"_s.arg(u"value"_s, option.choices.join(u' '));
    else if (!option.choices.isEmpty() && option.completes == OptionSheet::Completes::File)
        action = u"_alternative \"words:word:(%1)\" \"files:file:_files\""_s.arg(option.choices.join(u' '));
    else if (!option.choices.isEmpty())
        action = u"(%1)"_s.arg(option.choices.join(u' '));
    else if (option.completes == OptionSheet::Completes::File)
        action = u"_files"_s;
    else if (option.completes == OptionSheet::Completes::Folder)
        action = u"_files -/"_s;
    else if (option.completes == OptionSheet::Completes::Profile)
        action = u"__plectrum-cli_ids"_s;
    return u':' + zshEscaped(message, u":") + u':' + action;
}

QStringList specsOf(const QList<OptionSheet> &options)
{
    QStringList specs;
    int place = 0;
    for (const OptionSheet &option : options) {
        if (option.isArgument) {
            const QString at = option.isRepeatable ? u"*"_s : QString::number(++place);
            specs << zshQuoted(at + (option.isRequired || option.isRepeatable ? u""_s : u":"_s) + valueSpec(option));
            continue;
        }
        const QString hint = u'[' + zshEscaped(completionHint(option.text), u"[]") + u']';
        for (const QString &name : option.names) {
            QString spec = option.isRepeatable ? u"*"_s + name : name;
            if (!option.isFlag())
                spec += name.startsWith("--"_L1) ? u"="_s : u"+"_s;
            spec += hint;
            if (!option.isFlag())
                spec += (option.isValueOptional ? u":"_s : QString()) + valueSpec(option);
            specs << zshQuoted(spec);
        }
    }
    return specs;
}

/// The commands below one, for _describe.
QString described(const CommandSheet &command)
{
    QStringList rows;
    for (const CommandSheet &sub : command.subcommands)
        rows << zshQuoted(zshEscaped(sub.name(), u":") + u':' + sub.summary);
    return rows.join(u"\n            "_s);
}

QString functionName(const CommandSheet &command)
{
    return u'_' + command.path.join(u'_');
}

QString functionOf(const CommandSheet &command, const CommandSheet &program)
{
    // The program's options stand behind every command.
    QList<OptionSheet> options = command.options;
    if (!command.isProgram()) {
        const QList<OptionSheet> shared = program.switches();
        for (const OptionSheet &option : shared) {
            if (option.longName() != "--help"_L1 && option.longName() != "--version"_L1)
                options << option;
        }
    }
    const QString specs = specsOf(options).join(u" \\\n        "_s);
    if (command.subcommands.empty())
        return u"%1() {\n    _arguments -S \\\n        %2\n}\n\n"_s.arg(functionName(command), specs);
    QString cases;
    for (const CommandSheet &sub : command.subcommands)
        cases += u"        %1) %2 ;;\n"_s.arg(sub.name(), functionName(sub));
    return uR"(%1() {
    local curcontext=$curcontext context state state_descr line
    local -A opt_args
    local -a commands
    %5_arguments -C -S \
        %2 \
        '1:command:->command' \
        '*::argument:->argument'
    case $state in
    command)
        commands=(
            %3
        )
        _describe command commands
        ;;
    argument)
        case $words[1] in
%4        esac
        ;;
    esac
}

)"_s.arg(functionName(command), specs, described(command), cases,
         // Below it `words` begins with the command; the whole line is wanted for its --profile-dir.
         command.isProgram() ? u"local -a _plectrum_line=($words)\n    "_s : QString());
}

} // namespace

QByteArray zshCompletion(const CommandSheet &program)
{
    QString text =
        u"#compdef %1\n# Completion of %1 for zsh; made by %1 generate completions.\n\n"_s.arg(program.name());
    text += uR"(# The saved profiles, in the folder that the line names.
__plectrum-cli_ids() {
    local found
    local -a folder ids
    local -i place=${_plectrum_line[(I)--profile-dir]}
    (( place )) && folder=(--profile-dir ${(Q)_plectrum_line[place + 1]})
    found=$(${(Q)_plectrum_line[1]} $folder profiles list --brief 2>/dev/null </dev/null)
    ids=(${(f)found})
    ids=(${ids/$'\t'/:})
    _describe profile ids
}

)"_s;
    const QList<const CommandSheet *> all = withSubcommands(program);
    for (const CommandSheet *const command : all)
        text += functionOf(*command, program);
    text += functionName(program) + u" \"$@\"\n"_s;
    return text.toUtf8();
}

} // namespace plectrum
