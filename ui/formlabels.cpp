// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/formlabels.h"

#include "ui/theme.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// As the style sheet calls what the label stands beside: "line", "lines", or nothing.
QString kindOf(const QWidget &field)
{
    if (qobject_cast<const QPlainTextEdit *>(&field))
        return u"lines"_s;
    if (qobject_cast<const QCheckBox *>(&field))
        return u"check"_s;
    const bool isLine = qobject_cast<const QLineEdit *>(&field) || qobject_cast<const QComboBox *>(&field)
        || qobject_cast<const QAbstractSpinBox *>(&field);
    return isLine ? u"line"_s : QString();
}

QString kindOf(const QLayoutItem &item)
{
    if (const QWidget *const field = const_cast<QLayoutItem &>(item).widget())
        return kindOf(*field);
    const QLayout *const layout = const_cast<QLayoutItem &>(item).layout();
    for (int i = 0; layout && i < layout->count(); ++i) {
        if (const QString kind = kindOf(*layout->itemAt(i)); !kind.isEmpty())
            return kind;
    }
    return {};
}

} // namespace

void alignFormLabels(QWidget &page)
{
    const auto forms = page.findChildren<QFormLayout *>();
    for (QFormLayout *const form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *const field = form->itemAt(row, QFormLayout::FieldRole);
            const QLayoutItem *const label = form->itemAt(row, QFormLayout::LabelRole);
            auto *const text = label ? qobject_cast<QLabel *>(const_cast<QLayoutItem *>(label)->widget()) : nullptr;
            const QString kind = field ? kindOf(*field) : QString();
            if (!text || kind.isEmpty())
                continue;
            if (kind == "lines"_L1)
                text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
            restyle(*text, "beside", kind);
        }
    }
}

} // namespace plectrum
