// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/shellcompletion.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A command, and its options as --help prints them: what is generated has another way to them.
struct HelpedCommand {
    QStringList path; ///< {"profiles", "list"}
    QStringList options;
    QStringList subcommands;
};

HelpedCommand helped(const QStringList &path)
{
    HelpedCommand command{path, {}, {}};
    const QString help = QString::fromUtf8(runPlectrum(path + QStringList{u"--help"_s}).out);
    static const QRegularExpression option(u"^  (-[\\w-]+)(?:,(-[\\w-]+))*"_s);
    bool areCommands = false;
    const QStringList lines = help.split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u' '))
            areCommands = line == "Subcommands:"_L1;
        else if (areCommands && line.startsWith("  "_L1) && !line.startsWith("   "_L1))
            command.subcommands << line.trimmed().section(u' ', 0, 0);
        else if (const auto match = option.match(line); match.hasMatch())
            command.options << match.captured(0).trimmed().split(u',');
    }
    return command;
}

QList<HelpedCommand> allHelped(const QStringList &path = {})
{
    QList<HelpedCommand> all{helped(path)};
    const QStringList subcommands = all.constFirst().subcommands;
    for (const QString &name : subcommands)
        all << allHelped(path + QStringList{name});
    return all;
}

/// `word` alone, not as a part of a longer one.
bool hasWord(const QString &text, const QString &word)
{
    return text.contains(QRegularExpression(u"(?<![\\w-])"_s + QRegularExpression::escape(word) + u"(?![\\w-])"_s));
}

QMap<QString, QString> filesIn(const QString &folder)
{
    QMap<QString, QString> files;
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names)
        files.insert(name, contentOf(QDir(folder).filePath(name)));
    return files;
}

} // namespace

/// Man pages, completions and the reference: all of the commands are in them, and shells and roff understand them.
class tst_Generators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void manPagesHaveAll();
    void referenceHasAll();
    void completionsHaveAll_data();
    void completionsHaveAll();
    void twiceTheSame();
    void manPagesAreSound_data();
    void manPagesAreSound();
    void manPagesAreDated();
    void shellsReadThem_data();
    void shellsReadThem();
    void bashCompletes_data();
    void bashCompletes();
    void fishCompletes_data();
    void fishCompletes();
    void profilesComplete_data();
    void profilesComplete();
    void complains_data();
    void complains();

private:
    QString made(const QString &place) const { return m_folder.filePath(place); }

    QTemporaryDir m_folder;
    QList<HelpedCommand> m_commands;
};

void tst_Generators::initTestCase()
{
    qunsetenv("SOURCE_DATE_EPOCH");
    m_commands = allHelped();
    QVERIFY(m_commands.size() > qsizetype(commandTable().size()));
    QCOMPARE(runPlectrum({u"generate"_s, u"man"_s, made(u"man"_s)}).code, int(Done));
    QCOMPARE(runPlectrum({u"generate"_s, u"completions"_s, made(u"completions"_s)}).code, int(Done));
    QCOMPARE(runPlectrum({u"generate"_s, u"reference"_s, made(u"cli.md"_s)}).code, int(Done));
}

void tst_Generators::manPagesHaveAll()
{
    const QMap<QString, QString> pages = filesIn(made(u"man"_s));
    QCOMPARE(pages.size(), qsizetype(commandTable().size()) + 2);
    QVERIFY(pages.contains(u"plectrum.1"_s));
    for (const HelpedCommand &command : std::as_const(m_commands)) {
        const QString name =
            (QStringList{u"plectrum-cli"_s} + command.path.first(qMin<qsizetype>(1, command.path.size()))).join(u'-');
        const QString page =
            pages.value(name + u".1"_s).replace(u"\\-"_s, u"-"_s).replace(u"\\fR"_s, u" "_s).replace(u"\\fB"_s, u" "_s);
        QVERIFY2(!page.isEmpty(), qPrintable(name));
        for (const QString &option : command.options)
            QVERIFY2(hasWord(page, option), qPrintable(name + u' ' + option));
        for (const QString &sub : command.subcommands)
            QVERIFY2(hasWord(page, sub), qPrintable(name + u' ' + sub));
    }
    for (const ExitCodeInfo &info : exitCodeTable())
        QVERIFY(pages.value(u"plectrum-cli-show.1"_s).contains(QString::fromUtf8(info.text)));
}

