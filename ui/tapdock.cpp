// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tapdock.h"

#include "capture/capturewriter.h"
#include "nextcloud/banguard.h"
#include "nextcloud/credentialrisk.h"
#include "nextcloud/witness.h"
#include "ui/columnwidths.h"
#include "ui/credentials.h"
#include "ui/emptyhint.h"
#include "ui/environments.h"
#include "ui/errortext.h"
#include "ui/models/heldmodel.h"
#include "ui/models/tapmodel.h"
#include "ui/paddeddelegate.h"
#include "ui/tablerow.h"
#include "ui/theme.h"
#include "ui_tapdock.h"

#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds MeasureInterval = 500ms;

void prepare(QTableView *view, QAbstractItemModel *model, std::span<const ColumnWidth> widths, int stretched)
{
    view->setModel(model);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(22);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    view->setItemDelegate(new PaddedDelegate(view));
    setColumnWidths(*view, widths);
    view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
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
    setMonospaced(*m_ui->messagePlainTextEdit);
    const ColumnWidth connectionWidths[] = {
        {TapModel::Number, 36}, {TapModel::State, 104}, {TapModel::Sent, 76}, {TapModel::Received, 84}};
    prepare(m_ui->connectionTableView, m_connections, connectionWidths, TapModel::Request);
    const ColumnWidth heldWidths[] = {{HeldModel::Connection, 36}, {HeldModel::Direction, 120}, {HeldModel::Kind, 60}};
    prepare(m_ui->heldTableView, m_held, heldWidths, HeldModel::Message);
    new EmptyHint(tr("Start the tap and connect a client to its address: each connection through it appears here."),
                  *m_ui->connectionTableView);
    new EmptyHint(tr("Tick Hold, and messages wait here until you forward, change or drop them."),
                  *m_ui->heldTableView);
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
    connect(m_ui->targetLineEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_ui->requestsPage->setHost(QUrl(text.trimmed()).host());
        showState();
    });
    connect(m_ui->rulesPage, &TapRulesPage::changed, this, &TapDock::applyRules);
    connect(m_ui->requestsPage, &TapRequestsPage::changed, this, &TapDock::changeRequests);
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
    connect(&m_host, &TapHost::measured, this,
            [this](const QList<TapConnection> &connections, const QHash<quint64, qint64> &hits) {
                for (const TapConnection &connection : connections)
                    m_connections->set(connection);
                m_ui->rulesPage->setHits(hits);
            });
    connect(&m_host, &TapHost::judged, this, [this](quint64 connection, const Verdict &verdict) {
        if (!isTrouble(verdict))
            return;
        m_connections->setVerdict(connection, verdict.summary + u' ' + verdict.cause);
        m_ui->faultLabel->setText(verdict.summary + u' ' + verdict.cause);
        m_ui->faultLabel->show();
    });
    connect(&m_host, &TapHost::held, this, [this](quint64 connection, const TapMessage &message) {
        m_held->add(connection, message);
        if (m_held->rowCount() == 1)
            selectTableRow(*m_ui->heldTableView, 0);
        showState();
    });
    connect(&m_host, &TapHost::settled, this, [this](quint64 message) {
        m_held->remove(message);
        if (m_held->rowCount() > 0 && !m_ui->heldTableView->selectionModel()->hasSelection())
            selectTableRow(*m_ui->heldTableView, 0);
        showHeld();
    });
}

