// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/plaintexts.h"

#include "ui/pseudotranslator.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// What is the same in every language.
constexpr const char *Universal[] = {
    // Signs, numbers with units, times.
    R"([^A-Za-z]*)",
    R"(.{0,2}[0-9][0-9.,:\s%–−+×]*(B|kB|KiB|MiB|GiB|bytes?|ms|µs|ns|s|min|h|pt|MB|/s|KB|AM|PM)?([ ·/–-].{0,24})?)",
    // Close codes with their names of the registry, addresses, JSON.
    R"([0-9]{3,4} .*)",
    R"(.*://.*)",
    R"(\s*[{\[<].*)",
    // Paths, headers, arguments and names with signs in them: no word of a language.
    R"(\S*[/\\@=_{}:.\-]\S*)",
    // Names of products and protocols, and terms of RFC 6455 and HTTP.
    R"((Plectrum|Qt|TLS|SQLite|HaRP|Nextcloud|GraphQL|JSON|XML|CBOR|MessagePack|Protobuf|Hex|URL|ID|UTF-8|ack|FIN|RSV[123]|MASK|GET|POST|Socket.IO).?)",
    R"(args|event|id|namespace|Aa)",
    // Bytes, colours, bits of a header, filters, and what the engine says in detail.
    R"([0-9a-f]{2}( [0-9a-f]{2})*|#[0-9a-f]{6}|FIN [01],.*|payload .*|[a-z]+\.[a-z]+: .*|failed: .*)",
    // What the user of the tour has: files, profiles, environments, open recordings.
    R"(/.*|.* ●|The test cloud|Staging|Production|login|board( 1\.2\.0)?)",
};

/// Lists of protocols, formats and what the user made; their entries are names.
constexpr const char *NameLists[] = {
    "answersComboBox", "decoderComboBox",  "codeComboBox",         "environmentComboBox", "formatComboBox",
    "fixedFontEditor", "protocolComboBox", "messageComboBox",      "methodComboBox",      "hostComboBox",
    "originComboBox",  "serverComboBox",   "stateDocumentComboBox"};

bool isUniversal(const QString &text)
{
    static const QRegularExpression expression = [] {
        QStringList all;
        for (const char *const each : Universal)
            all << QString::fromUtf8(each);
        return QRegularExpression(u"^(?:%1)$"_s.arg(all.join(u'|')), QRegularExpression::DotMatchesEverythingOption);
    }();
    return expression.match(text).hasMatch();
}

class PlainTexts {
public:
    void note(const QWidget &widget, const char *what, const QString &text)
    {
        const QString read = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
        if (!PseudoTranslator::isDisguised(read) && !isUniversal(read.trimmed()))
            m_found << u"%1 %2 %3: %4"_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName(),
                                             QLatin1StringView(what), read);
    }

    void noteActions(const QWidget &widget)
    {
        const QList<QAction *> actions = widget.actions();
        for (const QAction *const action : actions) {
            if (action->isVisible() && !action->isSeparator())
                note(widget, "action", action->text());
        }
    }

    void noteWidget(const QWidget &widget)
    {
        note(widget, "tool tip", widget.toolTip());
        note(widget, "name", widget.accessibleName());
        note(widget, "description", widget.accessibleDescription());
        if (widget.isWindow())
            note(widget, "title", widget.windowTitle());
        if (const auto *const label = qobject_cast<const QLabel *>(&widget))
            note(widget, "text", label->text());
        else if (const auto *const button = qobject_cast<const QAbstractButton *>(&widget))
            note(widget, "text", button->text());
        else if (const auto *const group = qobject_cast<const QGroupBox *>(&widget))
            note(widget, "title", group->title());
        else if (const auto *const line = qobject_cast<const QLineEdit *>(&widget))
            note(widget, "placeholder", line->placeholderText());
        else if (const auto *const edit = qobject_cast<const QPlainTextEdit *>(&widget))
            note(widget, "placeholder", edit->placeholderText());
        else if (qobject_cast<const QMenuBar *>(&widget) || qobject_cast<const QMenu *>(&widget))
            noteActions(widget);
        else if (const auto *const tabs = qobject_cast<const QTabBar *>(&widget))
            noteTabs(*tabs);
        else if (const auto *const box = qobject_cast<const QComboBox *>(&widget))
            noteItems(*box);
        else if (const auto *const header = qobject_cast<const QHeaderView *>(&widget))
            noteHeader(*header);
    }

    QStringList found() const { return m_found; }

private:
    void noteTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            note(tabs, "tab", tabs.tabText(i));
            note(tabs, "tool tip of a tab", tabs.tabToolTip(i));
        }
    }
    void noteItems(const QComboBox &box)
    {
        const bool hasNames = std::ranges::any_of(
            NameLists, [&box](const char *name) { return box.objectName() == QLatin1StringView(name); });
        for (int i = 0; i < box.count() && !hasNames; ++i)
            note(box, "item", box.itemText(i));
    }
    void noteHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        for (int i = 0; i < header.count(); ++i) {
            if (!header.isSectionHidden(i))
                note(header, "header", header.model()->headerData(i, Qt::Horizontal).toString());
        }
    }

    QStringList m_found;
};

} // namespace

QStringList plainTextsIn(const QWidget &shown)
{
    PlainTexts texts;
    texts.noteWidget(shown);
    const auto all = shown.findChildren<QWidget *>();
    for (const QWidget *const each : all) {
        if (each->isVisible() && each->window() == shown.window())
            texts.noteWidget(*each);
    }
    return texts.found();
}

} // namespace plectrum
