// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filter.h"
#include "cli/command.h"
#include "support/consoleblocks.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

QString sourcePath(const QString &file)
{
    return QStringLiteral(PLECTRUM_SOURCE_DIR "/") + file;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString page(const QString &name)
{
    return textOf(sourcePath(u"resources/handbook/"_s + name));
}

/// Commands that no test can run, and why.
struct Exempt {
    const char *page;
    const char *command; ///< as it begins
    const char *reason;
};
constexpr Exempt Exempts[] = {
    {"diagnosis.md", "plectrum-cli diagnose wss://cloud.example", "needs a real Nextcloud; tst_diagnosis has others"},
    {"harp-rehearsal.md", "plectrum-cli serve --exapp appinfo/info.xml", "needs an ExApp; tst_harpserver has one"},
    {"install.md", "chmod +x Plectrum", "needs the package; packaging/linux/prove takes it to a bare Debian"},
    {"install.md", "./Plectrum", "needs the package; packaging/linux/prove takes it to a bare Debian"},
    {"install.md", "apt install", "needs the package and root; packaging/linux/prove has both"},
    {"logins.md", "plectrum-cli login", "needs a person at a browser; tst_logincommand plays both"},
    {"logins.md", "plectrum-cli tokens", "needs tokens of a real Nextcloud; tst_rotatecommand has others"},
    {"server.md", "plectrum-cli serve --listen 127.0.0.1:8083 --redis", "needs Redis; tests/interop has it"},
    {"tap.md", "plectrum-cli tap --target wss://cloud.example", "needs a real Nextcloud"},
    {"README.md", "plectrum-cli diagnose wss://cloud.example", "needs a real Nextcloud"},
    {"README.md", "plectrum-cli tap --target wss://cloud.example", "needs a real Nextcloud"},
};

const Exempt *exemptOf(const QString &name, const QString &command)
{
    for (const Exempt &exempt : Exempts) {
        if (name == QLatin1StringView(exempt.page) && command.startsWith(QLatin1StringView(exempt.command)))
            return &exempt;
    }
    return nullptr;
}

/// Does what a page says in a folder of its own, with plectrum-cli in the PATH and a home without a key store.
///
/// Pages show fixed ports, such as 8080. A server that is started in the background ("… --listen 127.0.0.1:8080 &")
/// takes a free one instead, which its first line tells; from then on this one stands for 127.0.0.1:8080 in commands,
/// in what they print and in files that the page had saved.
class Reader {
public:
    explicit Reader(const QString &name)
        : m_name(name)
    {
    }

    /// Empty: all is as the page says.
    QString follow(const QList<PageStep> &steps)
    {
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const bool asksCode = i + 1 < steps.size() && steps.at(i + 1).text == "echo $?"_L1;
            const QString wrong = take(steps.at(i), asksCode);
            if (!wrong.isEmpty())
                return u"line %1: %2\n%3"_s.arg(steps.at(i).line).arg(steps.at(i).text, wrong);
        }
        for (const auto &program : m_running) {
            program->signal(SIGTERM);
            if (const Outcome outcome = program->end(); outcome.code != 0)
                return u"a server ended with %1: "_s.arg(outcome.code) + QString::fromUtf8(outcome.err);
        }
        return {};
    }

    int taken() const { return m_taken; }

private:
    QString take(const PageStep &step, bool asksCode)
    {
        if (step.kind == PageStep::Kind::File) {
            m_files.insert(step.name, step.text);
            writeFiles();
            return {};
        }
        if (step.kind == PageStep::Kind::Query)
            return query(step);
        if (step.text == "echo $?"_L1) {
            const QString code = QString::number(m_code);
            return step.expected == QStringList{code} ? QString() : u"the exit code was "_s + code;
        }
        if (exemptOf(m_name, step.text))
            return {};
        ++m_taken;
        if (step.text.endsWith(" &"_L1))
            return startServer(step);
        const Outcome outcome = shell(substituted(step.text));
        m_code = outcome.code;
        const QString output = QString::fromUtf8(outcome.out + '\n' + outcome.err);
        if (!asksCode && m_code != 0)
            return u"exit code %1\n%2"_s.arg(m_code).arg(output);
        QStringList expected;
        for (const QString &line : step.expected)
            expected << substituted(line);
        const QString missing = missingLine(expected, output);
        return missing.isEmpty() ? QString() : u"\"%1\" is not in\n%2"_s.arg(missing, output);
    }

    QString startServer(const PageStep &step)
    {
        static const QRegularExpression place(u"--listen 127\\.0\\.0\\.1:(\\d+)"_s);
        const QString port = place.match(step.text).captured(1);
        QString command = step.text.chopped(2);
        command.replace(place, u"--listen 127.0.0.1:0"_s);
        m_running.push_back(std::make_unique<Program>(u"bash"_s, shellArguments(u"exec "_s + substituted(command))));
        const QString first = QString::fromUtf8(m_running.back()->nextLine());
        static const QRegularExpression url(u"127\\.0\\.0\\.1:(\\d+)"_s);
        const auto match = url.match(first);
        if (port.isEmpty() || !match.hasMatch())
            return u"it listens nowhere: "_s + first + QString::fromUtf8(m_running.back()->readAllStandardError());
        m_ports.insert(port, match.captured(1));
        writeFiles();
        QStringList expected;
        for (const QString &line : step.expected)
            expected << substituted(line);
        return missingLine(expected, first);
    }

    QString query(const PageStep &step)
    {
        const QString file = QDir(m_folder.path()).entryList({u"*.plectrum"_s}).value(0);
        const Outcome outcome = run(u"sqlite3"_s, {u"-readonly"_s, u"-bail"_s, m_folder.filePath(file), step.text});
        ++m_taken;
        return outcome.code == 0 && outcome.err.isEmpty() ? QString() : QString::fromUtf8(outcome.err);
    }

    QString substituted(QString text) const
    {
        for (auto i = m_ports.cbegin(); i != m_ports.cend(); ++i)
            text.replace(u"127.0.0.1:"_s + i.key(), u"127.0.0.1:"_s + i.value());
        return text;
    }

    void writeFiles()
    {
        for (auto i = m_files.cbegin(); i != m_files.cend(); ++i) {
            const QString path = m_folder.filePath(i.key());
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(substituted(i.value()).toUtf8());
        }
    }

    QStringList shellArguments(const QString &command) const
    {
        const QString prelude = u"cd \"$1\"; export HOME=\"$1\" XDG_CONFIG_HOME=\"$1/config\" PATH=\"$2:$PATH\"; "
                                "unset DBUS_SESSION_BUS_ADDRESS; "_s;
        return {u"-c"_s, prelude + command, u"bash"_s, m_folder.path(),
                QFileInfo(QStringLiteral(PLECTRUM_CLI)).absolutePath()};
    }

    Outcome shell(const QString &command) const { return run(u"bash"_s, shellArguments(command)); }

    const QString m_name;
    const QTemporaryDir m_folder;
    QMap<QString, QString> m_files;
    QMap<QString, QString> m_ports; ///< of the page, and what stands for it
    std::vector<std::unique_ptr<Program>> m_running;
    int m_code = 0;
    int m_taken = 0;
};

