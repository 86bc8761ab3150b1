// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/messagetemplate.h"

#include <initializer_list>
#include <utility>

namespace plectrum {

// What the functions of messageTemplates() share.

/// A JSON string of UTF-8.
QByteArray jsonText(const QByteArray &utf8);

/// A member of an object; the value is JSON. Left out where it is empty.
using JsonMember = std::pair<QByteArrayView, QByteArray>;
QByteArray jsonObject(std::initializer_list<JsonMember> members);
/// Elements are JSON; empty ones at the end are left out, others are null.
QByteArray jsonArray(const QList<QByteArray> &elements);

Outgoing textMessage(const QByteArray &utf8);
/// The id that was given, else the next one.
QByteArray takeId(const TemplateValues &values, ComposeContext &context);

// The parts of the table, by family: what rides on JSON, and what has frames of its own.
QList<MessageTemplate> socketIoTemplates();
QList<MessageTemplate> jsonTemplates();
QList<MessageTemplate> graphqlTemplates();
QList<MessageTemplate> channelTemplates();
QList<MessageTemplate> wampTemplates();
QList<MessageTemplate> mqttTemplates();
QList<MessageTemplate> stompTemplates();

} // namespace plectrum
