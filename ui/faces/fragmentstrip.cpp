// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/fragmentstrip.h"

#include "capture/capturereader.h"
#include "decoders/rowrelation.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int BoxHeight = 26;
constexpr int LeastWidth = 6;

} // namespace

FragmentStrip::FragmentStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"fragmentStrip"_s);
    setAccessibleName(tr("Fragments of the message"));
    setToolTip(tr("Click a fragment to go to its row"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void FragmentStrip::clear()
{
    m_task.stop();
    m_found = {};
    m_current = 0;
    hide();
}

void FragmentStrip::show(const QString &path, RecordId id, const RecordView &record)
{
    const bool isKnown =
        std::ranges::any_of(m_found.fragments, [id](const Fragment &fragment) { return fragment.id == id; });
    const bool isGrowing = !m_found.fragments.isEmpty() && !m_found.fragments.constLast().isLast;
    m_task.stop();
    m_current = id;
    if (isControl(record.header.opcode) || (record.header.fin && record.header.opcode != Opcode::Continuation)) {
        clear();
        return;
    }
    if (isKnown && !isGrowing && !m_found.isCut) {
        take(Found(m_found));
        return;
    }
    const auto found = std::make_shared<Found>();
    m_task.run([path, id, found](const std::function<bool()> &goOn) { *found = find(path, id, goOn); },
               [this, found] { take(*found); });
}

FragmentStrip::Found FragmentStrip::find(const QString &path, RecordId id, const std::function<bool()> &goOn)
{
    const auto reader = CaptureReader::open(path);
    Found found;
    if (!reader)
        return found;
    const auto fragmentOf = [&](RecordId at) {
        const auto record = (*reader)->record(at);
        return record ? Fragment{at, record->payloadBytes, record->header.fin} : Fragment{};
    };
    const auto add = [&](RowRelation relation) {
        RecordId at = id;
        for (int i = 0; i < MostEachWay; ++i) {
            at = relatedRow(**reader, at, relation, goOn).value_or(0);
            if (at == 0)
                return;
            found.fragments.insert(relation == RowRelation::PreviousFragment ? 0 : found.fragments.size(),
                                   fragmentOf(at));
        }
        found.isCut |= relatedRow(**reader, at, relation, goOn).value_or(0) > 0;
    };
    add(RowRelation::PreviousFragment);
    found.fragments << fragmentOf(id);
    add(RowRelation::NextFragment);
    return found;
}

void FragmentStrip::take(const Found &found)
{
    m_found = found;
    setVisible(m_found.fragments.size() > 1);
    const QLocale locale;
    QStringList texts{title()};
    for (const Fragment &fragment : std::as_const(m_found.fragments))
        texts << tr("row %1: %2 bytes").arg(locale.toString(fragment.id), locale.toString(fragment.bytes));
    setAccessibleDescription(texts.join(u", "_s));
    update();
}

QString FragmentStrip::title() const
{
    qint64 bytes = 0;
    qsizetype current = 0;
    for (const Fragment &fragment : m_found.fragments) {
        bytes += fragment.bytes;
        current += fragment.id <= m_current ? 1 : 0;
    }
    const QLocale locale;
    if (m_found.isCut)
        return tr("A message of very many fragments; the nearest %1").arg(locale.toString(m_found.fragments.size()));
    const bool isWhole = m_found.fragments.constLast().isLast;
    //: %1 a place, %2 a number of fragments, %3 bytes
    return (isWhole ? tr("Fragment %1 of %2, %3 bytes in all") : tr("Fragment %1 of %2 so far, %3 bytes"))
        .arg(locale.toString(current), locale.toString(m_found.fragments.size()), locale.toString(bytes));
}

QSize FragmentStrip::sizeHint() const
{
    return {380, fontMetrics().height() + 6 + BoxHeight + 1};
}

/// Where the boxes begin, and where the last one ends.
QList<int> FragmentStrip::edges() const
{
    const auto count = int(m_found.fragments.size());
    const int least = qMin(LeastWidth, (width() - 1) / qMax(1, count));
    const int shared = width() - 1 - least * count;
    qint64 all = 0;
    for (const Fragment &fragment : m_found.fragments)
        all += fragment.bytes;
    QList<int> edges{0};
    qint64 before = 0;
    for (int i = 0; i < count; ++i) {
        before += m_found.fragments.at(i).bytes;
        edges << least * (i + 1) + (all > 0 ? int(double(before) / double(all) * shared) : 0);
    }
    return edges;
}

void FragmentStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(palette());
    painter.setPen(colors.dim);
    painter.drawText(0, fontMetrics().ascent(), title());
    painter.setFont(monospaceFont());
    const int top = fontMetrics().height() + 6;
    const QList<int> edge = edges();
    const QLocale locale;
    for (qsizetype i = 0; i < m_found.fragments.size(); ++i) {
        const Fragment &fragment = m_found.fragments.at(i);
        const QRect box(edge[i], top, edge[i + 1] - edge[i], BoxHeight);
        if (fragment.id == m_current)
            painter.fillRect(box, colors.accentTint);
        painter.setPen(fragment.id == m_current && hasFocus() ? colors.accent : colors.line);
        painter.drawRect(box);
        const QString text = locale.toString(fragment.bytes);
        if (painter.fontMetrics().horizontalAdvance(text) > box.width() - 4)
            continue;
        painter.setPen(fragment.id == m_current ? colors.text : colors.dim);
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

void FragmentStrip::mousePressEvent(QMouseEvent *event)
{
    const QList<int> edge = edges();
    for (qsizetype i = 0; i < m_found.fragments.size(); ++i) {
        if (event->pos().x() >= edge[i] && event->pos().x() < edge[i + 1]) {
            Q_EMIT rowWanted(m_found.fragments.at(i).id);
            return; // what is shown may be another message by now
        }
    }
}

void FragmentStrip::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    for (qsizetype i = 0; step != 0 && i < m_found.fragments.size(); ++i) {
        if (m_found.fragments.at(i).id != m_current || i + step < 0 || i + step >= m_found.fragments.size())
            continue;
        Q_EMIT rowWanted(m_found.fragments.at(i + step).id);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace plectrum