/// Pages with links, below the root of the sources.
QStringList allPages()
{
    QStringList pages{u"README.md"_s, u"CONTRIBUTING.md"_s, u"resources/decoders/README.md"_s,
                      u"resources/settings.md"_s};
    const QStringList names = QDir(sourcePath(u"resources/handbook"_s)).entryList({u"*.md"_s});
    for (const QString &name : names)
        pages << u"resources/handbook/"_s + name;
    return pages;
}

/// The words in code that the first column of the page's tables has.
QStringList firstColumn(const QString &markdown)
{
    static const QRegularExpression row(u"^\\| `[^|]*\\|"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression word(u"`([^`]+)`"_s);
    QStringList words;
    auto rows = row.globalMatch(markdown);
    while (rows.hasNext()) {
        auto found = word.globalMatch(rows.next().captured());
        while (found.hasNext())
            words << found.next().captured(1);
    }
    return words;
}

/// The lines of shell of a pipeline for GitHub or GitLab, but those that install.
QStringList pipelineScript(const QString &yaml)
{
    static const QRegularExpression step(u"^ *(- name: |run: \\||before_script:|script:)"_s);
    QStringList script;
    QString section;
    const QStringList lines = yaml.split(u'\n');
    for (const QString &line : lines) {
        const qsizetype indent = line.size() - QString(line).remove(QRegularExpression(u"^ +"_s)).size();
        if (const auto match = step.match(line); match.hasMatch()) {
            section = match.captured(1);
        } else if (section == "run: |"_L1 && indent >= 10) {
            script << line.trimmed();
        } else if (section.endsWith("script:"_L1) && line.startsWith("    - "_L1)) {
            script << line.sliced(6);
        } else {
            section.clear();
        }
    }
    script.removeIf([](const QString &line) {
        return line.contains("AppImage"_L1) || line.contains("apt-get"_L1) || line.contains("GITHUB_PATH"_L1);
    });
    return script;
}

} // namespace

