// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fieldfaults.h"

#include "ui/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QSet>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// The row of the form that the field is in, alone or beside others; -1: it is in none.
int rowOf(QFormLayout &form, QWidget &field)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        for (const auto role : {QFormLayout::FieldRole, QFormLayout::SpanningRole}) {
            QLayoutItem *const item = form.itemAt(row, role);
            if (item && (item->widget() == &field || (item->layout() && item->layout()->indexOf(&field) >= 0)))
                return row;
        }
    }
    return -1;
}

} // namespace

QLabel *FieldFaults::labelBelow(QWidget &field)
{
    QLabel *&label = m_labels[&field];
    if (label)
        return label;
    const auto forms = m_page.findChildren<QFormLayout *>();
    for (QFormLayout *const form : forms) {
        const int row = rowOf(*form, field);
        if (row < 0)
            continue;
        label = new QLabel(form->parentWidget());
        label->setObjectName(field.objectName() + u"FaultLabel"_s);
        label->setWordWrap(true);
        form->insertRow(row + 1, QString(), label);
        break;
    }
    return label;
}

void FieldFaults::show(const QList<FieldFault> &faults)
{
    QSet<QWidget *> shown;
    for (const FieldFault &fault : faults) {
        if (shown.contains(fault.field))
            continue;
        shown.insert(fault.field);
        if (QLabel *const label = labelBelow(*fault.field)) {
            label->setText(fault.text);
            restyle(*label, "tone", fault.blocks ? u"error"_s : u"warning"_s);
            label->show();
        }
        restyle(*fault.field, "invalid", fault.blocks);
    }
    for (auto it = m_labels.cbegin(); it != m_labels.cend(); ++it) {
        if (shown.contains(it.key()))
            continue;
        it.value()->hide();
        restyle(*it.key(), "invalid", false);
    }
}

} // namespace plectrum
