// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filter.h"
#include "capture/packedblock.h"
#include "capture/recordtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// One row as plain values, as far as the tests below ask for it.
struct PlainRow {
    RecordId id = 0;
    QString dir;
    QString kind;
    int opcode = 0;
    bool fin = false;
    int length = 0;
    qint64 timeNs = 0;
    std::optional<qint64> delta;
    std::optional<int> closeCode;
    bool bookmarked = false;
    QString note;
    QByteArray payload;
    std::optional<double> number; ///< json.n
    std::optional<QString> word;  ///< json.w, if it is a text
};

/// A filter text and what it means, said without any part of the filter language.
struct Said {
    QString text;
    std::function<bool(const PlainRow &)> means;
};

class Generator {
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    Said expression(int depth)
    {
        const int choice = depth > 0 ? m_random.bounded(6) : 5;
        if (choice >= 4)
            return test();
        Said left = expression(depth - 1);
        if (choice == 0) {
            const QString word = pick({u"not "_s, u"! "_s, u"!"_s, u"NOT "_s});
            return {word + u'(' + left.text + u')', [left](const PlainRow &row) { return !left.means(row); }};
        }
        Said right = expression(depth - 1);
        // "and" binds stronger: its parts stand in parentheses.
        if (choice == 1) {
            return {left.text + pick({u" or "_s, u" || "_s, u" OR "_s}) + right.text,
                    [left, right](const PlainRow &row) { return left.means(row) || right.means(row); }};
        }
        return {u'(' + left.text + u')' + pick({u" and "_s, u"&&"_s, u" && "_s}) + u'(' + right.text + u')',
                [left, right](const PlainRow &row) { return left.means(row) && right.means(row); }};
    }

    PlainRow row(RecordId id)
    {
        PlainRow row{.id = id, .timeNs = 0};
        row.dir = pick({u"in"_s, u"out"_s});
        row.kind = pick({u"text"_s, u"text"_s, u"binary"_s, u"ping"_s, u"close"_s});
        row.opcode = row.kind == "text"_L1 ? 1 : row.kind == "binary"_L1 ? 2 : row.kind == "ping"_L1 ? 9 : 8;
        row.fin = m_random.bounded(4) != 0;
        if (row.kind == "close"_L1) {
            row.closeCode = 1000 + m_random.bounded(4);
            row.payload = QByteArray(1, char(*row.closeCode >> 8)) + char(*row.closeCode & 0xff);
        } else if (m_random.bounded(2) == 0) {
            QJsonObject object;
            if (m_random.bounded(3) != 0)
                object.insert(u"n"_s, *(row.number = m_random.bounded(6)));
            if (m_random.bounded(3) != 0)
                object.insert(u"w"_s, *(row.word = word()));
            row.payload = QJsonDocument(object).toJson(QJsonDocument::Compact);
        } else {
            for (int i = m_random.bounded(4); i > 0; --i)
                row.payload += word().toUtf8();
        }
        row.length = int(row.payload.size());
        row.bookmarked = m_random.bounded(3) == 0;
        row.note = m_random.bounded(3) == 0 ? word() : QString();
        return row;
    }

    int bounded(int highest) { return m_random.bounded(highest); }

private:
    QString pick(const QStringList &choices) { return choices.at(m_random.bounded(int(choices.size()))); }
    QString word() { return pick({u"alice"_s, u"bob"_s, u"ali"_s, u"é"_s, u"b"_s}); }

    static bool compares(const QString &op, double left, double right)
    {
        return op == "=="_L1 ? left == right
            : op == "!="_L1  ? left != right
            : op == "<"_L1   ? left < right
            : op == "<="_L1  ? left <= right
            : op == ">"_L1   ? left > right
                             : left >= right;
    }

