// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/serverdock.h"

#include "nextcloud/exappinfo.h"
#include "ui/columnwidths.h"
#include "ui/emptyhint.h"
#include "ui/errortext.h"
#include "ui/models/harpeventmodel.h"
#include "ui/theme.h"
#include "ui_serverdock.h"

#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QSaveFile>
#include <QShortcut>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Versions{HarpVersion::V0_4_2, HarpVersion::V0_4_3, HarpVersion::V0_4_4, HarpVersion::PhpProxy};

/// What stands there at the first start: a user, an ExApp on the built-in endpoints, a route of each level.
const QByteArray &exampleConfig()
{
    static const QByteArray text = [] {
        HarpConfig config;
        config.users = {{.id = u"alice"_s, .appPasswords = {"app-password"}},
                        {.id = u"admin"_s, .appPasswords = {"app-password"}, .admin = true}};
        config.exapps = {{.id = u"board"_s,
                          .routes = {{.url = u"^/echo$"_s, .verb = u"GET"_s, .accessLevel = AccessLevel::User},
                                     {.url = u"^/group/"_s, .verb = u"GET"_s, .accessLevel = AccessLevel::Public},
                                     {.url = u"^/flood"_s, .verb = u"GET"_s, .accessLevel = AccessLevel::Admin}}}};
        return config.toJson();
    }();
    return text;
}

} // namespace

ServerDock::ServerDock(QWidget *parent)
    : QDockWidget(parent)
    , m_ui(std::make_unique<Ui::ServerDock>())
    , m_events(new HarpEventModel(this))
{
    m_ui->setupUi(this);
    m_ui->faultLabel->setProperty("fault", true);
    setMonospaced(*m_ui->configPlainTextEdit);
    for (const HarpVersion version : Versions)
        m_ui->versionComboBox->addItem(version == HarpVersion::PhpProxy ? tr("PHP proxy, no HaRP")
                                                                        : tr("HaRP %1").arg(harpVersionName(version)));
    m_ui->eventTableView->setModel(m_events);
    new EmptyHint(tr("What HaRP decides about each request appears here, with the reason."), *m_ui->eventTableView);
    m_ui->eventTableView->verticalHeader()->hide();
    m_ui->eventTableView->verticalHeader()->setDefaultSectionSize(22);
    m_ui->eventTableView->horizontalHeader()->setStretchLastSection(true);
    m_ui->eventTableView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const ColumnWidth widths[] = {{0, 96}, {1, 76}, {2, 170}};
    setColumnWidths(*m_ui->eventTableView, widths);
    m_ui->splitter->setSizes({300, 260});

    connect(m_ui->startButton, &QPushButton::clicked, this, &ServerDock::startOrStop);
    // Only while the configuration is written: elsewhere these keys send a message.
    auto *const applies = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_ui->configPlainTextEdit);
    applies->setContext(Qt::WidgetShortcut);
    connect(applies, &QShortcut::activated, this, &ServerDock::apply);
    connect(m_ui->applyButton, &QPushButton::clicked, this, &ServerDock::apply);
    connect(m_ui->deployButton, &QPushButton::clicked, &m_host, &HarpHost::deploy);
    connect(m_ui->connectButton, &QPushButton::clicked, this, &ServerDock::connectToFirst);
    connect(m_ui->openButton, &QPushButton::clicked, this, &ServerDock::openConfig);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ServerDock::saveConfig);
    connect(m_ui->exappButton, &QPushButton::clicked, this, &ServerDock::addExApp);
    connect(m_ui->routesButton, &QPushButton::clicked, this, &ServerDock::routesAsked);
    connect(m_ui->recordButton, &QPushButton::clicked, this, &ServerDock::recordingAsked);
    connect(m_ui->configPlainTextEdit, &QPlainTextEdit::textChanged, this, &ServerDock::check);
    connect(m_ui->versionComboBox, &QComboBox::activated, this, [this](int index) {
        change([index](HarpConfig &config) { config.behaveLike = Versions.at(size_t(index)); });
    });
    connect(m_ui->faultComboBox, &QComboBox::activated, this, [this](int index) {
        change([index](HarpConfig &config) { config.nextcloudFault = NextcloudFault(index); });
    });
    connect(m_ui->agentDownCheckBox, &QCheckBox::clicked, this,
            [this](bool down) { change([down](HarpConfig &config) { config.agentDown = down; }); });

    connect(&m_host, &HarpHost::started, this, &ServerDock::showState);
    connect(&m_host, &HarpHost::stopped, this, [this] {
        m_connections = 0;
        showState();
    });
    connect(&m_host, &HarpHost::failed, this, [this](const Error &error) {
        m_ui->faultLabel->setText(errorText(error) + u' ' + errorAdvice(error));
        showState();
    });
    connect(&m_host, &HarpHost::decided, m_events, &HarpEventModel::add);
    connect(&m_host, &HarpHost::connectionCountChanged, this, [this](int count) {
        m_connections = count;
        showState();
    });
    connect(&m_host, &HarpHost::configChanged, this,
            [this](const HarpConfig &config) { setConfigText(QString::fromUtf8(config.toJson())); });
    connect(&m_host, &HarpHost::lifecycleStep, this, [this](const QString &exapp, const LifecycleStep &step) {
        m_events->add({QTime::currentTime(), exapp + u": "_s + step.name, QString(judgementName(step.judgement)),
                       step.advice.isEmpty() ? step.text : QString(step.text + u' ' + step.advice),
                       step.judgement == LifecycleStep::Judgement::Bad ? HarpOutcome::Refuse : HarpOutcome::Forward,
                       false});
    });
    setConfigText(QString::fromUtf8(exampleConfig()));
    showState();
}

