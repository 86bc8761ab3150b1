// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/agreement.h"

using namespace Qt::StringLiterals;

namespace plectrum {

Agreement Agreement::of(const HttpHead &request, const HttpHead &response)
{
    Agreement agreed{.subprotocol = QString::fromUtf8(response.headers.value("Sec-WebSocket-Protocol"))};
    const QByteArray answer = response.headers.joined("Sec-WebSocket-Extensions");
    const auto offers = parseDeflateOffers(request.headers.joined("Sec-WebSocket-Extensions"));
    if (!offers) {
        agreed.fault = offers.error().detail.toUtf8();
        return agreed;
    }
    const auto checked = checkDeflateResponse(answer, *offers);
    if (checked)
        agreed.deflate = *checked;
    else
        agreed.fault = checked.error().detail.toUtf8();
    return agreed;
}

void Agreement::applyTo(ConnectionInfo &info) const
{
    info.subprotocol = subprotocol;
    if (deflate) {
        info.deflate = {{u"serverNoContextTakeover"_s, deflate->serverNoContextTakeover},
                        {u"clientNoContextTakeover"_s, deflate->clientNoContextTakeover},
                        {u"serverMaxWindowBits"_s, deflate->serverMaxWindowBits},
                        {u"clientMaxWindowBits"_s, deflate->clientMaxWindowBits}};
    }
}

} // namespace plectrum
