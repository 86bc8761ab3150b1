// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpconfig.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// What is read means the same when written and read again; what is not read says where.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto config = HarpConfig::parse(QByteArrayView(data, qsizetype(size)));
    if (!config) {
        check(config.error().code == ErrorCode::BadConfig);
        check(config.error().detail.contains(": "_L1));
        return 0;
    }
    check(config->check().has_value());
    check(config->effectiveIdleTimeout().count() > 0);
    const QByteArray written = config->toJson();
    const auto again = HarpConfig::parse(written);
    check(again.has_value() && *again == *config && again->toJson() == written);
    for (const HarpExApp &exapp : config->exapps)
        check(config->exapp(exapp.id.toUtf8().toUpper()) == config->exapp(exapp.id.toUtf8()));
    for (const HarpUser &user : config->users)
        check(config->user(user.id.toUtf8()) == &user);
    return 0;
}
