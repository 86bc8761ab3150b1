// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

class QLabel;
class QWidget;

namespace plectrum {

/// What is wrong with a field of a form, or worth knowing about it.
struct FieldFault {
    QWidget *field = nullptr;
    QString text;
    bool blocks = true; ///< false: only a note
};

/// Says it right below the field, in the QFormLayout that the field stands in.
class FieldFaults {
public:
    /// `page` and those within it are searched for the forms; the labels become theirs.
    explicit FieldFaults(QWidget &page)
        : m_page(page)
    {
    }

    /// The first of each field; what was shown before goes.
    void show(const QList<FieldFault> &faults);

private:
    QLabel *labelBelow(QWidget &field);

    QWidget &m_page;
    QHash<QWidget *, QLabel *> m_labels;
};

} // namespace plectrum
