// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profile.h"
#include "profiles/variables.h"
#include "ui/fieldfaults.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QToolButton;

namespace plectrum {

class Credentials;
class DecoderSet;

namespace Ui {
class ProfileDialog;
}

/// Edits one profile; what is wrong is said at once and keeps it from being saved.
class ProfileDialog : public QDialog {
    Q_OBJECT

public:
    /// `decoders`: to choose from.
    ProfileDialog(const Profile &profile, const DecoderSet &decoders, QWidget *parent = nullptr);
    ~ProfileDialog() override;

    /// Offers to log in by browser and to paste credentials; must outlive this dialog.
    void setCredentials(Credentials &credentials);
    /// What is noted at fields whose variables have no value there.
    void setVariables(const Variables &variables);
    /// Offered for the folder.
    void setFolders(const QStringList &folders);
    Profile profile() const;

private:
    void logIn();
    void paste();
    void fill();
    void fillLimits();
    void readLimits(Profile &profile) const;
    void check();
    QList<FieldFault> faults() const;
    void addAddressFaults(const Profile &written, QList<FieldFault> &faults) const;
    void addOpeningFaults(QList<FieldFault> &faults) const;
    void addHeaderFaults(QList<FieldFault> &faults) const;
    void addCredentialFaults(const Target &target, QList<FieldFault> &faults) const;
    void addFileNotes(const TlsOptions &tls, QList<FieldFault> &faults) const;
    QWidget *fieldNamed(const QString &name) const;
    void showDependence();
    QWidget *pageOf(const QWidget &field) const;
    void chooseFileWith(QToolButton *button, QLineEdit *edit);

    std::unique_ptr<Ui::ProfileDialog> m_ui;
    Credentials *m_credentials = nullptr;
    Profile m_profile;
    Variables m_variables;
    std::unique_ptr<FieldFaults> m_faults;
    bool m_isFresh; ///< a new one, in which nothing was written yet: nothing is wrong with it
};

} // namespace plectrum
