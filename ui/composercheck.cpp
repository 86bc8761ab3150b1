// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Composer that judges what is written, and says so.

#include "ui/composer.h"
#include "ui/theme.h"
#include "ui_composer.h"
#include "websocket/closecode.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plectrum {

std::optional<quint16> Composer::closeCode(bool &isRight) const
{
    const QString text = m_ui->codeComboBox->currentText().trimmed();
    isRight = text.isEmpty() || text == m_ui->codeComboBox->itemText(m_ui->codeComboBox->count() - 1);
    if (isRight)
        return std::nullopt;
    const auto code = text.section(u' ', 0, 0).toUShort(&isRight);
    return isRight ? std::optional(code) : std::nullopt;
}

void Composer::check()
{
    const QString text = m_ui->composerTextEdit->text();
    // What is held is long, and looked through once.
    if (!m_ui->composerTextEdit->isHeld() || m_checkedMode != mode() || m_checkedText.constData() != text.constData()) {
        m_checked = checkUnfilled(mode(), text);
        m_checkedMode = mode();
        m_checkedText = m_ui->composerTextEdit->isHeld() ? text : QString();
    }
    const CheckedDraft &checked = m_checked;
    bool hasRightCode = true;
    if (mode() == Mode::Close)
        closeCode(hasRightCode);
    m_ui->cutsField->setLength(mode() == Mode::File          ? QFileInfo(text.trimmed()).size()
                                   : checked.fault.isEmpty() ? checked.bytes.size()
                                                             : -1);
    const bool complains = !checked.fault.isEmpty() && !text.isEmpty();
    showNote(complains ? checked.fault : !hasRightCode ? tr("A close code is a number up to 65535.") : remark());
    markFault(complains && !m_ui->composerTextEdit->isHeld() ? checked.faultAt : -1);
    m_canSend = checked.fault.isEmpty() && hasRightCode && m_ui->cutsField->isRight();
    m_ui->frameButton->setEnabled(m_open);
    showSending();
}

/// What is sent, but may surprise.
QString Composer::remark() const
{
    if (m_ui->composerTextEdit->isHeld())
        return tr("%1 characters, too many to be edited here: this is their beginning. All are sent; Delete takes them "
                  "away.")
            .arg(QLocale().toString(m_ui->composerTextEdit->text().size()));
    bool isRight = false;
    const auto code = mode() == Mode::Close ? closeCode(isRight) : std::nullopt;
    if (code && !isValidCloseCode(*code))
        return tr("%1 must not stand in a close frame (RFC 6455 §7.4); it is sent all the same.").arg(*code);
    if (mode() == Mode::Close && isRight && !code && !m_ui->composerTextEdit->text().isEmpty())
        return tr("Without a code the reason is left out.");
    return {};
}

void Composer::markFault(qsizetype position)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (position >= 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_ui->composerTextEdit->document());
        mark.cursor.setPosition(
            int(qMin<qsizetype>(position, m_ui->composerTextEdit->document()->characterCount() - 1)));
        if (!mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor))
            mark.cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(themeColors(palette()).error);
        mark.format.setBackground(themeColors(palette()).warningTint);
        marks << mark;
    }
    m_ui->composerTextEdit->setExtraSelections(marks);
}

void Composer::complain(const QString &text)
{
    m_ui->repeatBar->stop();
    showNote(text);
}

void Composer::showNote(const QString &text)
{
    m_ui->composerNoteLabel->setText(text);
    m_ui->composerNoteLabel->setVisible(!text.isEmpty());
    m_ui->composerNoteLabel->setStyleSheet(u"color: %1;"_s.arg(themeColors(palette()).warning.name()));
}

} // namespace plectrum