/// The handbook and the README say what is so: links lead somewhere, tables are those of the program, and every command
/// and query does what stands below it.
class tst_Handbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsPages();
    void linksLeadSomewhere_data();
    void linksLeadSomewhere();
    void indexHasAll();
    void commandsDoWhatIsSaid_data();
    void commandsDoWhatIsSaid();
    void pipelinesPlay_data();
    void pipelinesPlay();
    void exemptionsAreNeeded();
    void referenceIsCurrent();
    void filterFields();
    void exitCodes();
    void scenarioKeys();
    void captureColumns();
};

void tst_Handbook::readsPages()
{
    const QString text = u"# One two\nSave as `a/b.json`:\n\n```json\n{}\n```\n\n```console\n$ x \\\n  --y\nout …\n…\n"
                         "$ z\n```\n## One two\n[a](b.md#c) `[no](link)` [w](https://x)\n"_s;
    const QList<PageStep> steps = pageSteps(text);
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(0).name, u"a/b.json"_s);
    QCOMPARE(steps.at(0).text, u"{}\n"_s);
    QCOMPARE(steps.at(1).text, u"x --y"_s);
    QCOMPARE(steps.at(1).expected, QStringList{u"out …"_s});
    QCOMPARE(steps.at(2).text, u"z"_s);
    QCOMPARE(pageLinks(text), QStringList{u"b.md#c"_s});
    QCOMPARE(pageAnchors(text), (QStringList{u"one-two"_s, u"one-two-1"_s}));
    QCOMPARE(missingLine({u"a … c"_s, u"d"_s}, u"x\na b c\ny\nd\n"_s), QString());
    QCOMPARE(missingLine({u"d"_s, u"a … c"_s}, u"a b c\nd\n"_s), u"a … c"_s);
}

void tst_Handbook::linksLeadSomewhere_data()
{
    QTest::addColumn<QString>("page");
    const QStringList pages = allPages();
    for (const QString &each : pages)
        QTest::newRow(qPrintable(each)) << each;
}

void tst_Handbook::linksLeadSomewhere()
{
    QFETCH(QString, page);
    const QString path = sourcePath(page);
    const QStringList links = pageLinks(textOf(path));
    for (const QString &link : links) {
        const QString file = link.section(u'#', 0, 0);
        const QString target = file.isEmpty() ? path : QFileInfo(path).dir().filePath(file);
        QVERIFY2(QFileInfo::exists(target), qPrintable(link));
        const QString anchor = link.section(u'#', 1);
        if (!anchor.isEmpty())
            QVERIFY2(pageAnchors(textOf(target)).contains(anchor), qPrintable(link));
    }
}

void tst_Handbook::indexHasAll()
{
    const QStringList links = pageLinks(page(u"index.md"_s));
    const QStringList names = QDir(sourcePath(u"resources/handbook"_s)).entryList({u"*.md"_s});
    for (const QString &name : names)
        QVERIFY2(name == "index.md"_L1 || links.contains(name), qPrintable(name));
}