void tst_Generators::referenceHasAll()
{
    const QString reference = contentOf(made(u"cli.md"_s));
    for (const HelpedCommand &command : std::as_const(m_commands)) {
        if (command.path.isEmpty())
            continue;
        const QString heading =
            u"\n"_s + QString(command.path.size() + 1, u'#') + u' ' + command.path.join(u' ') + u'\n';
        const qsizetype start = reference.indexOf(heading);
        QVERIFY2(start > 0, qPrintable(heading));
        static const QRegularExpression next(u"\n##+ "_s);
        const QString section = reference.mid(start, reference.indexOf(next, start + heading.size()) - start);
        for (const QString &option : command.options) {
            const bool isHelp = option == "--help"_L1 || option == "-h"_L1; // said once, at the top
            QVERIFY2(hasWord(isHelp ? reference : section, option), qPrintable(heading + option));
        }
    }
}

void tst_Generators::completionsHaveAll_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isFish");
    for (const CompletingShell &shell : completingShells())
        QTest::newRow(shell.name) << QString::fromUtf8(shell.fileName) << (QByteArray(shell.name) == "fish");
}

void tst_Generators::completionsHaveAll()
{
    QFETCH(QString, file);
    QFETCH(bool, isFish);
    const QString script = contentOf(made(u"completions/"_s + file));
    for (const HelpedCommand &command : std::as_const(m_commands)) {
        for (const QString &option : command.options) {
            const QString written = !isFish  ? option
                : option.startsWith("--"_L1) ? u"-l "_s + option.sliced(2)
                                             : u"-s "_s + option.sliced(1);
            QVERIFY2(hasWord(script, written), qPrintable(command.path.join(u' ') + u' ' + option));
        }
        for (const QString &sub : command.subcommands)
            QVERIFY2(hasWord(script, sub), qPrintable(sub));
    }
}

void tst_Generators::twiceTheSame()
{
    QCOMPARE(runPlectrum({u"generate"_s, u"man"_s, made(u"again/man"_s)}).code, int(Done));
    QCOMPARE(runPlectrum({u"generate"_s, u"completions"_s, made(u"again/completions"_s)}).code, int(Done));
    QCOMPARE(filesIn(made(u"again/man"_s)), filesIn(made(u"man"_s)));
    QCOMPARE(filesIn(made(u"again/completions"_s)), filesIn(made(u"completions"_s)));
    const Outcome printed = runPlectrum({u"generate"_s, u"reference"_s, u"-"_s});
    QCOMPARE(QString::fromUtf8(printed.out), contentOf(made(u"cli.md"_s)));
}

void tst_Generators::manPagesAreSound_data()
{
    QTest::addColumn<QString>("page");
    const QStringList names = filesIn(made(u"man"_s)).keys();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Generators::manPagesAreSound()
{
    QFETCH(QString, page);
    const QString path = made(u"man/"_s + page);
    const QString text = contentOf(path);
    QVERIFY(std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 0x80; }));
    if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
        QSKIP("groff is not installed");
    const Outcome read = run(u"groff"_s, {u"-man"_s, u"-ww"_s, u"-z"_s, path});
    QCOMPARE(QString::fromUtf8(read.err), QString());
    QCOMPARE(read.code, 0);
    const Outcome shown = run(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-P-cbou"_s, path});
    QVERIFY(shown.out.contains("SEE ALSO"));
}

void tst_Generators::manPagesAreDated()
{
    QVERIFY(contentOf(made(u"man/plectrum-cli.1"_s)).contains(u" 1 \"\" \"Plectrum "_s));
    qputenv("SOURCE_DATE_EPOCH", "1763769600");
    const Outcome dated = runPlectrum({u"generate"_s, u"man"_s, made(u"dated"_s)});
    qputenv("SOURCE_DATE_EPOCH", "yesterday");
    const Outcome wrong = runPlectrum({u"generate"_s, u"man"_s, made(u"never"_s)});
    qunsetenv("SOURCE_DATE_EPOCH");
    QCOMPARE(dated.code, int(Done));
    QVERIFY(contentOf(made(u"dated/plectrum-cli.1"_s)).contains(u" 1 \"2025\\-11\\-22\" \"Plectrum "_s));
    QCOMPARE(wrong.code, int(WrongUsage));
    QVERIFY(!QDir(made(u"never"_s)).exists());
}

void tst_Generators::shellsReadThem_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("file");
    for (const CompletingShell &shell : completingShells())
        QTest::newRow(shell.name) << QString::fromUtf8(shell.name) << QString::fromUtf8(shell.fileName);
}

void tst_Generators::shellsReadThem()
{
    QFETCH(QString, shell);
    QFETCH(QString, file);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP(qPrintable(shell + u" is not installed"_s));
    const Outcome read = run(shell, {u"-n"_s, made(u"completions/"_s + file)});
    QCOMPARE(QString::fromUtf8(read.err), QString());
    QCOMPARE(read.code, 0);
}

