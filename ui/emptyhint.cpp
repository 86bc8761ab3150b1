// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emptyhint.h"

#include <QAbstractItemView>
#include <QEvent>

namespace plectrum {
namespace {

constexpr int Margin = 16;

} // namespace

EmptyHint::EmptyHint(const QString &text, QAbstractItemView &view)
    : QLabel(text, view.viewport())
    , m_view(view)
{
    setProperty("dim", true);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view.viewport()->installEventFilter(this);
    const QAbstractItemModel *const model = view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyHint::place);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::place);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::place);
    place();
}

void EmptyHint::place()
{
    setGeometry(m_view.viewport()->rect().adjusted(Margin, Margin, -Margin, -Margin));
    setVisible(m_view.model()->rowCount() == 0);
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

} // namespace plectrum
