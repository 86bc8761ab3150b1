// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/shellcompletion.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// A row of a `case`: what is done for these patterns, which are quoted.
QString caseRow(const QStringList &patterns, const QString &body)
{
    QStringList quoted;
    for (const QString &pattern : patterns)
        quoted << u'\'' + pattern + u'\'';
    return u"        "_s + quoted.join(u" | "_s) + u") "_s + body + u" ;;\n"_s;
}

/// What stands behind an option is completed so.
QString valueBody(const OptionSheet &option)
{
    QString body;
    if (!option.choices.isEmpty())
        body = u"words='%1'; "_s.arg(option.choices.join(u' ')) + (option.isList ? u"list=,; "_s : QString());
    if (option.completes == OptionSheet::Completes::File)
        body += u"kind=-f; "_s;
    else if (option.completes == OptionSheet::Completes::Folder)
        body += u"kind=-d; "_s;
    else if (option.completes == OptionSheet::Completes::Profile)
        body += u"kind=profiles; "_s;
    return body + u"value=1"_s;
}

QString commandRows(const QList<const CommandSheet *> &all)
{
    QStringList paths;
    for (const CommandSheet *const command : all) {
        const QString name = command->name();
        const QString path = completionPath(*command);
        if (!path.isEmpty())
            paths << path.chopped(name.size()).trimmed() + u' ' + name;
    }
    return caseRow(paths, u"command=${command:+$command }${COMP_WORDS[i]}"_s);
}

QString valueRows(const QList<const CommandSheet *> &all)
{
    QString rows;
    for (const CommandSheet *const command : all) {
        const QList<OptionSheet> switches = command->switches();
        for (const OptionSheet &option : switches) {
            if (option.isFlag() || option.isValueOptional)
                continue;
            QStringList patterns;
            for (const QString &name : option.names)
                patterns << (command->isProgram() ? name : completionPath(*command) + u' ' + name);
            // The program's own stand behind every command, too.
            if (command->isProgram())
                rows += u"        *' "_s + patterns.join(u"' | *' "_s) + u"') "_s + valueBody(option) + u" ;;\n"_s;
            else
                rows += caseRow(patterns, valueBody(option));
        }
    }
    return rows;
}

/// Options, and what else may stand where no option and no value is.
QString wordRows(const QList<const CommandSheet *> &all)
{
    QString rows;
    for (const CommandSheet *const command : all) {
        QStringList options;
        const QList<OptionSheet> switches = command->switches();
        for (const OptionSheet &option : switches)
            options << option.names;
        QStringList words;
        for (const CommandSheet &sub : command->subcommands)
            words << sub.name();
        QString body = u"options='%1'"_s.arg(options.join(u' '));
        const QList<OptionSheet> arguments = command->arguments();
        for (const OptionSheet &argument : arguments) {
            words << argument.choices;
            if (argument.completes == OptionSheet::Completes::File)
                body += u"; kind=-f"_s;
            else if (argument.completes == OptionSheet::Completes::Folder)
                body += u"; kind=-d"_s;
            else if (argument.completes == OptionSheet::Completes::Profile)
                body += u"; kind=profiles"_s;
        }
        if (!words.isEmpty())
            body += u"; words='%1'"_s.arg(words.join(u' '));
        rows += caseRow({completionPath(*command)}, body);
    }
    return rows;
}

QString optionsOfAll(const CommandSheet &program)
{
    QStringList names;
    const QList<OptionSheet> switches = program.switches();
    for (const OptionSheet &option : switches)
        names << option.names;
    return names.join(u' ');
}

} // namespace

QByteArray bashCompletion(const CommandSheet &program)
{
    const QList<const CommandSheet *> all = withSubcommands(program);
    const QString text = uR"(# Completion of %1 for bash; made by %1 generate completions.

# Ids of the saved profiles, in the folder that the line names.
_plectrum_cli_profiles()
{
    local folder=() i
    for ((i = 1; i < COMP_CWORD; i++)); do
        [[ ${COMP_WORDS[i]} == --profile-dir ]] || continue
        [[ ${COMP_WORDS[i + 1]} != '=' ]] || ((i++))
        folder=(--profile-dir "${COMP_WORDS[i + 1]}")
    done
    "${COMP_WORDS[0]}" "${folder[@]}" profiles list --brief 2>/dev/null </dev/null | cut -f 1
}

_plectrum_cli()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' options='' words='' kind='' list='' value='' before='' found i
    COMPREPLY=()

    # The command, and the one below it.
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i - 1]} in
        %2) continue ;;
        esac
        case "$command ${COMP_WORDS[i]}" in
%3        esac
    done

    # --option=value comes in three words.
    if [[ $cur == '=' ]]; then
        cur=''
    elif [[ $prev == '=' ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case "$command $prev" in
%4        esac

    if [[ -z $value ]]; then
        case $command in
%5        esac
        if [[ $cur == -* ]]; then
            words="$options %6"
            kind=''
        fi
    fi
    if [[ -n $list && $cur == *,* ]]; then
        before=${cur%,*},
        cur=${cur##*,}
    fi
    while IFS= read -r found; do
        [[ -z $found ]] || COMPREPLY+=("$before$found")
    done < <(compgen -W "$words" -- "$cur")
    if [[ $kind == profiles ]]; then
        local IFS=$'\n'
        words=$(_plectrum_cli_profiles)
        while read -r found; do
            printf -v found '%q' "$found"
            COMPREPLY+=("$found")
        done < <(compgen -W "$words" -- "$cur")
    elif [[ -n $kind ]]; then
        compopt -o filenames 2>/dev/null
        while IFS= read -r found; do
            COMPREPLY+=("$found")
        done < <(compgen "$kind" -- "$cur")
    fi
}

complete -F _plectrum_cli %1
)"_s;
    return text
        .arg(program.name(), programValueOptions(program).join(u" | "_s), commandRows(all), valueRows(all),
             wordRows(all), optionsOfAll(program))
        .toUtf8();
}

} // namespace plectrum