void tst_Handbook::commandsDoWhatIsSaid_data()
{
    QTest::addColumn<QString>("path");
    const QStringList pages = allPages();
    for (const QString &each : pages) {
        if (!pageSteps(textOf(sourcePath(each))).isEmpty())
            QTest::newRow(qPrintable(each)) << each;
    }
}

void tst_Handbook::commandsDoWhatIsSaid()
{
    QFETCH(QString, path);
    const QList<PageStep> steps = pageSteps(textOf(sourcePath(path)));
    for (const char *const program : {"bash", "curl", "sqlite3"}) {
        const bool isNeeded = std::ranges::any_of(steps, [program](const PageStep &step) {
            return step.text.startsWith(QLatin1StringView(program))
                || (step.kind == PageStep::Kind::Query && QByteArray(program) == "sqlite3");
        });
        if (QStandardPaths::findExecutable(QLatin1StringView(program)).isEmpty()
            && (isNeeded || QByteArray(program) == "bash"))
            QSKIP(qPrintable(QLatin1StringView(program) + u" is not installed"_s));
    }
    Reader reader(QFileInfo(path).fileName());
    const QString wrong = reader.follow(steps);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void tst_Handbook::pipelinesPlay_data()
{
    QTest::addColumn<QStringList>("script");
    const QString text = page(u"replay.md"_s);
    static const QRegularExpression block(u"^```yaml\\n(.*?)^```"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    auto blocks = block.globalMatch(text);
    while (blocks.hasNext()) {
        const QString yaml = blocks.next().captured(1);
        QTest::newRow(yaml.contains("uses: actions"_L1) ? "GitHub" : "GitLab") << pipelineScript(yaml);
    }
}

/// What the pipelines do once Plectrum is installed.
void tst_Handbook::pipelinesPlay()
{
    QFETCH(QStringList, script);
    QVERIFY(script.join(u'\n').contains("plectrum-cli replay"_L1));
    const QTemporaryDir folder;
    Program server(QStringLiteral(PLECTRUM_CLI), {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    static const QRegularExpression place(u":(\\d+)$"_s);
    const QString port = place.match(QString::fromUtf8(server.nextLine()).trimmed()).captured(1);
    QVERIFY(!port.isEmpty());
    const QString recording = folder.filePath(u"board.plectrum"_s);
    const QString url = u"ws://127.0.0.1:%1/echo"_s.arg(port);
    QCOMPARE(
        runPlectrum({u"connect"_s, url, u"--send"_s, u"hello"_s, u"--expect"_s, u"1"_s, u"--record"_s, recording}).code,
        int(Done));
    QVERIFY(QDir(folder.path()).mkpath(u"tests/sockets"_s));
    const QString scenario = folder.filePath(u"tests/sockets/board.yaml"_s);
    QCOMPARE(runPlectrum({u"scenario"_s, recording, u"-o"_s, scenario}).code, int(Done));
    // Theirs is started by the script; here it is there already.
    QString commands = u"cd \"$1\"; PATH=\"$2:$PATH\"\n"_s + script.join(u'\n');
    commands.replace(u"./start-server"_s, u"true"_s).replace(u"8080"_s, port);
    const Outcome played = run(
        u"bash"_s,
        {u"-e"_s, u"-c"_s, commands, u"bash"_s, folder.path(), QFileInfo(QStringLiteral(PLECTRUM_CLI)).absolutePath()});
    QVERIFY2(played.code == 0, (commands.toUtf8() + played.out + played.err).constData());
    const QStringList reports = QDir(folder.path()).entryList({u"report*.xml"_s});
    QCOMPARE(reports.size(), 1);
    QVERIFY(textOf(folder.filePath(reports.constFirst())).contains("<testsuite"_L1));
}

void tst_Handbook::exemptionsAreNeeded()
{
    for (const Exempt &exempt : Exempts) {
        const QString name = QString::fromLatin1(exempt.page);
        const QString text = name == "README.md"_L1 ? textOf(sourcePath(name)) : page(name);
        const QList<PageStep> steps = pageSteps(text);
        const bool isThere =
            std::ranges::any_of(steps, [&](const PageStep &step) { return exemptOf(name, step.text) == &exempt; });
        QVERIFY2(isThere, exempt.command);
    }
}

void tst_Handbook::referenceIsCurrent()
{
    const QString path = sourcePath(u"resources/handbook/cli.md"_s);
    if (qEnvironmentVariableIsSet("PLECTRUM_UPDATE"))
        QCOMPARE(runPlectrum({u"generate"_s, u"reference"_s, path}).code, int(Done));
    const QString made = QString::fromUtf8(runPlectrum({u"generate"_s, u"reference"_s, u"-"_s}).out);
    QVERIFY2(made == textOf(path),
             "resources/handbook/cli.md is not what plectrum-cli generate reference makes now; "
             "PLECTRUM_UPDATE=1 tst_handbook referenceIsCurrent renews it");
}

void tst_Handbook::filterFields()
{
    QString rows;
    for (const Filter::FieldInfo &field : Filter::fields())
        rows += u"| `%1` | %2 | %3 |\n"_s.arg(field.name, field.type, QString::fromUtf8(field.text));
    const QString filters = page(u"filters.md"_s);
    QVERIFY2(filters.contains(u"| field | type | what it is |\n| --- | --- | --- |\n"_s + rows + u'\n'),
             qPrintable(u"filters.md should have:\n"_s + rows));
}

void tst_Handbook::exitCodes()
{
    const QString text = page(u"troubleshooting.md"_s);
    for (const ExitCodeInfo &info : exitCodeTable())
        QVERIFY2(text.contains(u"| %1 | %2 |\n"_s.arg(info.code).arg(QString::fromUtf8(info.text))), info.text);
}

void tst_Handbook::scenarioKeys()
{
    const QString text = page(u"scenario.md"_s);
    const QJsonObject schema =
        QJsonDocument::fromJson(textOf(sourcePath(u"resources/scenario.schema.json"_s)).toUtf8()).object();
    const QStringList documented = firstColumn(text);
    QVERIFY(documented.size() > 20);
    const auto has = [&](const QJsonObject &of, const QString &what) {
        const QStringList keys = of.value("properties"_L1).toObject().keys();
        QVERIFY2(!keys.isEmpty(), qPrintable(what));
        for (const QString &key : keys)
            QVERIFY2(documented.contains(key), qPrintable(what + u' ' + key));
    };
    const QJsonObject defs = schema.value("$defs"_L1).toObject();
    has(schema, u"scenario"_s);
    has(defs.value("actor"_L1).toObject(), u"actor"_s);
    has(defs.value("tolerance"_L1).toObject(), u"compare"_s);
    for (const char *const step : {"connect", "send", "expect", "wait", "ping", "close", "barrier", "http"}) {
        QVERIFY2(defs.contains(QLatin1StringView(step)), step);
        const bool isThere = std::ranges::any_of(
            documented, [step](const QString &word) { return word.startsWith(QLatin1StringView(step) + u": "_s); });
        QVERIFY2(isThere, step);
    }
}

void tst_Handbook::captureColumns()
{
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        QSKIP("sqlite3 is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"demo.plectrum"_s);
    QCOMPARE(runPlectrum({u"demo"_s, u"--record"_s, path}).code, int(Done));
    const Outcome columns = run(u"sqlite3"_s,
                                {u"-readonly"_s, path,
                                 u"select m.name, c.name from sqlite_master m, pragma_table_info(m.name) c "
                                 "where m.type = 'table'"_s});
    QCOMPARE(columns.code, 0);
    const QString text = page(u"capture-file.md"_s);
    const QString tables = text.sliced(text.indexOf("## Tables"_L1));
    const QStringList lines = QString::fromUtf8(columns.out).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 20);
    for (const QString &line : lines) {
        for (const QString &name : line.split(u'|'))
            QVERIFY2(tables.contains(u'`' + name + u'`'), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(tst_Handbook)
#include "tst_handbook.moc"