    /// A comparison of a number that a row may lack; `unit` stands behind values, which count `scale`.
    Said number(const QString &field, const std::function<std::optional<double>(const PlainRow &)> &value, int highest,
                const QString &unit = {}, double scale = 1)
    {
        const auto written = [&unit](int given) { return QString::number(given) + unit; };
        const int a = m_random.bounded(highest);
        const int b = a + m_random.bounded(highest);
        if (m_random.bounded(3) == 0) {
            const bool negated = m_random.bounded(2) == 0;
            const int other = m_random.bounded(highest);
            return {field + (negated ? u" not in {"_s : u" in {"_s) + written(a) + u".."_s + written(b)
                        + pick({u" "_s, u", "_s}) + written(other) + u'}',
                    [=](const PlainRow &row) {
                        const auto found = value(row);
                        const bool among =
                            found && ((*found >= a * scale && *found <= b * scale) || *found == other * scale);
                        return found && among != negated;
                    }};
        }
        const QString op = pick({u"=="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s});
        return {field + u' ' + op + u' ' + written(a), [=](const PlainRow &row) {
                    const auto found = value(row);
                    return found && compares(op, *found, a * scale);
                }};
    }

    /// A test of a text that a row may lack.
    Said content(const QString &field, const std::function<std::optional<QByteArray>(const PlainRow &)> &value)
    {
        const QString wanted = word();
        const QByteArray bytes = wanted.toUtf8();
        const int kind = m_random.bounded(6);
        switch (kind) {
        case 0:
            return {field + u" == \""_s + wanted + u'"', [=](const PlainRow &row) { return value(row) == bytes; }};
        case 1:
            return {field + u" != \""_s + wanted + u'"', [=](const PlainRow &row) {
                        const auto found = value(row);
                        return found && *found != bytes;
                    }};
        case 2:
            return {field + u" not in {\""_s + wanted + u"\"}"_s, [=](const PlainRow &row) {
                        const auto found = value(row);
                        return found && *found != bytes;
                    }};
        case 3:
        case 4:
            return {field + (kind == 3 ? u" matches /%1/i"_s : u" contains \"%1\"i"_s).arg(wanted.toUpper()),
                    [=](const PlainRow &row) {
                        const QByteArray found = value(row).value_or(QByteArray());
                        const QString subject =
                            found.isValidUtf8() ? QString::fromUtf8(found) : QString::fromLatin1(found);
                        return subject.contains(wanted, Qt::CaseInsensitive);
                    }};
        default:
            return {field + u" contains \""_s + wanted + u'"', [=](const PlainRow &row) {
                        const auto found = value(row);
                        return found && found->contains(bytes);
                    }};
        }
    }

    Said test()
    {
        using Number = std::optional<double>;
        using Bytes = std::optional<QByteArray>;
        switch (m_random.bounded(14)) {
        case 0: {
            const QString dir = pick({u"in"_s, u"out"_s});
            return {u"dir == "_s + dir, [dir](const PlainRow &row) { return row.dir == dir; }};
        }
        case 1: {
            const QString kind = pick({u"text"_s, u"binary"_s, u"ping"_s});
            return {u"kind in {close "_s + kind + u'}',
                    [kind](const PlainRow &row) { return row.kind == kind || row.kind == "close"_L1; }};
        }
        case 2:
            return number(
                u"opcode"_s, [](const PlainRow &row) { return Number(row.opcode); }, 12);
        case 3:
            return {pick({u"fin"_s, u"fin == true"_s, u"fin == 1"_s}), [](const PlainRow &row) { return row.fin; }};
        case 4:
            return number(
                u"len"_s, [](const PlainRow &row) { return Number(row.length); }, 30, pick({QString(), u" B"_s}));
        case 5:
            return number(
                u"time"_s, [](const PlainRow &row) { return Number(double(row.timeNs)); }, 2000, u"ms"_s, 1e6);
        case 6:
            return number(
                u"delta"_s, [](const PlainRow &row) { return row.delta ? Number(double(*row.delta)) : std::nullopt; },
                20, u" ms"_s, 1e6);
        case 7:
            return number(
                u"close.code"_s,
                [](const PlainRow &row) { return row.closeCode ? Number(*row.closeCode) : std::nullopt; }, 1005);
        case 8:
            return {u"bookmark"_s, [](const PlainRow &row) { return row.bookmarked; }};
        case 9:
            return content(u"note"_s,
                           [](const PlainRow &row) { return row.note.isEmpty() ? Bytes() : Bytes(row.note.toUtf8()); });
        case 10:
            return content(u"text"_s,
                           [](const PlainRow &row) { return row.opcode == 1 ? Bytes(row.payload) : Bytes(); });
        case 11:
            return content(u"payload"_s, [](const PlainRow &row) { return Bytes(row.payload); });
        case 12:
            return number(
                u"json.n"_s, [](const PlainRow &row) { return row.number; }, 6);
        default:
            return content(u"json.w"_s,
                           [](const PlainRow &row) { return row.word ? Bytes(row.word->toUtf8()) : Bytes(); });
        }
    }

