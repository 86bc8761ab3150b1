// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pseudotranslator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr QChar PseudoOpen = u'⟦';
constexpr QChar PseudoClose = u'⟧';
constexpr QStringView PlainLetters = u"AEIOUYCDNSZaeiouycdnsz";
constexpr QStringView AccentedLetters = u"ÀÉÎÖÛÝÇÐÑŠŽàéîöûýçðñšž";
static_assert(PlainLetters.size() == AccentedLetters.size());

QChar accented(QChar letter)
{
    const qsizetype place = PlainLetters.indexOf(letter);
    return place < 0 ? letter : AccentedLetters.at(place);
}

/// What a program, not a person, reads.
const QRegularExpression &untouched()
{
    static const QRegularExpression expression(uR"(%L?(\d+|n)|&[a-z]+;|&.|<[^>]+>|\{[^}]*\})"_s);
    return expression;
}

} // namespace

PseudoTranslator::PseudoTranslator(Qt::LayoutDirection direction, const QTranslator &english, QObject *parent)
    : QTranslator(parent)
    , m_direction(direction)
    , m_english(english)
{
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const QByteArrayView place(context);
    if (QByteArrayView(source) == "QT_LAYOUT_DIRECTION") // by which Qt asks a translation for its direction
        return m_direction == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s;
    if (place == "QShortcut") // names of keys, which Qt reads again
        return QString::fromUtf8(source);
    const QString plural = n < 0 ? QString() : m_english.translate(context, source, disambiguation, n);
    return disguised(plural.isEmpty() ? QString::fromUtf8(source) : plural);
}

QString PseudoTranslator::disguised(const QString &text)
{
    constexpr int MoreLetters = 40; // per cent
    if (text.trimmed().isEmpty())
        return text;
    QString said;
    int letters = 0;
    qsizetype done = 0;
    const auto take = [&](qsizetype end) {
        for (; done < end; ++done) {
            letters += text.at(done).isLetter() ? 1 : 0;
            said += accented(text.at(done));
        }
    };
    for (auto match = untouched().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        take(found.capturedStart());
        said += found.captured();
        done = found.capturedEnd();
    }
    take(text.size());
    const QString more = u'~' + QString(qMax(0, letters * MoreLetters / 100 - 3), u'~');
    return PseudoOpen + said + more + PseudoClose;
}

bool PseudoTranslator::isDisguised(const QString &text)
{
    return text.contains(PseudoOpen) || text.contains(PseudoClose);
}

} // namespace plectrum
