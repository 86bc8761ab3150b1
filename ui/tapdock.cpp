// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tapdock.h"

#include "nextcloud/banguard.h"
#include "server/selfsigned.h"
#include "ui/errortext.h"
#include "ui/models/heldmodel.h"
#include "ui/models/tapmodel.h"
#include "ui/theme.h"
#include "ui_tapdock.h"

#include <QClipboard>
#include <QHeaderView>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds MeasureInterval = 500ms;
constexpr std::array Kinds{Opcode::Text, Opcode::Binary, Opcode::Ping, Opcode::Pong, Opcode::Close};

void prepare(QTableView *view, QAbstractItemModel *model, std::initializer_list<int> widths, int stretched)
{
    view->setModel(model);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(22);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    int column = 0;
    for (const int width : widths)
        view->setColumnWidth(column++, width);
    view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

/// "1000 bye": code and reason of a close frame.
QByteArray closePayload(const QByteArray &text)
{
    const qsizetype space = text.indexOf(' ');
    bool isNumber = false;
    const quint16 number = text.left(space < 0 ? text.size() : space).toUShort(&isNumber);
    if (!isNumber)
        return text;
    QByteArray code(2, Qt::Uninitialized);
    qToBigEndian(number, code.data());
    return code + (space < 0 ? QByteArray() : text.mid(space + 1));
}

} // namespace

TapDock::TapDock(QWidget *parent)
    : QDockWidget(parent)
    , m_ui(std::make_unique<Ui::TapDock>())
    , m_connections(new TapModel(this))
    , m_held(new HeldModel(this))
{
    m_ui->setupUi(this);
    m_ui->faultLabel->setProperty("fault", true);
    m_ui->faultLabel->hide();
    m_ui->messagePlainTextEdit->setFont(monospaceFont());
    prepare(m_ui->connectionTableView, m_connections, {36, 104, 160, 72, 76}, TapModel::Request);
    prepare(m_ui->heldTableView, m_held, {36, 120, 60, 160}, HeldModel::Message);
    m_ui->splitter->setSizes({170, 170, 180});
    setProfiles({});
    wire();
    showState();
}

TapDock::~TapDock() = default;

void TapDock::wire()
{
    connect(m_ui->startButton, &QPushButton::clicked, this, [this] {
        if (m_host.isRunning())
            stop();
        else
            Q_EMIT startAsked();
    });
    connect(m_ui->targetLineEdit, &QLineEdit::textChanged, this, &TapDock::showState);
    connect(m_ui->targetLineEdit, &QLineEdit::returnPressed, m_ui->startButton, &QPushButton::click);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_host.url().toString(QUrl::FullyEncoded)); });
    connect(m_ui->connectButton, &QPushButton::clicked, this, &TapDock::connectToIt);
    connect(m_ui->profileComboBox, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            setTarget(m_profiles.at(index - 1).target.url.toString());
    });
    connect(m_ui->holdCheckBox, &QCheckBox::toggled, this, &TapDock::applyRules);
    connect(m_ui->wayComboBox, &QComboBox::activated, this, &TapDock::applyRules);
    connect(m_ui->matchLineEdit, &QLineEdit::textChanged, this, &TapDock::applyRules);
    connect(m_ui->regexCheckBox, &QCheckBox::toggled, this, &TapDock::applyRules);
    connect(m_ui->releaseButton, &QPushButton::clicked, &m_host, &TapHost::releaseAll);
    connect(m_ui->forwardButton, &QPushButton::clicked, this, [this] { settle(TapDecision::Action::Forward); });
    connect(m_ui->dropButton, &QPushButton::clicked, this, [this] { settle(TapDecision::Action::Drop); });
    connect(m_ui->duplicateButton, &QPushButton::clicked, this, [this] { settle(TapDecision::Action::Duplicate); });
    connect(m_ui->injectButton, &QPushButton::clicked, this, &TapDock::inject);
    connect(m_ui->hexCheckBox, &QCheckBox::clicked, this, &TapDock::toggleHex);
    connect(m_ui->heldTableView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TapDock::showHeld);
    connect(m_ui->connectionTableView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TapDock::showState);
    connect(&m_measure, &QTimer::timeout, &m_host, &TapHost::measure);

    connect(&m_host, &TapHost::started, this, [this] {
        m_starting = false;
        m_measure.start(MeasureInterval);
        applyRules();
        showState();
    });
    connect(&m_host, &TapHost::failed, this, [this](const Error &error) {
        m_starting = false;
        say(error);
        stop();
    });
    connect(&m_host, &TapHost::refused, this, &TapDock::say);
    connect(&m_host, &TapHost::changed, this, [this](const TapConnection &connection) {
        m_connections->set(connection);
        showState();
    });
    connect(&m_host, &TapHost::measured, this, [this](const QList<TapConnection> &connections) {
        for (const TapConnection &connection : connections)
            m_connections->set(connection);
    });
    connect(&m_host, &TapHost::judged, this, [this](quint64 connection, const Verdict &verdict) {
        m_connections->setVerdict(connection, verdict.summary + u' ' + verdict.cause);
        m_ui->faultLabel->setText(verdict.summary + u' ' + verdict.cause);
        m_ui->faultLabel->show();
    });
    connect(&m_host, &TapHost::held, this, [this](quint64 connection, const TapMessage &message) {
        m_held->add(connection, message);
        if (m_held->rowCount() == 1)
            m_ui->heldTableView->selectRow(0);
        showState();
    });
    connect(&m_host, &TapHost::settled, this, [this](quint64 message) {
        m_held->remove(message);
        if (m_held->rowCount() > 0 && !m_ui->heldTableView->selectionModel()->hasSelection())
            m_ui->heldTableView->selectRow(0);
        showHeld();
    });
}

