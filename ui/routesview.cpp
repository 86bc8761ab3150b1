// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routesview.h"

#include "ui/columnwidths.h"
#include "ui/errortext.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/routesmodel.h"
#include "ui/routefixdialog.h"
#include "ui/routesdelegate.h"
#include "ui/tablerow.h"
#include "ui/theme.h"
#include "ui_routesview.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPromise>
#include <QStyle>
#include <QThreadPool>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr int RowHeight = 28;
constexpr std::array Methods{"GET"_L1, "POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1, "HEAD"_L1, "OPTIONS"_L1};
constexpr std::array Callers{AccessLevel::Public, AccessLevel::User, AccessLevel::Admin};

/// Works on another thread; the latest result only comes to the watcher.
template <typename T, typename Work>
void runAside(QFutureWatcher<T> &watcher, Work work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

QString answerText(const RouteAnswer &answer)
{
    QString text;
    switch (answer.kind) {
    case RouteAnswer::Kind::Allowed:
        text = RoutesView::tr("✓ allowed");
        break;
    case RouteAnswer::Kind::Forbidden:
        text = RoutesView::tr("✕ 403 Forbidden");
        break;
    case RouteAnswer::Kind::NotFound:
        text = RoutesView::tr("✕ 404 Not Found");
        break;
    case RouteAnswer::Kind::Dropped:
        text = RoutesView::tr("✕ silence, counted as a failure");
        break;
    }
    if (answer.route >= 0)
        text += u' ' + RoutesView::tr("by route %1").arg(answer.route + 1);
    return answer.why.isEmpty() ? text : QString(text + u": "_s + answer.why);
}

void setTone(QLabel *label, const QString &tone)
{
    label->setProperty("tone", tone);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

bool isLocalFile(const QMimeData &data)
{
    return data.hasUrls() && data.urls().constFirst().isLocalFile();
}

} // namespace

RoutesView::RoutesView(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::RoutesView>())
    , m_routes(new RoutesModel(this))
    , m_findings(new FindingsModel(this))
{
    build();
    wire();
    m_ui->stackedWidget->setCurrentWidget(m_ui->emptyPage);
    m_ui->fixButton->setEnabled(false);
    for (QLabel *const label :
         {m_ui->placeLabel, m_ui->breaksLabel, m_ui->warningsLabel, m_ui->notesLabel, m_ui->refusedLabel})
        label->hide();
    m_ui->outcomeFrame->hide();
}

RoutesView::~RoutesView() = default;

void RoutesView::build()
{
    m_ui->setupUi(this);
    m_ui->openButton->setShortcut(QKeySequence::Open);
    setMonospaced(*m_ui->pathLineEdit);
    for (const QLatin1StringView method : Methods)
        m_ui->methodComboBox->addItem(method);
    const auto setUp = [](QTableView *view, QAbstractItemModel *model, QAbstractItemDelegate *delegate) {
        view->setModel(model);
        view->setItemDelegate(delegate);
        view->verticalHeader()->hide();
        view->horizontalHeader()->setHighlightSections(false);
    };
    auto *const delegate = new RoutesDelegate(this);
    setUp(m_ui->routesTableView, m_routes, delegate);
    setUp(m_ui->findingsTableView, m_findings, delegate);
    m_ui->routesTableView->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_ui->findingsTableView->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const ColumnWidth routeWidths[] = {{RoutesModel::Number, 44}, {RoutesModel::Url, 210},  {RoutesModel::Level, 80},
                                       {RoutesModel::Verb, 110},  {RoutesModel::Harp, 120}, {RoutesModel::Php, 130},
                                       {RoutesModel::Tried, 156}};
    setColumnWidths(*m_ui->routesTableView, routeWidths);
    m_ui->routesTableView->horizontalHeader()->setSectionResizeMode(RoutesModel::Worst, QHeaderView::Stretch);
    m_ui->routesTableView->setColumnHidden(RoutesModel::Tried, true);
    const ColumnWidth findingWidths[] = {
        {FindingsModel::Severity, 100}, {FindingsModel::Route, 84}, {FindingsModel::Line, 56}};
    setColumnWidths(*m_ui->findingsTableView, findingWidths);
    for (const int column : {FindingsModel::Wrong, FindingsModel::Advice})
        m_ui->findingsTableView->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_ui->splitter->setSizes({260, 360});
}

void RoutesView::wire()
{
    connect(m_ui->openButton, &QPushButton::clicked, this, &RoutesView::chooseFile);
    connect(m_ui->emptyOpenButton, &QPushButton::clicked, this, &RoutesView::chooseFile);
    connect(m_ui->fixButton, &QPushButton::clicked, this, &RoutesView::proposeFix);
    connect(m_ui->pathLineEdit, &QLineEdit::textChanged, this, &RoutesView::tryPath);
    connect(m_ui->methodComboBox, &QComboBox::currentTextChanged, this, &RoutesView::tryPath);
    connect(m_ui->callerComboBox, &QComboBox::currentIndexChanged, this, &RoutesView::tryPath);
    connect(&m_checking, &QFutureWatcherBase::finished, this, [this] { take(m_checking.result()); });
    connect(&m_trying, &QFutureWatcherBase::finished, this, [this] {
        if (!m_ui->pathLineEdit->text().isEmpty())
            showOutcome(m_trying.result());
    });
    connect(m_ui->routesTableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseRoute(current.isValid() ? current.row() : -1); });
    connect(m_ui->findingsTableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const int route = current.isValid() ? current.data(FindingsModel::RouteRole).toInt() : -1;
                if (route >= 0 && !current.data(FindingsModel::ChosenRole).toBool())
                    selectTableRow(*m_ui->routesTableView, route);
            });
    m_settle.setSingleShot(true);
    m_settle.setInterval(100ms);
    connect(&m_settle, &QTimer::timeout, this, &RoutesView::reload);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
}

