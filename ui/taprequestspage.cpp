// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/taprequestspage.h"

#include "ui/choicedelegate.h"
#include "ui/columnwidths.h"
#include "ui/credentials.h"
#include "ui/emptyhint.h"
#include "ui/models/tapfieldmodel.h"
#include "ui_taprequestspage.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace plectrum {

TapRequestsPage::TapRequestsPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TapRequestsPage>())
    , m_model(new TapFieldModel(this))
{
    m_ui->setupUi(this);
    QTableView &table = *m_ui->fieldTableView;
    table.setModel(m_model);
    new EmptyHint(tr("Nothing is added: requests go on as the client wrote them."), table);
    table.setItemDelegate(new ChoiceDelegate(TapFieldModel::ChoicesRole, TapFieldModel::FaultRole, &table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(28);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(TapFieldModel::Value, QHeaderView::Stretch);
    const ColumnWidth widths[] = {{TapFieldModel::Kind, 84}, {TapFieldModel::Name, 140}, {TapFieldModel::From, 100}};
    setColumnWidths(table, widths);
    connect(m_ui->addHeaderButton, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_ui->addCookieButton, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_ui->removeButton, &QPushButton::clicked, this,
            [this] { m_model->remove(m_ui->fieldTableView->currentIndex().row()); });
    for (const QComboBox *const box : {m_ui->hostComboBox, m_ui->originComboBox})
        connect(box, &QComboBox::currentTextChanged, this, &TapRequestsPage::changed);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &TapRequestsPage::showState);
    connect(m_model, &TapFieldModel::changed, this, &TapRequestsPage::showState);
    connect(m_model, &TapFieldModel::changed, this, &TapRequestsPage::changed);
    connect(m_model, &TapFieldModel::secretTyped, this, &TapRequestsPage::keep);
    showState();
}

TapRequestsPage::~TapRequestsPage() = default;

void TapRequestsPage::setHost(const QString &host)
{
    if (m_host == host)
        return;
    m_host = host;
    const QList<TapFieldModel::Field> fields = m_model->fields();
    for (const TapFieldModel::Field &field : fields)
        m_model->setKnown(field.key(), false);
}

QStringList TapRequestsPage::lines() const
{
    return m_model->lines();
}

void TapRequestsPage::setLines(const QStringList &lines)
{
    m_model->setLines(lines);
}

void TapRequestsPage::add(bool isCookie)
{
    const QModelIndex index = m_model->index(m_model->add(isCookie), TapFieldModel::Name);
    showState();
    m_ui->fieldTableView->setCurrentIndex(index);
    m_ui->fieldTableView->edit(index);
}

/// Into the key store, or for this run where there is none.
void TapRequestsPage::keep(const QString &key, const QString &secret)
{
    if (!m_credentials)
        return;
    KeyStore &store = m_credentials->keyStore();
    const QString place = KeyStore::fieldKey(m_host, key);
    store.write(place, secret, KeyStore::Place::System, this,
                [this, &store, place, key, secret](const Result<void> &written) {
                    m_model->setKnown(key, true);
                    if (written) {
                        Q_EMIT changed();
                        return;
                    }
                    store.write(place, secret, KeyStore::Place::ThisRun, this,
                                [this](const Result<void> &) { Q_EMIT changed(); });
                });
}

void TapRequestsPage::complete(const TapRewriting &from, const Done &done)
{
    TapRewriting rewriting = from;
    rewriting.host = TapField::from(m_ui->hostComboBox->currentText().trimmed().toUtf8());
    rewriting.origin = TapField::from(m_ui->originComboBox->currentText().trimmed().toUtf8());
    readNext(++m_turn, 0, rewriting, done);
}

void TapRequestsPage::readNext(int turn, qsizetype field, TapRewriting so, const Done &done)
{
    if (turn != m_turn)
        return;
    const auto take = [](TapRewriting &into, const TapFieldModel::Field &each, const QString &value) {
        const HeaderField added{each.name.toUtf8(), value.toUtf8()};
        if (each.isCookie)
            into.cookies.append(added);
        else
            into.headers.append(added);
    };
    for (; field < m_model->fields().size(); ++field) {
        const TapFieldModel::Field each = m_model->fields().at(field);
        if (!each.isStored) {
            take(so, each, each.value);
            continue;
        }
        const auto missing = [this, each, done](const QString &cause) {
            m_model->setKnown(each.key(), false);
            done(unexpected(ErrorCode::BadOption, u"%1: %2"_s.arg(each.key(), cause)));
        };
        if (!m_credentials) {
            missing(u"there is no key store"_s);
            return;
        }
        m_credentials->keyStore().read(
            KeyStore::fieldKey(m_host, each.key()), this,
            [this, turn, field, so, each, done, take, missing](const Result<QString> &found) {
                if (turn != m_turn)
                    return;
                const auto goOn = [this, turn, field, so, each, done, take](const QString &value) {
                    m_model->setKnown(each.key(), true);
                    TapRewriting more = so;
                    take(more, each, value);
                    readNext(turn, field + 1, more, done);
                };
                if (found && !found->isEmpty()) {
                    goOn(*found);
                    return;
                }
                const QString cause = found ? u"the key store has no value for %1"_s.arg(m_host) : found.error().detail;
                m_credentials->askFor(m_host, each.key(), this,
                                      [this, turn, cause, goOn, missing](const QString &value) {
                                          if (turn == m_turn)
                                              value.isEmpty() ? missing(cause) : goOn(value);
                                      });
            });
        return;
    }
    const auto checked = so.check();
    done(checked ? Result<TapRewriting>(so) : tl::unexpected(checked.error()));
}

void TapRequestsPage::showState()
{
    const int rows = m_model->rowCount();
    const int row = m_ui->fieldTableView->currentIndex().row();
    m_ui->removeButton->setEnabled(row >= 0 && row < rows);
    m_ui->emptyLabel->setVisible(rows == 0);
    m_ui->fieldTableView->setVisible(rows > 0);
}

} // namespace plectrum
