// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TreeFace that has to do with what can be done with a value.

#include "capture/filterterms.h"
#include "capture/meaningsource.h"
#include "decoders/decodedmeanings.h"
#include "ui/faces/treeface.h"
#include "ui/filtermenu.h"
#include "ui/models/decodedfields.h"
#include "ui/models/payloadtreemodel.h"
#include "ui_treeface.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MostCopied = 64 * 1024 * 1024;
constexpr qsizetype MostInFilter = 256;
constexpr qsizetype MostJsonInFilter = 4 * 1024 * 1024; ///< looked through for a right click

/// `socketio.event == "join"`; empty: no filter asks for it.
QString termOfField(const DecodedFields &fields, qint32 number)
{
    const QByteArray &value = fields.field(number).value;
    if (value.isEmpty() || value.size() > MostInFilter || value == MaskedValue || fields.isProblem(number))
        return {};
    const auto parentOf = [&fields](qint32 at) { return fields.nodes()[size_t(at)].parent; };
    qint32 root = number;
    while (parentOf(root) >= 0)
        root = parentOf(root);
    // The shortest path that means this field alone.
    std::vector<QByteArray> steps;
    QByteArray path;
    for (qint32 at = number; at != root; at = parentOf(at)) {
        steps.insert(steps.begin(), filterName(fields.field(at).name));
        if (steps.front().isEmpty())
            return {};
        path.prepend('.' + steps.front());
        if (fieldsAt(fields.field(root), steps) == std::vector{&fields.field(number)})
            break;
    }
    const QLatin1StringView decoder = fields.parts().decoder;
    if (path.isEmpty() || decoder.isEmpty())
        return {};
    return QString::fromUtf8(filterName({decoder.data(), decoder.size()}) + path) + u" == "_s
        + quotedForFilter(QString::fromUtf8(value));
}

} // namespace

/// A filter for a JSON value by its path, for what else by its bytes.
QString TreeFace::termOf(qint32 node) const
{
    const PayloadTree &tree = *m_model->tree();
    const PayloadNode &value = tree.nodes()[size_t(node)];
    const QByteArrayView raw = QByteArrayView(tree.bytes()).sliced(value.offset, value.length);
    if (tree.format() == PayloadFormat::Json && tree.bytes().size() <= MostJsonInFilter) {
        const QString term = jsonFilterTerm(tree.bytes(), tree.steps(node), raw);
        if (!term.isEmpty())
            return term;
    }
    if (raw.isEmpty() || raw.size() > MostInFilter)
        return {};
    const bool isText = tree.format() == PayloadFormat::Json || tree.format() == PayloadFormat::Xml;
    return u"payload contains "_s
        + (isText && raw.isValidUtf8() ? quotedForFilter(QString::fromUtf8(raw))
                                       : u"0x"_s + QString::fromLatin1(raw.toByteArray().toHex()));
}

void TreeFace::copyValue()
{
    const QModelIndex index = m_ui->payloadTreeView->currentIndex();
    const qint32 node = m_model->nodeOf(index);
    if (const qint32 field = m_model->fieldOf(index); field >= 0)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_model->decoded()->field(field).value));
    else if (node >= 0)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_model->tree()->content(node, MostCopied)));
}

/// As it stands in the payload.
void TreeFace::copySource(qint32 node)
{
    if (!m_model->tree())
        return;
    const PayloadNode &value = m_model->tree()->nodes()[size_t(node)];
    const qint64 length = qint64(value.offset) + value.length - value.begin();
    if (length > MostCopied)
        m_ui->noteLabel->setText(tr("Too long to be copied: save the payload instead."));
    else
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_model->tree()->bytes().mid(value.begin(), length)));
}

void TreeFace::fillFieldMenu(QMenu &menu, qint32 field)
{
    menu.addAction(tr("&Copy value"), this, &TreeFace::copyValue);
    menu.addAction(tr("Copy &name"), this, [this, field] {
        if (m_model->decoded())
            QGuiApplication::clipboard()->setText(QString::fromUtf8(m_model->decoded()->field(field).name));
    });
    if (m_model->decoded())
        addFilterTerm(menu, termOfField(*m_model->decoded(), field),
                      [this](const QString &term, FilterJoin how) { Q_EMIT filterAsked(term, how); });
}

void TreeFace::showMenu(const QPoint &point)
{
    QTreeView *const view = m_ui->payloadTreeView;
    const QModelIndex index = view->currentIndex().siblingAtColumn(0);
    if (!index.isValid())
        return;
    auto *const menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"payloadTreeMenu"_s);
    const qint32 node = m_model->nodeOf(index);
    if (const qint32 field = m_model->fieldOf(index); field >= 0)
        fillFieldMenu(*menu, field);
    if (node >= 0) {
        menu->addAction(tr("&Copy value"), this, &TreeFace::copyValue);
        menu->addAction(tr("Copy &path"), this, [this, node] {
            if (m_model->tree())
                QGuiApplication::clipboard()->setText(QString::fromUtf8(m_model->tree()->path(node)));
        });
        const bool isXml = m_model->tree()->format() == PayloadFormat::Xml;
        if (isXml)
            menu->addAction(tr("Copy as &XML"), this, [this, node] { copySource(node); });
        else
            menu->addAction(tr("Copy as &JSON"), this, [this, node] {
                const auto json = m_model->tree() ? m_model->tree()->toJson(node, MostCopied) : std::nullopt;
                if (json)
                    QGuiApplication::clipboard()->setText(QString::fromUtf8(*json));
                else
                    m_ui->noteLabel->setText(tr("Too long to be copied: save the payload instead."));
            });
    }
    if (m_model->hasChildren(index)) {
        menu->addSeparator();
        menu->addAction(tr("&Expand all below"), this, [this, at = QPersistentModelIndex(index)] { expandBelow(at); });
        menu->addAction(tr("C&ollapse"), this,
                        [this, at = QPersistentModelIndex(index)] { m_ui->payloadTreeView->collapse(at); });
    }
    if (node >= 0)
        addFilterTerm(*menu, termOf(node),
                      [this](const QString &term, FilterJoin how) { Q_EMIT filterAsked(term, how); });
    // The menu key asks at the row, wherever the pointer is.
    menu->popup(view->viewport()->mapToGlobal(point));
}

} // namespace plectrum