void RoutesView::chooseFile()
{
    auto *const dialog = new QFileDialog(this, tr("Check the routes of"), QFileInfo(m_path).path(),
                                         tr("info.xml (*.xml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RoutesView::open);
    dialog->open();
}

void RoutesView::open(const QString &path)
{
    m_path = QFileInfo(path).absoluteFilePath();
    m_checked = {};
    reload();
}

/// Also the folder: many editors put a new file in the place of the old one.
void RoutesView::watch()
{
    const QStringList wanted{m_path, QFileInfo(m_path).path()};
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &each : watched) {
        if (!wanted.contains(each))
            m_watcher.removePath(each);
    }
    for (const QString &each : wanted) {
        if (!watched.contains(each) && QFileInfo::exists(each))
            m_watcher.addPath(each);
    }
}

void RoutesView::reload()
{
    if (m_path.isEmpty())
        return;
    watch();
    runAside(m_checking, [path = m_path] { return check(path); });
}

RoutesView::Checked RoutesView::check(const QString &path)
{
    Checked checked;
    const auto bytes = ExAppInfo::load(path);
    const auto info = bytes ? ExAppInfo::parse(*bytes) : Result<ExAppInfo>(tl::unexpected(bytes.error()));
    if (!info) {
        checked.error = info.error();
        return checked;
    }
    checked.xml = *bytes;
    checked.info = *info;
    checked.findings = lintRoutes(*info);
    checked.fix = plectrum::proposeFix(*bytes).value_or(RouteFix{.xml = *bytes, .changes = {}});
    return checked;
}

void RoutesView::take(const Checked &checked)
{
    // The folder changed, the file did not: what is chosen stays.
    const bool same = !checked.error && !m_checked.error && checked.xml == m_checked.xml;
    m_checked = checked;
    if (!same) {
        const QModelIndex current = m_ui->routesTableView->currentIndex();
        m_routes->setRoutes(checked.info, checked.findings);
        m_findings->setFindings(checked.findings);
        if (current.isValid() && current.row() < m_routes->rowCount())
            selectTableRow(*m_ui->routesTableView, current.row());
        showSummary();
        tryPath();
    }
    Q_EMIT loaded();
}

void RoutesView::showSummary()
{
    const Checked &shown = m_checked;
    setWindowTitle(tr("Routes of %1").arg(shown.error ? QFileInfo(m_path).fileName() : shown.info.id));
    m_ui->fileLabel->setText(shown.error ? QFileInfo(m_path).fileName()
                                         : QStringList{shown.info.id, shown.info.version}.join(u' ').trimmed());
    m_ui->fileLabel->setToolTip(m_path);
    m_ui->placeLabel->setText(m_path);
    m_ui->placeLabel->show();
    m_ui->fixButton->setEnabled(!shown.error && !shown.fix.changes.isEmpty());
    m_ui->fixButton->setToolTip(m_ui->fixButton->isEnabled() || shown.error
                                    ? tr("Shows what would change, and saves it as another file")
                                    : tr("There is nothing to change that can be guessed."));
    const auto count = [&shown](RouteSeverity severity) {
        return int(std::ranges::count(shown.findings, severity, &RouteFinding::severity));
    };
    const int breaks = count(RouteSeverity::BreaksSocket);
    const int warnings = count(RouteSeverity::Warning);
    const int notes = count(RouteSeverity::Note);
    m_ui->breaksLabel->setText(
        breaks > 0
            ? u"✕ "_s + (breaks == 1 ? tr("1 finding breaks a socket") : tr("%1 findings break a socket").arg(breaks))
            : u"✓ "_s + tr("nothing breaks a socket"));
    setTone(m_ui->breaksLabel, breaks > 0 ? u"error"_s : u"good"_s);
    m_ui->warningsLabel->setText(u"⚠ "_s + (warnings == 1 ? tr("1 warning") : tr("%1 warnings").arg(warnings)));
    m_ui->notesLabel->setText(u"· "_s + (notes == 1 ? tr("1 note") : tr("%1 notes").arg(notes)));
    m_ui->breaksLabel->setVisible(!shown.error);
    m_ui->warningsLabel->setVisible(warnings > 0);
    m_ui->notesLabel->setVisible(notes > 0);
    m_ui->refusedLabel->setVisible(std::ranges::any_of(shown.findings, &RouteFinding::refusesRegistration));
    if (shown.error) {
        m_ui->errorTitleLabel->setText(shown.error->code == ErrorCode::BadConfig
                                           ? tr("This is no info.xml that can be read.")
                                           : errorText({shown.error->code, {}}));
        m_ui->errorTextLabel->setText(shown.error->detail);
    }
    m_ui->stackedWidget->setCurrentWidget(shown.error ? m_ui->errorPage : m_ui->contentPage);
}

void RoutesView::tryPath()
{
    const QString path = m_ui->pathLineEdit->text().trimmed();
    if (path.isEmpty() || m_checked.error || m_path.isEmpty()) {
        showOutcome({});
        return;
    }
    runAside(m_trying,
             [routes = m_checked.info.routes, id = m_checked.info.id, path,
              verb = m_ui->methodComboBox->currentText().trimmed().toUpper(),
              caller = Callers.at(size_t(std::max(0, m_ui->callerComboBox->currentIndex())))] {
                 return routeOutcomes(routes, path, verb, caller, id);
             });
}

void RoutesView::showOutcome(const std::optional<RouteOutcome> &outcome)
{
    m_routes->setOutcome(outcome);
    m_ui->routesTableView->setColumnHidden(RoutesModel::Tried, !outcome);
    m_ui->outcomeFrame->setVisible(outcome.has_value());
    if (outcome) {
        using Kind = RouteAnswer::Kind;
        m_ui->harpAnswerLabel->setText(answerText(outcome->harp));
        setTone(m_ui->harpAnswerLabel, outcome->harp.kind == Kind::Allowed ? u"good"_s : u"error"_s);
        const bool phpAllows = outcome->php.kind == Kind::Allowed;
        m_ui->phpAnswerLabel->setText(answerText(outcome->php)
                                      + (phpAllows ? u"; "_s + tr("but it carries no WebSocket") : QString()));
        setTone(m_ui->phpAnswerLabel, phpAllows ? QString() : u"error"_s);
        const qsizetype route = outcome->harp.route >= 0 ? outcome->harp.route : outcome->php.route;
        if (route >= 0)
            m_ui->routesTableView->scrollTo(m_routes->index(int(route), 0));
    }
    Q_EMIT tried();
}

void RoutesView::chooseRoute(qsizetype route)
{
    m_findings->setRoute(route);
    if (const int row = m_findings->chosenRow(); row >= 0)
        m_ui->findingsTableView->scrollTo(m_findings->index(row, 0));
}

void RoutesView::proposeFix()
{
    if (m_checked.error || m_checked.fix.changes.isEmpty())
        return;
    auto *const dialog = new RouteFixDialog(m_path, m_checked.xml, m_checked.fix, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RoutesView::dragEnterEvent(QDragEnterEvent *event)
{
    if (isLocalFile(*event->mimeData()))
        event->acceptProposedAction();
}

void RoutesView::dropEvent(QDropEvent *event)
{
    if (isLocalFile(*event->mimeData()))
        open(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace plectrum
