#include "core/field_rules.h"

namespace sohoa {

static constexpr FilledBy bySystem = FilledBy::System, byHand = FilledBy::Hand;
static constexpr bool required = true, optional = false;

static std::vector<FieldRule> commonRules(FilledBy number, FilledBy date) {
    return {
        {Field::OrganId, "1.1", "Mã định danh của cơ quan, tổ chức lập danh mục hồ sơ", 35, optional, bySystem},
        {Field::FileCatalog, "1.2", "Năm hình thành hồ sơ", 4, optional, bySystem},
        {Field::FileNotation, "1.3", "Số và ký hiệu hồ sơ", 20},
        {Field::DocOrdinal, "2", "Số thứ tự văn bản trong hồ sơ", 3, optional, bySystem},
        {Field::TypeName, "3", "Tên loại văn bản", 100, required},
        {Field::CodeNumber, "4", "Số của văn bản", 11, required, number},
        {Field::CodeNotation, "5", "Ký hiệu của văn bản", 30, required},
        {Field::IssuedDate, "6", "Ngày, tháng, năm văn bản", 10, required, date},
        {Field::OrganName, "7", "Tên cơ quan, tổ chức ban hành văn bản", 200, required},
        {Field::Subject, "8", "Trích yếu nội dung", 500, required},
        {Field::Language, "9", "Ngôn ngữ", 30, optional, byHand, "Tiếng Việt"},
        {Field::PageAmount, "10", "Số trang của văn bản", 3, optional, bySystem},
        {Field::Description, "11", "Ghi chú", 500},
    };
}

static void addPrinted(std::vector<FieldRule>& rules) {
    rules.insert(rules.end(), {
                                  {Field::Code, "", "Số, ký hiệu như in trên văn bản", 47},
                                  {Field::Place, "", "Địa danh", 50},
                                  {Field::OrganizationInCharge, "", "Tên cơ quan, tổ chức chủ quản trực tiếp", 200},
                                  {Field::Competence, "", "Quyền hạn của người ký", 50},
                                  {Field::Secrecy, "", "Độ mật", 30},
                                  {Field::DocumentId, "", "Mã định danh văn bản", 100, optional, bySystem},
                              });
}

static std::vector<FieldRule> outgoingRules() {
    std::vector<FieldRule> rules = commonRules(bySystem, bySystem);
    rules.insert(rules.end(),
                 {
                     {Field::Position, "12.1", "Chức vụ của người ký", 100},
                     {Field::FullName, "12.2", "Họ và tên người ký", 50},
                     {Field::ToOrganId, "13.1", "Mã định danh của cơ quan, tổ chức nhận văn bản", 35, optional,
                      bySystem, "", true},
                     {Field::ToOrganName, "13.2", "Tên cơ quan, tổ chức nhận văn bản", 200, optional, byHand, "", true},
                     {Field::Priority, "14", "Mức độ khẩn", 1, optional, byHand, "0"},
                     {Field::IssuedAmount, "15", "Số lượng bản phát hành", 3},
                     {Field::DueDate, "16", "Hạn trả lời văn bản", 10},
                     {Field::ToPlaces, "", "Nơi nhận như in trên văn bản", 150, optional, byHand, "", true},
                 });
    addPrinted(rules);
    return rules;
}

static std::vector<FieldRule> incomingRules() {
    std::vector<FieldRule> rules = commonRules(byHand, byHand);
    rules.insert(rules.end(), {
                                  {Field::ArrivalDate, "12", "Ngày, tháng, năm đến", 10, optional, bySystem},
                                  {Field::ArrivalNumber, "13", "Số đến", 10, optional, bySystem},
                                  {Field::Position, "14.1", "Chức vụ của người ký", 100},
                                  {Field::FullName, "14.2", "Họ và tên người ký", 50},
                                  {Field::Priority, "15", "Mức độ khẩn", 1, optional, byHand, "0"},
                                  {Field::ToPlaces, "16", "Đơn vị hoặc người nhận", 1000},
                                  {Field::TraceHeaderList, "17", "Ý kiến phân phối, chỉ đạo, trạng thái xử lý văn bản"},
                                  {Field::DueDate, "18", "Thời hạn giải quyết văn bản", 10},
                              });
    addPrinted(rules);
    return rules;
}

const std::vector<FieldRule>& fieldRules(Direction direction) {
    static const std::vector<FieldRule> incoming = incomingRules(), outgoing = outgoingRules();
    return direction == Direction::Incoming ? incoming : outgoing;
}

const FieldRule* ruleOf(Field field, Direction direction) {
    for (const FieldRule& rule : fieldRules(direction))
        if (rule.field == field) return &rule;
    return nullptr;
}

bool refusedByHand(Field field, Direction direction) {
    const FieldRule* rule = ruleOf(field, direction);
    return rule != nullptr && rule->filledBy == FilledBy::System;
}

void fillInUsualValues(RecordFields& fields, Direction direction) {
    for (const FieldRule& rule : fieldRules(direction))
        if (!rule.usual.empty() && textOf(fields, rule.field).empty())
            if (auto content = contentFromText(rule.field, rule.usual)) fields[rule.field].content = *content;
}

}  // namespace sohoa
