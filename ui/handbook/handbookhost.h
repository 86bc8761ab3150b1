// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>
#include <span>

class QWidget;

namespace plectrum {

class HandbookWindow;
class Settings;

/// A form, and the page of the handbook about it.
struct HandbookTopic {
    const char *form; ///< class of plectrum, without the namespace
    const char *page;
};
std::span<const HandbookTopic> handbookTopics();
/// The page about the innermost form that `widget` is part of, by handbookTopics(); the first page for all others and
/// for null.
QString handbookPageFor(const QWidget *widget);

/// Opens the handbook; takes F1 in dialogs, which the menu of the main window does not reach.
class HandbookHost : public QObject {
    Q_OBJECT

public:
    /// `settings` outlives it.
    HandbookHost(Settings &settings, QObject *parent);
    ~HandbookHost() override;

    /// At the page about what has the focus.
    void openHere();
    void open(const QString &page);

protected:
    bool eventFilter(QObject *receiver, QEvent *event) override;

private:
    Settings &m_settings;
    std::unique_ptr<HandbookWindow> m_window; ///< made when it is first asked for
};

} // namespace plectrum
