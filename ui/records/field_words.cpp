#include "ui/records/field_words.h"

#include <QDate>

#include "core/record_fields.h"

namespace sohoa::ui {

static constexpr auto DayShown = "dd/MM/yyyy";

QString FieldWords::label(const QString& name) {
    const auto field = fieldNamed(name.toStdString());
    if (!field) return name;
    switch (*field) {
        case Field::Code: return tr("Số, ký hiệu");
        case Field::CodeNumber: return tr("Số");
        case Field::CodeNotation: return tr("Ký hiệu");
        case Field::IssuedDate: return tr("Ngày ban hành");
        case Field::Place: return tr("Địa danh");
        case Field::OrganizationInCharge: return tr("Cơ quan chủ quản");
        case Field::OrganName: return tr("Cơ quan ban hành");
        case Field::TypeName: return tr("Loại văn bản");
        case Field::Subject: return tr("Trích yếu nội dung");
        case Field::Competence: return tr("Quyền hạn ký");
        case Field::Position: return tr("Chức vụ người ký");
        case Field::FullName: return tr("Họ và tên người ký");
        case Field::ToPlaces: return tr("Nơi nhận");
        case Field::Priority: return tr("Mức độ khẩn");
        case Field::Secrecy: return tr("Độ mật");
        case Field::PageAmount: return tr("Số trang");
        case Field::ArrivalNumber: return tr("Số đến");
        case Field::ArrivalDate: return tr("Ngày đến");
        case Field::Language: return tr("Ngôn ngữ");
        case Field::OrganId: return tr("Mã cơ quan lập danh mục hồ sơ");
        case Field::FileCatalog: return tr("Năm hình thành hồ sơ");
        case Field::FileNotation: return tr("Số và ký hiệu hồ sơ");
        case Field::DocOrdinal: return tr("Số thứ tự trong hồ sơ");
        case Field::Description: return tr("Ghi chú");
        case Field::IssuedAmount: return tr("Số bản phát hành");
        case Field::DueDate: return tr("Hạn xử lý");
        case Field::ToOrganId: return tr("Mã cơ quan nhận");
        case Field::ToOrganName: return tr("Tên cơ quan nhận");
        case Field::TraceHeaderList: return tr("Ý kiến phân phối, chỉ đạo");
        case Field::DocumentId: return tr("Mã định danh văn bản");
    }
    return name;
}

static QStringList urgencies() {
    return {FieldWords::tr("Thường"), FieldWords::tr("Khẩn"), FieldWords::tr("Thượng khẩn"), FieldWords::tr("Hỏa tốc")};
}

static bool isDate(const QString& name) {
    const auto field = fieldNamed(name.toStdString());
    return field && typeOf(*field) == FieldType::Date;
}

QString FieldWords::value(const QString& field, const QString& text) {
    if (field == QLatin1String("Priority")) return urgencies().value(text.isEmpty() ? 0 : text.toInt(), text);
    const QDate day = isDate(field) ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? day.toString(DayShown) : text;
}

QString FieldWords::typed(const QString& field, const QString& shown) {
    const QString text = shown.simplified();
    if (field == QLatin1String("Priority")) {
        const auto at = urgencies().indexOf(text);
        return at >= 0 ? QString::number(at) : text;
    }
    if (!isDate(field)) return text;
    const QDate day = QDate::fromString(QString(text).replace('-', '/').replace('.', '/'), "d/M/yyyy");
    return day.isValid() ? day.toString(Qt::ISODate) : text;
}

QStringList FieldWords::choices(const QString& field) {
    return field == QLatin1String("Priority") ? urgencies() : QStringList();
}

}  // namespace sohoa::ui