    QRandomGenerator m_random;
};

/// Rows packed into blocks, beside what they are.
struct Recording {
    std::vector<PlainRow> rows;
    std::vector<std::shared_ptr<const PackedBlock>> blocks;
    RowNotes notes;
};

Recording record(int count)
{
    Recording made;
    Generator generator(7);
    BlockPacker packer;
    RecordId first = 1;
    const auto finish = [&] {
        const qsizetype packed = packer.count();
        QByteArray data = packer.unsealed();
        sealBlock(data);
        made.blocks.push_back(PackedBlock::parse(first, data).value_or(nullptr));
        first += packed;
        packer.clear();
    };
    qint64 timeNs = 0;
    for (RecordId id = 1; id <= count; ++id) {
        PlainRow row = generator.row(id);
        const qint64 step = qint64(generator.bounded(20)) * 1'000'000;
        timeNs += step;
        row.timeNs = timeNs;
        if (id > 1)
            row.delta = step;
        if (row.bookmarked || !row.note.isEmpty())
            made.notes[id] = {.bookmarked = row.bookmarked, .text = row.note};
        RecordView view{.direction = row.dir == "in"_L1 ? Direction::Incoming : Direction::Outgoing,
                        .connection = 1,
                        .timeNs = row.timeNs,
                        .payload = row.payload,
                        .payloadBytes = row.payload.size()};
        view.header.opcode = Opcode(row.opcode);
        view.header.fin = row.fin;
        view.header.payloadLength = quint64(row.payload.size());
        // Small blocks, so that rows look across their borders.
        if (packer.count() == 37)
            finish();
        packer.add(view);
        made.rows.push_back(row);
    }
    finish();
    return made;
}

} // namespace

/// Random filters find what a plain reading of them finds.
class tst_FilterProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void filtersFindWhatTheySay();
    void damagedFiltersEndWell();
};

void tst_FilterProperties::filtersFindWhatTheySay()
{
    const Recording recording = record(500);
    Generator generator(2026);
    for (int round = 0; round < 3000; ++round) {
        const Said said = generator.expression(generator.bounded(5));
        const auto filter = Filter::compile(said.text);
        QVERIFY2(filter, qPrintable(said.text + u'\n' + (filter ? QString() : filter.error().toString())));
        std::vector<RecordId> found;
        FilterSurroundings around{.notes = &recording.notes};
        for (const auto &block : recording.blocks) {
            QVERIFY(block);
            filter->scan(*block, 1, 1'000'000, found, around);
            around.timeBefore = block->at(block->count() - 1).timeNs;
        }
        std::vector<RecordId> expected;
        for (const PlainRow &row : recording.rows) {
            if (said.means(row))
                expected.push_back(row.id);
        }
        QVERIFY2(found == expected,
                 qPrintable(u"%1\n%2 found, %3 expected"_s.arg(said.text).arg(found.size()).arg(expected.size())));
    }
}

/// A letter changed, lost or added: it compiles, or its error stands in the text and can be read.
void tst_FilterProperties::damagedFiltersEndWell()
{
    Generator generator(11);
    const QString letters = u"()\"'/{}$=<>!&|.0x aé~"_s;
    int wrong = 0;
    for (int round = 0; round < 3000; ++round) {
        QString text = generator.expression(2).text;
        const qsizetype at = generator.bounded(int(text.size()));
        const QChar letter = letters.at(generator.bounded(int(letters.size())));
        if (generator.bounded(3) == 0)
            text.remove(at, 1);
        else if (generator.bounded(2) == 0)
            text.insert(at, letter);
        else
            text[at] = letter;
        const auto filter = Filter::compile(text);
        if (filter)
            continue;
        ++wrong;
        const FilterError &error = filter.error();
        QVERIFY2(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size(),
                 qPrintable(text + u'\n' + error.toString()));
        QVERIFY2(!error.expected.isEmpty(), qPrintable(text));
        QVERIFY(!error.toString().isEmpty());
    }
    QVERIFY2(wrong > 500, qPrintable(QString::number(wrong)));
}

QTEST_APPLESS_MAIN(tst_FilterProperties)
#include "tst_filterproperties.moc"