void TapDock::setProfiles(const QList<Profile> &profiles)
{
    const int index = m_ui->profileComboBox->currentIndex();
    const QString chosen = index > 0 ? m_profiles.at(index - 1).id : QString();
    m_profiles = profiles;
    m_profiles.removeIf([](const Profile &profile) {
        return profile.target.url.scheme() == QLatin1StringView(Profile::LoopbackScheme);
    });
    m_ui->profileComboBox->clear();
    m_ui->profileComboBox->addItem(tr("as the client asks"));
    for (const Profile &profile : std::as_const(m_profiles)) {
        m_ui->profileComboBox->addItem(tr("with what the profile “%1” sends").arg(profile.name));
        if (profile.id == chosen)
            m_ui->profileComboBox->setCurrentIndex(m_ui->profileComboBox->count() - 1);
    }
}

void TapDock::setTarget(const QString &url)
{
    m_ui->targetLineEdit->setText(url);
}
QString TapDock::target() const
{
    return m_ui->targetLineEdit->text();
}

TapServer::Options TapDock::options() const
{
    TapServer::Options options;
    const int index = m_ui->profileComboBox->currentIndex();
    if (index > 0) {
        options.target = m_profiles.at(index - 1).target;
        options.profile = m_profiles.at(index - 1).name;
    }
    options.target.url = QUrl(target().trimmed(), QUrl::StrictMode);
    options.rewriting = TapRewriting::of(options.target);
    options.rewriting.host = TapField::from(m_ui->hostComboBox->currentText().trimmed().toUtf8());
    options.rewriting.origin = TapField::from(m_ui->originComboBox->currentText().trimmed().toUtf8());
    options.alterable = true;
    options.rules = rules();
    options.guardPath = BanGuard::defaultPath();
    return options;
}

void TapDock::start(const std::shared_ptr<CaptureWriter> &recorder)
{
    m_ui->faultLabel->hide();
    m_connections->clear();
    m_held->clear();
    TapServer::Options chosen = options();
    Result<void> ready = chosen.setPlace(m_ui->listenLineEdit->text().trimmed());
    if (ready && m_ui->tlsCheckBox->isChecked()) {
        const auto pair = makeSelfSigned();
        if (pair) {
            chosen.certificate = pair->certificate;
            chosen.key = pair->key;
        } else {
            ready = tl::unexpected(pair.error());
        }
    }
    if (!ready) {
        say(ready.error());
        stop();
        return;
    }
    m_starting = true;
    m_host.start(chosen, recorder);
    showState();
}

void TapDock::stop()
{
    m_starting = false;
    m_measure.stop();
    m_host.stop();
    m_held->clear();
    showState();
    Q_EMIT stopped();
}

void TapDock::say(const Error &error)
{
    m_ui->faultLabel->setText(errorText(error) + u' ' + errorAdvice(error));
    m_ui->faultLabel->show();
}

void TapDock::showState()
{
    const bool running = m_host.isRunning();
    m_ui->startButton->setText(running ? tr("&Stop") : tr("&Start"));
    m_ui->startButton->setEnabled(running || (!m_starting && !target().trimmed().isEmpty()));
    m_ui->urlLabel->setText(running ? m_host.url().toString() : tr("Not running"));
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_ui->copyButton, m_ui->connectButton})
        widget->setEnabled(running);
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{m_ui->targetLineEdit, m_ui->profileComboBox, m_ui->listenLineEdit,
                                          m_ui->tlsCheckBox, m_ui->hostComboBox, m_ui->originComboBox})
        widget->setEnabled(!running);
    const bool chosen = m_ui->heldTableView->selectionModel()->hasSelection();
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{m_ui->forwardButton, m_ui->dropButton, m_ui->duplicateButton})
        widget->setEnabled(chosen);
    m_ui->releaseButton->setEnabled(m_held->rowCount() > 0);
    m_ui->injectButton->setEnabled(running && chosenConnection());
}