void TapDock::setProfiles(const QList<Profile> &profiles)
{
    const int index = m_ui->profileComboBox->currentIndex();
    const QString chosen = index > 0 ? m_profiles.at(index - 1).id : QString();
    m_profiles = profiles;
    m_profiles.removeIf([](const Profile &profile) {
        return profile.address().startsWith(QLatin1StringView(Profile::LoopbackScheme) + u':');
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

void TapDock::setCredentials(Credentials &credentials)
{
    m_credentials = &credentials;
    m_ui->requestsPage->setCredentials(credentials);
}

QByteArray TapDock::choices() const
{
    return QJsonDocument(QJsonObject{{u"rules"_s, QJsonArray::fromStringList(m_ui->rulesPage->lines())},
                                     {u"fields"_s, QJsonArray::fromStringList(m_ui->requestsPage->lines())}})
        .toJson(QJsonDocument::Compact);
}

void TapDock::setChoices(const QByteArray &choices)
{
    const QJsonObject read = QJsonDocument::fromJson(choices).object();
    m_ui->rulesPage->setLines(read.value("rules"_L1).toVariant().toStringList());
    m_ui->requestsPage->setLines(read.value("fields"_L1).toVariant().toStringList());
}

void TapDock::setEnvironments(Environments &environments)
{
    m_environments = &environments;
}

/// `profile`: the chosen one, its variables filled in.
Result<TapServer::Options> TapDock::options(const std::optional<Profile> &profile) const
{
    TapServer::Options options;
    if (profile) {
        options.target = profile->target;
        options.profile = profile->name;
    }
    options.target.url = QUrl(target().trimmed(), QUrl::StrictMode);
    if (const auto read = m_ui->tlsPage->readTarget(options.target); !read)
        return tl::unexpected(read.error());
    if (const auto read = m_ui->tlsPage->readListening(options); !read)
        return tl::unexpected(read.error());
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
    const int index = m_ui->profileComboBox->currentIndex();
    if (index < 1 || !m_environments) {
        startWith(index < 1 ? std::nullopt : std::optional(m_profiles.at(index - 1)), recorder);
        return;
    }
    m_starting = true;
    showState();
    m_environments->fill(
        {m_profiles.at(index - 1)}, this,
        [this, turn = m_turn, recorder](const QList<Result<Profile>> &filled, const QStringList &secrets) {
            if (turn != m_turn)
                return;
            const Result<Profile> &profile = filled.constFirst();
            if (!profile) {
                say(profile.error());
                stop();
                return;
            }
            if (recorder)
                recorder->hide(secrets);
            startWith(*profile, recorder);
        });
}

void TapDock::startWith(const std::optional<Profile> &profile, const std::shared_ptr<CaptureWriter> &recorder)
{
    const auto chosen = options(profile);
    if (!chosen) {
        say(chosen.error());
        stop();
        return;
    }
    m_starting = true;
    showState();
    if (!m_credentials) {
        complete(*chosen, recorder);
        return;
    }
    m_credentials->complete(
        chosen->target, this,
        [this, turn = m_turn, options = *chosen, recorder](const std::optional<Target> &whole) mutable {
            if (turn != m_turn)
                return;
            if (!whole) {
                stop();
                return;
            }
            options.target = *whole;
            complete(options, recorder);
        });
}

/// With the target's own credentials, and what is added to requests.
void TapDock::complete(const TapServer::Options &options, const std::shared_ptr<CaptureWriter> &recorder)
{
    m_ofTarget = TapRewriting::of(options.target);
    m_ui->requestsPage->complete(m_ofTarget,
                                 [this, turn = m_turn, options, recorder](const Result<TapRewriting> &rewriting) {
                                     if (turn != m_turn)
                                         return;
                                     if (!rewriting) {
                                         say(rewriting.error());
                                         stop();
                                         return;
                                     }
                                     TapServer::Options whole = options;
                                     whole.rewriting = *rewriting;
                                     m_host.start(whole, recorder);
                                     showState();
                                 });
}

/// What is added to requests, from the next one on.
void TapDock::changeRequests()
{
    if (!m_host.isRunning())
        return;
    m_ui->requestsPage->complete(m_ofTarget, [this](const Result<TapRewriting> &rewriting) {
        m_ui->faultLabel->hide();
        if (rewriting)
            m_host.setRewriting(*rewriting);
        else
            say(rewriting.error());
    });
}

void TapDock::stop()
{
    m_starting = false;
    ++m_turn;
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
         std::initializer_list<QWidget *>{m_ui->targetLineEdit, m_ui->profileComboBox, m_ui->tlsPage})
        widget->setEnabled(!running);
    const bool chosen = m_ui->heldTableView->selectionModel()->hasSelection();
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{m_ui->forwardButton, m_ui->dropButton, m_ui->duplicateButton})
        widget->setEnabled(chosen);
    m_ui->releaseButton->setEnabled(m_held->rowCount() > 0);
    m_ui->injectButton->setEnabled(running && chosenConnection());
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
