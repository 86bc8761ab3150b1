// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decodermenu.h"

#include "capture/capturereader.h"
#include "decoders/decoderset.h"
#include "decoders/recorddecoder.h"
#include "profiles/profile.h"
#include "ui/models/timelinemodel.h"

#include <QActionGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString automaticText()
{
    return QCoreApplication::translate("plectrum::DecoderMenu", "&Automatic");
}

} // namespace

void fillDecoderMenu(QMenu &menu, TimelineModel &model, RecordId id)
{
    menu.clear();
    const auto record =
        model.reader() && id > 0 ? model.reader()->record(id) : unexpected(ErrorCode::FileDamaged, QString());
    if (!record)
        return;
    const quint32 connection = record->connection;
    const ConnectionInfo info = model.reader()->connections().value(qsizetype(connection) - 1);
    const DecoderInfo *const chosen = model.decoderChoices().of(connection, info);
    auto *const group = new QActionGroup(&menu);
    const auto offer = [&](const QString &text, const QString &name, const DecoderInfo *decoder) {
        QAction *const action = menu.addAction(text);
        action->setObjectName(name + u"DecoderAction"_s);
        action->setCheckable(true);
        action->setChecked(decoder == chosen);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &model, [&model, connection, decoder] {
            DecoderChoices choices = model.decoderChoices();
            choices.byConnection.insert(connection, decoder);
            model.setDecoderChoices(choices);
        });
    };
    offer(automaticText(), u"automatic"_s, nullptr);
    menu.addSeparator();
    for (const DecoderInfo *const decoder : DecoderSet::orTable(model.decoderChoices().decoders).rows())
        offer(decoder->title, decoder->name, decoder);
}

void fillDecoderBox(QComboBox &box, const DecoderSet &decoders)
{
    box.addItem(automaticText().remove(u'&'), QString());
    for (const DecoderInfo *const decoder : decoders.rows())
        box.addItem(decoder->title, QString(decoder->name));
}

void chooseDecoder(QComboBox &box, const QString &name)
{
    if (box.findData(name) < 0)
        box.addItem(name, name);
    box.setCurrentIndex(box.findData(name));
}

QString chosenDecoder(const QComboBox &box)
{
    return box.currentData().toString();
}

QHash<QString, const DecoderInfo *> decodersOf(const QList<Profile> &profiles, const DecoderSet &set)
{
    QHash<QString, const DecoderInfo *> decoders;
    for (const Profile &profile : profiles) {
        if (const DecoderInfo *const decoder = set.named(profile.decoder.toUtf8()))
            decoders.insert(profile.name, decoder);
    }
    return decoders;
}

} // namespace plectrum
