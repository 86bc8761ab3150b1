// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The rooms each room may include; the README draws the same picture.
const QHash<QString, QSet<QString>> &allowedRooms()
{
    static const QHash<QString, QSet<QString>> table{
        {u"websocket"_s, {}},
        {u"program"_s, {u"websocket"_s}},
        {u"capture"_s, {u"websocket"_s}},
        {u"connection"_s, {u"capture"_s, u"websocket"_s}},
        {u"client"_s, {u"connection"_s, u"capture"_s, u"websocket"_s}},
        {u"profiles"_s, {u"connection"_s, u"capture"_s, u"websocket"_s}},
        {u"decoders"_s, {u"capture"_s, u"websocket"_s}},
        {u"compose"_s, {u"decoders"_s, u"client"_s, u"connection"_s, u"capture"_s, u"websocket"_s}},
        {u"state"_s, {u"decoders"_s, u"capture"_s, u"websocket"_s}},
        {u"nextcloud"_s, {u"client"_s, u"profiles"_s, u"connection"_s, u"capture"_s, u"websocket"_s}},
        {u"server"_s, {u"nextcloud"_s, u"client"_s, u"profiles"_s, u"connection"_s, u"capture"_s, u"websocket"_s}},
        {u"replay"_s,
         {u"nextcloud"_s, u"client"_s, u"profiles"_s, u"decoders"_s, u"connection"_s, u"capture"_s, u"websocket"_s}},
        {u"exchange"_s,
         {u"replay"_s, u"nextcloud"_s, u"client"_s, u"profiles"_s, u"decoders"_s, u"connection"_s, u"capture"_s,
          u"websocket"_s}},
        {u"cli"_s,
         {u"program"_s, u"server"_s, u"replay"_s, u"compose"_s, u"nextcloud"_s, u"profiles"_s, u"decoders"_s,
          u"exchange"_s, u"state"_s, u"client"_s, u"connection"_s, u"capture"_s, u"websocket"_s}},
        {u"ui"_s,
         {u"program"_s, u"server"_s, u"replay"_s, u"compose"_s, u"nextcloud"_s, u"profiles"_s, u"decoders"_s,
          u"exchange"_s, u"state"_s, u"client"_s, u"connection"_s, u"capture"_s, u"websocket"_s}},
    };
    return table;
}

QString sourceDir()
{
    return QStringLiteral(PLECTRUM_SOURCE_DIR);
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    files.sort();
    return files;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Holds the house together: which room includes which, and that the engine knows no widgets and no translations.
class tst_Architecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void includesPointDown_data();
    void includesPointDown();
    void engineHasNoWidgets_data();
    void engineHasNoWidgets();
    void systemsStayInTheirFiles_data();
    void systemsStayInTheirFiles();
};

void tst_Architecture::includesPointDown_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("folder");
    for (auto it = allowedRooms().cbegin(); it != allowedRooms().cend(); ++it) {
        const QString folder = sourceDir() + (it.key() == "ui"_L1 ? u"/ui"_s : QString(u"/src/"_s + it.key()));
        QTest::newRow(qPrintable(it.key())) << it.key() << folder;
    }
    const auto entries = QDir(sourceDir() + u"/src"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries)
        QVERIFY2(allowedRooms().contains(entry), qPrintable(u"src/%1 is not in the table of rooms"_s.arg(entry)));
}

void tst_Architecture::includesPointDown()
{
    QFETCH(QString, room);
    QFETCH(QString, folder);
    static const QRegularExpression include(u"^#include \"([a-z]+)/"_s, QRegularExpression::MultilineOption);
    const QStringList files = sourcesBelow(folder);
    QVERIFY2(!files.isEmpty(), qPrintable(folder));
    QStringList wrong;
    for (const QString &file : files) {
        auto matches = include.globalMatch(contentOf(file));
        while (matches.hasNext()) {
            const QString target = matches.next().captured(1);
            if (target != room && allowedRooms().contains(target) && !allowedRooms().value(room).contains(target))
                wrong << file + u" includes "_s + target;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Architecture::engineHasNoWidgets_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("widgets") << u"#include <(QtWidgets/|QtGui/|QWidget|QApplication|QGuiApplication|QMessageBox)"_s;
    QTest::newRow("translations") << u"\\btr\\("_s;
    QTest::newRow("nested loops") << u"processEvents\\(|QEventLoop|waitFor(Connected|Encrypted|ReadyRead)\\("_s;
}

void tst_Architecture::engineHasNoWidgets()
{
    QFETCH(QString, pattern);
    const QRegularExpression forbidden(pattern);
    QStringList wrong;
    for (const QString &file : sourcesBelow(sourceDir() + u"/src"_s)) {
        if (const auto match = forbidden.match(contentOf(file)); match.hasMatch())
            wrong << file + u": "_s + match.captured();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Architecture::systemsStayInTheirFiles_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("headers");
    QTest::newRow("posix") << u"_posix.cpp"_s
                           << u"unistd\\.h|sys/[a-z]+\\.h|poll\\.h|signal\\.h|termios\\.h|dlfcn\\.h|"
                              "pthread\\.h|netdb\\.h|netinet/[a-z]+\\.h|arpa/inet\\.h|execinfo\\.h"_s;
    QTest::newRow("of both") << u".cpp"_s << u"csignal"_s;
    QTest::newRow("windows") << u"_windows.cpp"_s
                             << u"windows\\.h|winsock2?\\.h|psapi\\.h|io\\.h|wincred\\.h|QWinEventNotifier"_s;
}

/// A header of one system belongs into a file that is compiled for that system only.
void tst_Architecture::systemsStayInTheirFiles()
{
    QFETCH(QString, ending);
    QFETCH(QString, headers);
    const QRegularExpression include(u"^#include <("_s + headers + u")>"_s, QRegularExpression::MultilineOption);
    QStringList wrong;
    int matches = 0;
    const QStringList files = sourcesBelow(sourceDir() + u"/src"_s) + sourcesBelow(sourceDir() + u"/ui"_s);
    for (const QString &file : files) {
        const auto match = include.match(contentOf(file));
        const bool isOfOne = file.endsWith("_posix.cpp"_L1) || file.endsWith("_windows.cpp"_L1);
        matches += match.hasMatch() ? 1 : 0;
        if (match.hasMatch() && !(isOfOne && file.endsWith(ending)))
            wrong << file + u": "_s + match.captured();
    }
    QVERIFY(matches > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_APPLESS_MAIN(tst_Architecture)
#include "tst_architecture.moc"
