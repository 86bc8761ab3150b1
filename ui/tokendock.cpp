// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tokendock.h"

#include "ui/credentials.h"
#include "ui/errortext.h"
#include "ui/models/tokenmodel.h"
#include "ui/question.h"
#include "ui/tablerow.h"
#include "ui/theme.h"
#include "ui/tokenerrand.h"
#include "ui_tokendock.h"

#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int RowHeight = 22;
const QString Masked(16, u'•');

/// States in their colours, fingerprints in fixed width.
class TokenDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const ThemeColors &colors = themeColors(option->palette);
        const auto state = TokenState(index.data(TokenModel::StateRole).toInt());
        std::optional<QColor> color;
        if (state == TokenState::Revoked || state == TokenState::Expired)
            color = colors.dim;
        if (index.column() == TokenModel::State) {
            const QHash<TokenState, QColor> tones{{TokenState::Valid, colors.incoming},
                                                  {TokenState::Unknown, colors.dim},
                                                  {TokenState::Refused, colors.error},
                                                  {TokenState::Expired, colors.warning}};
            color = tones.value(state, colors.dim);
        }
        if (color) {
            option->palette.setColor(QPalette::Text, *color);
            option->palette.setColor(QPalette::HighlightedText, *color);
        }
        if (index.column() == TokenModel::FingerprintColumn)
            option->font = monospaceFont();
    }
};

} // namespace

TokenDock::TokenDock(Credentials &credentials, QWidget *parent)
    : QDockWidget(parent)
    , m_ui(std::make_unique<Ui::TokenDock>())
    , m_credentials(credentials)
    , m_model(new TokenModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_errand(new TokenErrand(credentials, this))
{
    m_ui->setupUi(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TokenModel::SortRole);
    QTableView &table = *m_ui->tokenTableView;
    table.setModel(m_sorted);
    table.setItemDelegate(new TokenDelegate(&table));
    table.sortByColumn(-1, Qt::AscendingOrder); // as the log has them: those used last come first
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(RowHeight);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {120, 130, 190, 190, 86, 190, 116};
    for (int column = 0; column < int(std::size(widths)); ++column)
        table.setColumnWidth(column, widths[column]);
    setMonospaced(*m_ui->secretLineEdit);
    wire();
    say({});
    showRecords();
    m_credentials.reload();
}

TokenDock::~TokenDock() = default;

void TokenDock::wire()
{
    connect(m_ui->loginButton, &QPushButton::clicked, this, &TokenDock::loginAsked);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &TokenDock::pasteAsked);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, [this] {
        say({});
        m_credentials.reload();
    });
    connect(m_ui->revealButton, &QPushButton::clicked, this, &TokenDock::toggleSecret);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &TokenDock::copySecret);
    connect(m_ui->checkButton, &QPushButton::clicked, this, [this] {
        if (const auto record = selected()) {
            say(tr("Asking %1…").arg(record->server));
            m_errand->start(TokenErrand::Action::Check, *record);
            showSelection();
        }
    });
    connect(m_ui->rotateButton, &QPushButton::clicked, this, &TokenDock::rotate);
    connect(m_ui->revokeButton, &QPushButton::clicked, this, &TokenDock::revoke);
    connect(m_ui->forgetButton, &QPushButton::clicked, this, &TokenDock::forget);
    connect(m_ui->tokenTableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return; // the model is being renewed
                m_selected = current.data(TokenModel::IdRole).toString();
                hideSecret();
                showSelection();
            });
    connect(&m_credentials, &Credentials::recordsChanged, this, &TokenDock::showRecords);
    connect(&m_credentials, &Credentials::failed, this,
            [this](const Error &error) { say(problemText(error), Tone::Bad); });
    connect(m_errand, &TokenErrand::done, this, [this](const QString &text, const QString &id) {
        if (m_selected != id)
            hideSecret();
        m_selected = id;
        say(text, Tone::Good);
        showSelection();
    });
    connect(m_errand, &TokenErrand::failed, this, [this](const QString &text) {
        say(text, Tone::Bad);
        showSelection();
    });
    connect(&m_clipboard, &SecretClipboard::ticked, this, [this](std::chrono::seconds left) {
        say(tr("Copied. The clipboard is cleared in %1 s.").arg(left.count()));
    });
    connect(&m_clipboard, &SecretClipboard::ended, this, [this](bool wasOurs) {
        say(wasOurs ? tr("The clipboard was cleared.")
                    : tr("Something else was copied meanwhile, so the clipboard was left alone."));
    });
}

std::optional<TokenRecord> TokenDock::selected() const
{
    const int row = m_model->rowOf(m_selected);
    return row < 0 ? std::nullopt : std::optional(m_model->record(row));
}

void TokenDock::select(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        selectTableRow(*m_ui->tokenTableView, m_sorted->mapFromSource(m_model->index(row, 0)).row());
}

