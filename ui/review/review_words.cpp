#include "ui/review/review_words.h"

#include "ui/records/field_words.h"

namespace sohoa::ui {

QString ReviewWords::sureness(int sureness, bool seen, bool fixed) {
    if (fixed) return tr("Đã sửa");
    if (seen) return tr("Đã xem");
    switch (static_cast<Sureness::Value>(sureness)) {
        case Sureness::Sure: return tr("Chắc chắn");
        case Sureness::Glance: return tr("Nên xem lại");
        case Sureness::Check: return tr("Cần kiểm tra");
    }
    return {};
}

QString ReviewWords::ofDoubt(const ReviewDoubt& doubt) {
    switch (doubt.kind) {
        case FieldDoubtKind::LookAlike:
            return doubt.proposal.isEmpty() ? tr("Chữ dễ nhầm: “%1”.").arg(doubt.read)
                                            : tr("Chữ dễ nhầm: “%1” có thể là “%2”.").arg(doubt.read, doubt.proposal);
        case FieldDoubtKind::Respelled:
            return tr("Trên giấy đọc được “%1”; máy viết lại thành “%2” theo chính tả.")
                .arg(doubt.read, doubt.proposal);
        case FieldDoubtKind::Rule:
            return doubt.proposal.isEmpty() ? tr("Không đúng quy tắc thể thức. Đối chiếu với giấy.")
                                            : tr("Không đúng quy tắc thể thức. Có thể là “%1”.").arg(doubt.proposal);
        case FieldDoubtKind::Handwritten: return tr("Chữ viết tay: “%1”.").arg(doubt.read);
        case FieldDoubtKind::Faint: return tr("Chữ mờ: “%1”.").arg(doubt.read);
    }
    return {};
}

QString ReviewWords::remark(const QVariantList& doubts) {
    QStringList sentences;
    for (const QVariant& each : doubts) {
        const QVariantMap doubt = each.toMap();
        const auto kind = fieldDoubtKindNamed(doubt["kind"].toString().toStdString());
        if (kind) sentences << ofDoubt({*kind, doubt["read"].toString(), doubt["proposal"].toString()});
    }
    sentences.removeDuplicates();
    return sentences.join('\n');
}

QString ReviewWords::problem(const QString& field, const QString& sentence) {
    return field.isEmpty() ? sentence : FieldWords::label(field) + ": " + sentence;
}

QString ReviewWords::duplicate(const QString& reason, int pages, double job) {
    const QString other = QString::number(qint64(job));
    if (reason == QLatin1String("document_id")) return tr("Trùng mã định danh văn bản với hồ sơ số %1.").arg(other);
    if (reason == QLatin1String("symbol"))
        return tr("Trùng số, ký hiệu và cơ quan ban hành trong năm với hồ sơ số %1.").arg(other);
    return tr("Có %n trang giống trang của hồ sơ số %1. Kiểm tra xem có quét lại không.", "", pages).arg(other);
}

QVariantList ReviewWords::asList(const QList<ReviewDoubt>& doubts) {
    QVariantList list;
    for (const ReviewDoubt& doubt : doubts)
        list << QVariantMap{{"kind", QString::fromStdString(std::string(name(doubt.kind)))},
                            {"read", doubt.read},
                            {"proposal", doubt.proposal}};
    return list;
}

}  // namespace sohoa::ui