ServerDock::~ServerDock() = default;

QString ServerDock::configText() const
{
    return m_ui->configPlainTextEdit->toPlainText();
}

void ServerDock::setConfigText(const QString &text)
{
    if (!text.isEmpty() && text != configText())
        m_ui->configPlainTextEdit->setPlainText(text);
}

void ServerDock::setRecorder(const std::shared_ptr<CaptureWriter> &recorder)
{
    m_host.setRecorder(recorder);
    m_ui->recordButton->setChecked(recorder != nullptr);
    m_ui->recordButton->setText(recorder ? tr("● Rec&ording") : tr("Rec&ord"));
    m_ui->recordComboBox->setEnabled(!recorder);
}

bool ServerDock::recordsIntoTab() const
{
    return m_ui->recordComboBox->currentIndex() == 1;
}

/// The text is read as it is typed; the fields beside it follow.
void ServerDock::check()
{
    const auto parsed = HarpConfig::parse(configText().toUtf8());
    m_config = parsed ? std::optional(*parsed) : std::nullopt;
    m_ui->faultLabel->setText(parsed ? QString() : parsed.error().detail);
    m_ui->faultLabel->setVisible(!parsed);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_ui->applyButton, m_ui->versionComboBox,
                                                                  m_ui->faultComboBox, m_ui->agentDownCheckBox})
        widget->setEnabled(parsed.has_value());
    if (m_config) {
        m_ui->versionComboBox->setCurrentIndex(
            int(std::ranges::find(Versions, m_config->behaveLike) - Versions.begin()));
        m_ui->faultComboBox->setCurrentIndex(int(m_config->nextcloudFault));
        m_ui->agentDownCheckBox->setChecked(m_config->agentDown);
    }
    showState();
}

void ServerDock::change(const std::function<void(HarpConfig &)> &edit)
{
    if (!m_config)
        return;
    HarpConfig config = *m_config;
    edit(config);
    setConfigText(QString::fromUtf8(config.toJson()));
    apply();
}

void ServerDock::startOrStop()
{
    if (m_host.isRunning())
        m_host.stop();
    else if (m_config)
        m_host.start(*m_config);
}

void ServerDock::apply()
{
    if (m_config && m_host.isRunning())
        m_host.start(*m_config);
}

void ServerDock::showState()
{
    const bool running = m_host.isRunning();
    m_ui->startButton->setText(running ? tr("&Stop") : tr("&Start"));
    m_ui->startButton->setEnabled(running || m_config.has_value());
    m_ui->urlLabel->setText(running ? tr("%1 · sockets: %2").arg(m_host.url().toString()).arg(m_connections)
                                    : tr("Not running"));
    const bool any = m_config && !m_config->exapps.isEmpty();
    const bool targets = m_config
        && std::ranges::any_of(m_config->exapps, [](const HarpExApp &exapp) { return !exapp.target.isEmpty(); });
    m_ui->connectButton->setEnabled(running && any);
    m_ui->deployButton->setEnabled(running && targets);
    m_ui->applyButton->setEnabled(running && m_config);
}

void ServerDock::connectToFirst()
{
    if (!m_config || m_config->exapps.isEmpty())
        return;
    Profile profile;
    profile.name = m_config->exapps.constFirst().id;
    profile.target.url = QUrl(m_host.url().toString() + u"/exapps/"_s + profile.name + u"/echo"_s);
    if (!m_config->users.isEmpty() && !m_config->users.constFirst().appPasswords.isEmpty()) {
        profile.asksBeforeSending = false; // it stays on this machine
        profile.target.user = m_config->users.constFirst().id;
        profile.target.password = QString::fromUtf8(m_config->users.constFirst().appPasswords.constFirst());
    }
    Q_EMIT connectAsked(profile);
}

void ServerDock::chooseFile(const QString &title, const QString &filter,
                            const std::function<void(const QString &)> &then)
{
    auto *const dialog = new QFileDialog(this, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void ServerDock::openConfig()
{
    chooseFile(tr("Open configuration"), tr("Configurations (*.json);;All files (*)"), [this](const QString &path) {
        constexpr qint64 MaxBytes = 4 * 1024 * 1024;
        QFile file(path);
        if (file.open(QIODevice::ReadOnly) && file.size() <= MaxBytes)
            setConfigText(QString::fromUtf8(file.readAll()));
        else
            m_ui->faultLabel->setText(tr("%1 cannot be read.").arg(path));
    });
}

void ServerDock::saveConfig()
{
    auto *const dialog = new QFileDialog(this, tr("Save configuration"), QString(), tr("Configurations (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(configText().toUtf8()) < 0 || !file.commit())
            m_ui->faultLabel->setText(tr("%1 cannot be written: %2").arg(path, file.errorString()));
    });
    dialog->open();
}

void ServerDock::addExApp()
{
    chooseFile(tr("Add ExApp"), tr("info.xml (*.xml);;All files (*)"), [this](const QString &path) {
        const auto info = ExAppInfo::read(path);
        if (!info) {
            m_ui->faultLabel->setText(path + u": "_s + info.error().detail);
            m_ui->faultLabel->show();
            return;
        }
        change([&info](HarpConfig &config) {
            config.exapps.removeIf(
                [&info](const HarpExApp &exapp) { return exapp.id.compare(info->id, Qt::CaseInsensitive) == 0; });
            HarpExApp exapp{.id = info->id, .routes = info->routes};
            if (!info->version.isEmpty())
                exapp.version = info->version;
            config.exapps.append(std::move(exapp));
        });
    });
}

} // namespace plectrum
