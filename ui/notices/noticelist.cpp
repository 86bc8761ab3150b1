// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/noticelist.h"

#include "ui/notices/noticecenter.h"
#include "ui/paddeddelegate.h"
#include "ui/theme.h"
#include "ui_noticelist.h"

#include <QLocale>

namespace plectrum {
namespace {

/// With room between the rows, of as many lines as a text needs.
class NoticeDelegate : public PaddedDelegate {
public:
    using PaddedDelegate::PaddedDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr QSize Room(2 * Padding, 12);
        QStyleOptionViewItem inner = option;
        inner.rect.setWidth(inner.rect.width() - Room.width());
        return PaddedDelegate::sizeHint(inner, index) + Room;
    }
};

} // namespace

NoticeList::NoticeList(const NoticeCenter &notices, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NoticeList>())
    , m_notices(notices)
{
    m_ui->setupUi(this);
    m_ui->noticesTreeWidget->setItemDelegate(new NoticeDelegate(this));
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&notices, &NoticeCenter::told, this, &NoticeList::fill);
    fill();
}

NoticeList::~NoticeList() = default;

void NoticeList::fill()
{
    m_ui->noticesTreeWidget->clear();
    const ThemeColors &colors = themeColors(palette());
    for (const NoticeCenter::Told &told : m_notices.history()) {
        auto *const item = new QTreeWidgetItem(
            m_ui->noticesTreeWidget,
            {QLocale().toString(told.at.time(), QLocale::LongFormat).section(u' ', 0, 0), told.notice.text});
        item->setForeground(0, colors.dim);
        item->setToolTip(1, told.notice.text);
        if (told.notice.kind == Notice::Kind::Warning)
            item->setForeground(1, colors.warning);
    }
    m_ui->noticesTreeWidget->resizeColumnToContents(0);
    const bool isEmpty = m_notices.history().isEmpty();
    m_ui->noticesTreeWidget->setVisible(!isEmpty);
    m_ui->nothingLabel->setVisible(isEmpty);
}

} // namespace plectrum
