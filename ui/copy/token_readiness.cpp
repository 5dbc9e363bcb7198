#include "ui/copy/token_readiness.h"

#include <QJsonArray>

namespace sohoa::ui {

static QJsonObject agencysOwn(const QJsonObject& status) {
    for (const QJsonValue& token : status["tokens"].toArray())
        if (token["configured"].toBool() && token["name"].toString().isEmpty()) return token.toObject();
    return {};
}

static TokenKind::Value kindOf(const QJsonObject& token) {
    if (token["state"].toString() != "ready") return TokenKind::Stopped;
    if (!token["present"].toBool()) return TokenKind::Absent;
    if (token["pin_locked"].toBool()) return TokenKind::Locked;
    if (token["pin_final_try"].toBool()) return TokenKind::FinalTry;
    return token["pin_count_low"].toBool() ? TokenKind::CountLow : TokenKind::Ready;
}

TokenReadiness TokenReadiness::from(const QJsonObject& status) { return ofToken(agencysOwn(status)); }

TokenReadiness TokenReadiness::ofToken(const QJsonObject& token) {
    TokenReadiness readiness;
    readiness.kind = kindOf(token);
    readiness.keeper = token["keeper"]["full_name"].toString();
    const QJsonObject error = token["device_error"].toObject();
    if (!error.isEmpty()) readiness.why = Trouble::named(error["code"].toString(), error["detail"].toString());
    return readiness;
}

QString TokenReadiness::words() const {
    switch (kind) {
        case TokenKind::Unknown: return tr("Đang xem thiết bị lưu khóa");
        case TokenKind::Ready: return tr("Thiết bị sẵn sàng, chưa lần nào nhập sai");
        case TokenKind::CountLow: return tr("Mã PIN đã bị nhập sai, số lần thử còn ít");
        case TokenKind::FinalTry: return tr("Chỉ còn một lần nhập mã PIN");
        case TokenKind::Locked: return tr("Thiết bị đã bị khóa");
        case TokenKind::Absent: return tr("Chưa thấy thiết bị lưu khóa");
        case TokenKind::Stopped: return tr("Thiết bị này đang dừng ký");
    }
    return {};
}

QString TokenReadiness::next() const {
    switch (kind) {
        case TokenKind::CountLow: return tr("Nhập chậm và kiểm tra số dấu chấm trước khi bấm Ký.");
        case TokenKind::FinalTry: return tr("Nhập sai lần này thiết bị sẽ bị khóa. Người thứ hai phải đồng ý trước.");
        case TokenKind::Locked: return tr("Không nhập mã PIN nữa. Làm thủ tục khôi phục thiết bị.");
        case TokenKind::Absent: return tr("Cắm thiết bị vào máy, rồi bấm Xem lại.");
        case TokenKind::Stopped: return tr("Xem sổ giao giữ thiết bị ở mục Dấu số.");
        case TokenKind::Unknown:
        case TokenKind::Ready: return {};
    }
    return {};
}

}  // namespace sohoa::ui
