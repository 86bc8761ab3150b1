// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;

namespace plectrum {

namespace Ui {
class SecretsDialog;
}

/// Asks for secrets that neither a file nor the key store has, just before they are needed.
class SecretsDialog : public QDialog {
    Q_OBJECT

public:
    struct Wish {
        QString why;        ///< a sentence: who needs them
        QStringList labels; ///< one for each secret
    };
    struct Answer {
        QStringList values; ///< in the order of the labels; none is empty
        bool keeps = true;  ///< in the key store; else for this run only
    };
    /// nullopt: it was cancelled.
    using Done = std::function<void(const std::optional<Answer> &answer)>;
    /// Puts a wish to the user; answers once, unless `context` is gone by then.
    using Asker = std::function<void(const Wish &wish, QObject *context, const Done &done)>;

    explicit SecretsDialog(const Wish &wish, QWidget *parent = nullptr);
    ~SecretsDialog() override;

    Answer answer() const;

    /// One that opens this dialog above `window`; while it is open, other wishes are as good as cancelled.
    static Asker askerOf(QWidget &window);

private:
    void check();

    const std::unique_ptr<Ui::SecretsDialog> m_ui;
    QList<QLineEdit *> m_lines;
};

} // namespace plectrum