/// `wrong`: set to what is wrong with the expression; no rule holds then.
QList<TapRule> TapDock::rules(QString *wrong) const
{
    if (!m_ui->holdCheckBox->isChecked())
        return {};
    TapRule rule{.action = TapRule::Action::Hold, .sender = {}, .match = {}, .text = {}};
    if (const int way = m_ui->wayComboBox->currentIndex(); way > 0)
        rule.sender = way == 1 ? Role::Client : Role::Server;
    const QString text = m_ui->matchLineEdit->text();
    if (!m_ui->regexCheckBox->isChecked()) {
        rule.match = TapRule::plain(text);
        return {rule};
    }
    const auto parsed = TapRule::parse(TapRule::Action::Hold, text);
    if (!parsed) {
        if (wrong)
            *wrong = parsed.error().detail;
        return {};
    }
    rule.match = parsed->match;
    return {rule};
}

void TapDock::applyRules()
{
    QString wrong;
    const QList<TapRule> now = rules(&wrong);
    m_ui->faultLabel->setText(wrong);
    m_ui->faultLabel->setVisible(!wrong.isEmpty());
    m_host.setRules(now);
}

/// The held message that is selected, in the editor.
void TapDock::showHeld()
{
    const QModelIndexList rows = m_ui->heldTableView->selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        const TapMessage &message = m_held->message(rows.first().row());
        const bool text = message.type == Opcode::Text && message.payload.isValidUtf8();
        m_ui->hexCheckBox->setChecked(!text);
        m_ui->messagePlainTextEdit->setPlainText(text ? QString::fromUtf8(message.payload)
                                                      : QString::fromLatin1(message.payload.toHex(' ')));
    } else if (m_held->rowCount() == 0) {
        m_ui->messagePlainTextEdit->clear();
    }
    showState();
}

/// What the editor holds; nullopt, and said why, if it is no hex.
std::optional<QByteArray> TapDock::written()
{
    const QByteArray text = m_ui->messagePlainTextEdit->toPlainText().toUtf8();
    if (!m_ui->hexCheckBox->isChecked())
        return text;
    QByteArray digits = text.simplified();
    digits.replace(' ', "");
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.toHex() == digits.toLower())
        return bytes;
    m_ui->faultLabel->setText(tr("Hex digits come in pairs of 0–9 and a–f."));
    m_ui->faultLabel->show();
    return std::nullopt;
}

void TapDock::toggleHex(bool hex)
{
    // The box says already what it is to become.
    m_ui->hexCheckBox->setChecked(!hex);
    const auto bytes = written();
    if (!bytes || (!hex && !bytes->isValidUtf8())) {
        if (bytes) {
            m_ui->faultLabel->setText(tr("These bytes are no text."));
            m_ui->faultLabel->show();
        }
        return;
    }
    m_ui->hexCheckBox->setChecked(hex);
    m_ui->messagePlainTextEdit->setPlainText(hex ? QString::fromLatin1(bytes->toHex(' ')) : QString::fromUtf8(*bytes));
}

void TapDock::settle(TapDecision::Action action)
{
    const QModelIndexList rows = m_ui->heldTableView->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    TapDecision decision{.action = action, .payload = {}};
    const TapMessage &message = m_held->message(rows.first().row());
    if (action != TapDecision::Action::Drop) {
        decision.payload = written();
        if (!decision.payload)
            return;
    }
    m_ui->faultLabel->hide();
    m_host.decide(message.id, decision);
}

std::optional<quint64> TapDock::chosenConnection() const
{
    const QModelIndexList rows = m_ui->connectionTableView->selectionModel()->selectedRows();
    if (!rows.isEmpty() && rows.first().data(TapModel::OpenRole).toBool())
        return rows.first().data(TapModel::IdRole).toULongLong();
    // Without a choice: the one that is open, if it is the only one.
    std::optional<quint64> only;
    for (int row = 0; row < m_connections->rowCount(); ++row) {
        const QModelIndex index = m_connections->index(row, 0);
        if (!index.data(TapModel::OpenRole).toBool())
            continue;
        if (only)
            return std::nullopt;
        only = index.data(TapModel::IdRole).toULongLong();
    }
    return only;
}

void TapDock::inject()
{
    const auto connection = chosenConnection();
    const auto bytes = written();
    if (!connection || !bytes)
        return;
    const Opcode kind = Kinds.at(size_t(m_ui->kindComboBox->currentIndex()));
    m_ui->faultLabel->hide();
    m_host.inject(*connection, m_ui->injectWayComboBox->currentIndex() == 0 ? Role::Client : Role::Server, kind,
                  kind == Opcode::Close ? closePayload(*bytes) : *bytes);
}

void TapDock::connectToIt()
{
    Profile profile;
    profile.name = tr("Through the tap");
    profile.target.url = m_host.url();
    profile.target.tls.insecure = m_host.url().scheme() == "wss"_L1;
    Q_EMIT connectAsked(profile);
}

} // namespace plectrum