namespace {

/// Lines behind which one presses Tab, and what is offered then; "!x" is not.
void addLines()
{
    QTest::addColumn<QStringList>("words"); // as the shell parts them; the last is at the cursor
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("commands") << QStringList{u""_s}
                              << QStringList{u"connect"_s, u"generate"_s, u"!--json"_s, u"!a.yaml"_s};
    QTest::newRow("beginning of a command") << QStringList{u"re"_s} << QStringList{u"replay"_s, u"!connect"_s};
    QTest::newRow("options of the program")
        << QStringList{u"--"_s} << QStringList{u"--json"_s, u"--version"_s, u"!--to"_s};
    QTest::newRow("behind an option of the program")
        << QStringList{u"--profile-dir"_s, u"show"_s, u"t"_s} << QStringList{u"tap"_s, u"tokens"_s};
    QTest::newRow("folders") << QStringList{u"--profile-dir"_s, u""_s}
                             << QStringList{u"folder"_s, u"!a.yaml"_s, u"!connect"_s};
    QTest::newRow("options of a command")
        << QStringList{u"replay"_s, u"--"_s} << QStringList{u"--to"_s, u"--junit"_s, u"--json"_s, u"!--echo"_s};
    QTest::newRow("values") << QStringList{u"serve"_s, u"--engine"_s, u""_s}
                            << QStringList{u"native"_s, u"qt"_s, u"!a.yaml"_s};
    QTest::newRow("beginning of a value")
        << QStringList{u"replay"_s, u"--speed"_s, u"a"_s} << QStringList{u"asap"_s, u"!reply"_s};
    QTest::newRow("file as a value") << QStringList{u"connect"_s, u"--record"_s, u""_s} << QStringList{u"a.yaml"_s};
    QTest::newRow("file as an argument") << QStringList{u"--json"_s, u"replay"_s, u"a"_s} << QStringList{u"a.yaml"_s};
    QTest::newRow("commands below") << QStringList{u"profiles"_s, u""_s}
                                    << QStringList{u"list"_s, u"cookies"_s, u"!connect"_s};
    QTest::newRow("options below") << QStringList{u"tokens"_s, u"rotate"_s, u"--"_s}
                                   << QStringList{u"--print"_s, u"--stdin"_s};
    QTest::newRow("name of a command as an argument")
        << QStringList{u"show"_s, u"connect"_s, u"--"_s} << QStringList{u"--filter"_s, u"!--bearer"_s};
}

void compareOffers(const QStringList &found, const QStringList &offered)
{
    for (const QString &word : offered) {
        const bool shall = !word.startsWith(u'!');
        const QString name = shall ? word : word.sliced(1);
        const bool is = found.contains(name) || found.contains(name + u'/');
        QVERIFY2(is == shall, qPrintable(word + u" in "_s + found.join(u' ')));
    }
}

/// A folder with something to complete.
void fillFolder(const QString &path)
{
    QDir(path).mkpath(u"folder"_s);
    QFile file(QDir(path).filePath(u"a.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

void tst_Generators::bashCompletes_data()
{
    addLines();
    // Bash alone parts --option=value.
    QTest::newRow("value behind =") << QStringList{u"serve"_s, u"--engine"_s, u"="_s, u"q"_s}
                                    << QStringList{u"qt"_s, u"!native"_s};
    QTest::newRow("value right behind =")
        << QStringList{u"serve"_s, u"--engine"_s, u"="_s} << QStringList{u"qt"_s, u"native"_s};
    QTest::newRow("list") << QStringList{u"show"_s, u"--columns"_s, u"id,ti"_s} << QStringList{u"id,time"_s, u"!id"_s};
}

void tst_Generators::bashCompletes()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, offered);
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("bash is not installed");
    const QTemporaryDir folder;
    fillFolder(folder.path());
    const QString driver = u"cd \"$1\"; source \"$2\"; shift 2; COMP_WORDS=(plectrum-cli \"$@\"); COMP_CWORD=$#; "
                           "_plectrum_cli; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    const Outcome done = run(
        u"bash"_s,
        QStringList{u"--norc"_s, u"-c"_s, driver, u"bash"_s, folder.path(), made(u"completions/plectrum-cli.bash"_s)}
            + words);
    QCOMPARE(QString::fromUtf8(done.err), QString());
    compareOffers(QString::fromUtf8(done.out).split(u'\n', Qt::SkipEmptyParts), offered);
}

void tst_Generators::fishCompletes_data()
{
    addLines();
}

void tst_Generators::fishCompletes()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, offered);
    if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
        QSKIP("fish is not installed");
    const QTemporaryDir folder;
    fillFolder(folder.path());
    const QString driver = u"cd $argv[1]; source $argv[2]; complete -C $argv[3]"_s;
    const Outcome done = run(u"fish"_s,
                             {u"--no-config"_s, u"-c"_s, driver, folder.path(),
                              made(u"completions/plectrum-cli.fish"_s), u"plectrum-cli "_s + words.join(u' ')});
    QCOMPARE(QString::fromUtf8(done.err), QString());
    QStringList found;
    const QStringList lines = QString::fromUtf8(done.out).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        found << line.section(u'\t', 0, 0);
    compareOffers(found, offered);
}

