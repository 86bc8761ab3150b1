// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/translationfile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QStringList partsOf(const QString &text, const QString &pattern)
{
    QStringList parts;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        parts << match.next().captured();
    parts.sort();
    return parts;
}

/// Whether a letter of it is marked to be the text's key.
bool hasMark(const QString &text)
{
    return QString(text).remove(u"&&"_s).contains(u'&');
}

TranslatedText readText(QXmlStreamReader &xml, const QString &context)
{
    TranslatedText text{.context = context, .source = {}, .comment = {}, .type = {}, .forms = {}};
    text.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            text.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            text.type = xml.attributes().value("type"_L1).toString();
            if (!text.isPlural) {
                text.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                text.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

} // namespace

QString TranslatedText::key() const
{
    return QStringList{context, source, comment, QString::number(forms.size())}.join(u" | "_s);
}

QList<TranslatedText> textsOf(const QString &path)
{
    QList<TranslatedText> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            all << readText(xml, context);
    }
    return xml.hasError() ? QList<TranslatedText>() : all;
}

QStringList faultsOf(const TranslatedText &text)
{
    QStringList faults;
    if (!text.type.isEmpty())
        faults << text.type;
    const struct {
        const char *what;
        QString pattern;
    } parts[] = {{"places", u"%L?[0-9]+"_s}, {"number", u"%L?n(?![a-zA-Z])"_s}, {"tags", u"</?[a-z][^>]*>"_s}};
    for (const QString &form : text.forms) {
        if (form.trimmed().isEmpty()) {
            faults << u"empty"_s;
            continue;
        }
        for (const auto &[what, pattern] : parts) {
            const QStringList given = partsOf(form, pattern);
            const bool isNumber = QByteArrayView(what) == "number";
            if (given != partsOf(text.source, pattern) && !(text.isPlural && isNumber && given.isEmpty()))
                faults << u"%1: %2"_s.arg(QLatin1StringView(what), form);
        }
        if (hasMark(text.source) != hasMark(form))
            faults << u"mark of the key: "_s + form;
        if (text.source.endsWith(u'…') != form.endsWith(u'…'))
            faults << u"dots at the end: "_s + form;
    }
    if (text.forms.isEmpty())
        faults << u"no form"_s;
    return faults;
}

QStringList translatedLanguages()
{
    constexpr qsizetype Prefix = 9; // plectrum_
    QStringList codes;
    const QStringList files =
        QDir(QStringLiteral(PLECTRUM_SOURCE_DIR "/translations")).entryList({u"plectrum_*.ts"_s}, QDir::Files);
    for (const QString &file : files)
        codes << file.sliced(Prefix).chopped(3);
    codes.removeAll(u"en"_s);
    return codes;
}

QString translationFile(const QString &code)
{
    return QStringLiteral(PLECTRUM_SOURCE_DIR "/translations/plectrum_%1.ts").arg(code);
}

} // namespace plectrum