void TokenDock::showRecords()
{
    const QString kept = m_selected;
    m_model->setRecords(m_credentials.records());
    m_ui->stackedWidget->setCurrentWidget(m_model->rowCount() > 0 ? m_ui->tablePage : m_ui->emptyPage);
    m_ui->whoLabel->setText(whoText());
    m_ui->whoLabel->setToolTip(m_ui->whoLabel->text());
    const bool isThere = m_model->rowOf(kept) >= 0;
    if (!isThere)
        hideSecret();
    const bool wasRevealed = m_isRevealed;
    const QString secret = m_ui->secretLineEdit->text();
    select(isThere                       ? kept
               : m_model->rowCount() > 0 ? m_sorted->index(0, 0).data(TokenModel::IdRole).toString()
                                         : u""_s);
    if (wasRevealed && !m_isRevealed && m_selected == kept) {
        m_isRevealed = true;
        m_ui->secretLineEdit->setText(secret);
    }
    showSelection();
}

/// Who is logged in where: app passwords that were obtained and hold as far as is known.
QString TokenDock::whoText() const
{
    QStringList logins;
    for (const TokenRecord &record : m_credentials.records()) {
        const bool isLogin = record.origin == TokenOrigin::LoginFlow || record.origin == TokenOrigin::Rotated;
        const bool holds = record.state == TokenState::Unknown || record.state == TokenState::Valid;
        const QString login = tr("%1 on %2").arg(record.user, QUrl(record.server).host());
        if (isLogin && holds && record.kind == TokenKind::AppPassword && !logins.contains(login))
            logins << login;
    }
    return logins.isEmpty() ? tr("Nobody is logged in.") : tr("Logged in: %1").arg(logins.join(u", "_s));
}

void TokenDock::showSelection()
{
    const auto record = selected();
    const bool isIdle = record && !m_errand->isRunning();
    m_ui->secretFrame->setEnabled(record.has_value());
    m_ui->revealButton->setText(m_isRevealed ? tr("Hide &again") : tr("Reve&al"));
    if (!m_isRevealed)
        m_ui->secretLineEdit->setText(record ? Masked : QString());
    m_ui->checkButton->setEnabled(isIdle && TokenErrand::isPossible(TokenErrand::Action::Check, *record));
    m_ui->rotateButton->setEnabled(isIdle && TokenErrand::isPossible(TokenErrand::Action::Rotate, *record));
    m_ui->revokeButton->setEnabled(isIdle && TokenErrand::isPossible(TokenErrand::Action::Revoke, *record));
    m_ui->forgetButton->setEnabled(isIdle);
}

void TokenDock::toggleSecret()
{
    const auto record = selected();
    if (m_isRevealed || !record) {
        hideSecret();
        return;
    }
    m_credentials.secretOf(*record, this, [this, id = record->id](const Result<QString> &secret) {
        if (m_selected != id)
            return;
        if (!secret || secret->isEmpty()) {
            say(secret ? noSecretText() : problemText(secret.error()), Tone::Bad);
            return;
        }
        m_isRevealed = true;
        m_ui->secretLineEdit->setText(*secret);
        m_ui->secretLineEdit->setCursorPosition(0);
        showSelection();
    });
}

void TokenDock::hideSecret()
{
    m_isRevealed = false;
    showSelection();
}

void TokenDock::hideEvent(QHideEvent *event)
{
    hideSecret();
    QDockWidget::hideEvent(event);
}

void TokenDock::copySecret()
{
    const auto record = selected();
    if (!record)
        return;
    m_credentials.secretOf(*record, this, [this](const Result<QString> &secret) {
        if (!secret || secret->isEmpty())
            say(secret ? noSecretText() : problemText(secret.error()), Tone::Bad);
        else
            m_clipboard.copy(*secret);
    });
}

void TokenDock::rotate()
{
    if (const auto record = selected()) {
        say(tr("Asking %1 for a new app password…").arg(record->server));
        m_errand->start(TokenErrand::Action::Rotate, *record);
        showSelection();
    }
}

void TokenDock::revoke()
{
    const auto record = selected();
    if (!record)
        return;
    ask(*this,
        {tr("Revoke the app password of %1 on %2?").arg(record->user, record->server),
         tr("The server forgets it at once; every program that uses it is logged out."), tr("Revoke")},
        [this, record] {
            say(tr("Asking %1…").arg(record->server));
            m_errand->start(TokenErrand::Action::Revoke, *record);
            showSelection();
        });
}

void TokenDock::forget()
{
    const auto record = selected();
    if (!record)
        return;
    const auto doIt = [this, record] {
        hideSecret();
        m_credentials.forget(*record);
        say(tr("Forgotten."));
    };
    const bool mayHold = record->kind == TokenKind::AppPassword && record->origin != TokenOrigin::Seen
        && record->state != TokenState::Revoked && record->state != TokenState::Refused;
    if (!mayHold) {
        doIt();
        return;
    }
    ask(*this,
        {tr("Forget the app password of %1 on %2?").arg(record->user, record->server),
         tr("It goes from this list and from the key store. On the server it stays valid: revoke it first if nobody "
            "needs it."),
         tr("Forget")},
        doIt);
}

void TokenDock::say(const QString &text, Tone tone)
{
    m_ui->messageLabel->setText(text);
    m_ui->messageLabel->setVisible(!text.isEmpty());
    restyle(*m_ui->messageLabel, "tone", tone == Tone::Bad ? u"error"_s : tone == Tone::Good ? u"good"_s : QString());
}

} // namespace plectrum