void tst_Generators::profilesComplete_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("driver"); // $1: the script; $2: the program; the rest: the words behind it
    const QString bash = u"source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _plectrum_cli; "
                         "printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    const QString fish = u"source $argv[1]; complete -C (string join -- ' ' $argv[2..-1])' '"_s;
    // What zsh's own functions would do with it.
    const QString zsh = u"_arguments() { : }; _describe() { print -l -- ${(P)2} }; source $1; shift; "
                        "_plectrum_line=($@); __plectrum-cli_ids"_s;
    const struct {
        const char *shell;
        QString driver;
    } shells[] = {{"bash", bash}, {"fish", fish}, {"zsh", zsh}};
    for (const auto &[shell, driver] : shells)
        QTest::newRow(shell) << QString::fromUtf8(shell) << driver;
}

void tst_Generators::profilesComplete()
{
    QFETCH(QString, shell);
    QFETCH(QString, driver);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP(qPrintable(shell + u" is not installed"_s));
    const QTemporaryDir folder;
    const QString profiles = folder.filePath(u"profiles"_s);
    for (const char *const name : {"Live board", "Staging"}) {
        const QString path = folder.filePath(QString::fromUtf8(name) + u".json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name": "%1", "url": "ws://127.0.0.1/live"})"_ba.replace("%1", name));
        file.close();
        QCOMPARE(runPlectrum({u"--profile-dir"_s, profiles, u"profiles"_s, u"import"_s, path}).code, int(Done));
    }
    QCOMPARE(QString::fromUtf8(runPlectrum({u"--profile-dir"_s, profiles, u"profiles"_s, u"list"_s, u"--brief"_s}).out),
             u"live-board\tLive board\nstaging\tStaging\n"_s);
    const QString program = QStringLiteral(PLECTRUM_CLI);
    const auto offered = [&](const QString &from, const QStringList &words) {
        QStringList arguments{u"-c"_s, driver};
        if (shell != "fish"_L1)
            arguments << shell;
        const QString file = shell == "zsh"_L1 ? u"_plectrum-cli"_s : u"plectrum-cli."_s + shell;
        const Outcome done = run(shell, arguments + QStringList{made(u"completions/"_s + file), from} + words);
        QStringList found;
        const QStringList lines = QString::fromUtf8(done.out).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            found << line.section(QRegularExpression(u"[\\t:]"_s), 0, 0);
        return std::pair(found, QString::fromUtf8(done.err));
    };
    const QStringList folderWords{u"--profile-dir"_s, profiles};
    const QStringList cursor = shell == "fish"_L1 ? QStringList() : QStringList{u""_s};
    const QStringList both{u"live-board"_s, u"staging"_s};
    using Offer = std::pair<QStringList, QString>;
    QCOMPARE(offered(program, folderWords + QStringList{u"connect"_s, u"--profile"_s} + cursor), Offer(both, {}));
    QCOMPARE(offered(program, folderWords + QStringList{u"profiles"_s, u"show"_s} + cursor), Offer(both, {}));
    // Nothing to ask, nothing to read: nothing is offered, and nothing is said.
    QCOMPARE(offered(folder.filePath(u"gone/plectrum-cli"_s), {u"connect"_s, u"--profile"_s, u""_s}).second, QString());
    const QStringList nowhere{u"--profile-dir"_s, u"/dev/null"_s, u"connect"_s, u"--profile"_s};
    QCOMPARE(offered(program, nowhere + cursor), Offer());
}

void tst_Generators::complains_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing to generate") << QStringList{} << int(WrongUsage);
    QTest::newRow("no folder") << QStringList{u"man"_s} << int(WrongUsage);
    QTest::newRow("folder that is a file") << QStringList{u"man"_s, u"/dev/null/x"_s} << int(FileTrouble);
    QTest::newRow("file in no folder") << QStringList{u"reference"_s, u"/dev/null/x"_s} << int(FileTrouble);
}

void tst_Generators::complains()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Outcome done = runPlectrum(QStringList{u"generate"_s} + arguments);
    QCOMPARE(done.code, code);
    QVERIFY(!done.err.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Generators)
#include "tst_generators.moc"
