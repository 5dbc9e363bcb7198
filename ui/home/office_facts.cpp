#include "ui/home/office_facts.h"

#include <QDBusArgument>

#include "office1_interface.h"

namespace sohoa::ui {

void OfficeFacts::begin() {
    connect(door(), &Door::tokenChanged, this, &OfficeFacts::look, Qt::UniqueConnection);
    look();
}

void OfficeFacts::look() {
    ask([](Office1Interface& office) { return office.Office(); },
        [this](const Answer& answer) { show(qdbus_cast<QVariantMap>(answer.values.value(0))); }, [](const Answer&) {});
}

void OfficeFacts::show(const QVariantMap& facts) {
    facts_ = facts;
    emit changed();
}

// The most pressing first. The words of the states are those of service/vn.sohoa.Office1.xml.
QString OfficeFacts::tokenNotice() const {
    const QString state = facts_["token_state"].toString();
    if (facts_.contains("token_hours_to_report") && state == "compromised") {
        const double hours = facts_["token_hours_to_report"].toDouble();
        return hours < 0 ? tr("Dấu số bị lộ khóa: đã quá hạn 24 giờ phải báo. Báo ngay cho đơn vị quản lý.")
                         : tr("Dấu số bị lộ khóa: không được ký. Còn %n giờ để báo đơn vị quản lý.", "", int(hours));
    }
    if (state == "suspended") return tr("Dấu số đang tạm dừng: chưa ký được bản sao.");
    if (state == "revoked" || state == "returned" || state == "lost")
        return tr("Dấu số không còn dùng được: chưa ký được bản sao.");
    const int days = facts_["token_days_left"].toInt();
    if (facts_["token_warning"].toInt() == 0) return {};
    return days < 0 ? tr("Chứng thư số của cơ quan đã hết hạn: chưa ký được bản sao.")
                    : tr("Chứng thư số của cơ quan còn %n ngày. Làm thủ tục gia hạn.", "", days);
}

bool OfficeFacts::isTokenUrgent() const {
    const QString state = facts_["token_state"].toString();
    return state == "compromised" || state == "suspended" || state == "revoked" || state == "returned" ||
           state == "lost" || facts_["token_warning"].toInt() == 7;
}

}  // namespace sohoa::ui
