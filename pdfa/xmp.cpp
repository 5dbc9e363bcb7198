#include "pdfa/xmp.h"

#include <fmt/format.h>

#include "core/text.h"

namespace sohoa::pdfa {

namespace {

enum class Kind { Text, Integer, Date, TextList, DateList };

std::string_view valueType(Kind kind) {
    switch (kind) {
        case Kind::Text: return "Text";
        case Kind::Integer: return "Integer";
        case Kind::Date: return "Date";
        case Kind::TextList: return "seq Text";
        case Kind::DateList: return "seq Date";
    }
    return "";
}

struct Property {
    std::string name;
    Kind kind;
    std::string description;
    std::vector<std::string> values;
};

std::string descriptionOf(Field field) {
    switch (field) {
        case Field::Code: return "Số, ký hiệu của văn bản như in";
        case Field::CodeNumber: return "Số của văn bản";
        case Field::CodeNotation: return "Ký hiệu của văn bản";
        case Field::IssuedDate: return "Ngày, tháng, năm ban hành văn bản";
        case Field::Place: return "Địa danh";
        case Field::OrganizationInCharge: return "Tên cơ quan, tổ chức chủ quản trực tiếp";
        case Field::OrganName: return "Tên cơ quan, tổ chức ban hành văn bản";
        case Field::TypeName: return "Tên loại văn bản";
        case Field::Subject: return "Trích yếu nội dung";
        case Field::Competence: return "Quyền hạn của người ký";
        case Field::Position: return "Chức vụ của người ký";
        case Field::FullName: return "Họ và tên người ký";
        case Field::ToPlaces: return "Nơi nhận";
        case Field::Priority: return "Mức độ khẩn: 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc";
        case Field::Secrecy: return "Độ mật";
        case Field::PageAmount: return "Số lượng trang của văn bản";
        case Field::ArrivalNumber: return "Số đến";
        case Field::ArrivalDate: return "Ngày đến";
        case Field::Language: return "Ngôn ngữ";
        case Field::OrganId: return "Mã định danh cơ quan, tổ chức lập danh mục hồ sơ";
        case Field::FileCatalog: return "Năm hình thành hồ sơ";
        case Field::FileNotation: return "Số và ký hiệu hồ sơ";
        case Field::DocOrdinal: return "Số thứ tự văn bản trong hồ sơ";
        case Field::Description: return "Ghi chú";
        case Field::IssuedAmount: return "Số lượng bản phát hành";
        case Field::DueDate: return "Hạn trả lời, thời hạn giải quyết văn bản";
        case Field::ToOrganId: return "Mã định danh các cơ quan, tổ chức nhận văn bản";
        case Field::ToOrganName: return "Tên các cơ quan, tổ chức nhận văn bản";
        case Field::TraceHeaderList: return "Ý kiến phân phối, chỉ đạo, trạng thái xử lý văn bản";
        case Field::DocumentId: return "Mã định danh văn bản";
    }
    return "";
}

Kind kindOf(Field field, const FieldContent& content) {
    if (typeOf(field) == FieldType::Date) return Kind::Date;
    if (std::holds_alternative<std::int64_t>(content)) return Kind::Integer;
    return std::holds_alternative<std::vector<std::string>>(content) ? Kind::TextList : Kind::Text;
}

std::vector<Property> propertiesOf(const ArchiveRequest& request) {
    std::vector<Property> properties;
    const auto add = [&properties](Property property) {
        std::erase_if(property.values, [](const std::string& value) { return trimmed(value).empty(); });
        if (!property.values.empty()) properties.push_back(std::move(property));
    };
    for (const auto& [field, value] : request.fields) {
        const auto* list = std::get_if<std::vector<std::string>>(&value.content);
        add({std::string(name(field)), kindOf(field, value.content), descriptionOf(field),
             list != nullptr ? *list : std::vector<std::string>{textOf(request.fields, field)}});
    }
    Property digests{"PageImageSHA256", Kind::TextList, "Mã băm SHA-256 của tệp ảnh gốc từng trang", {}};
    Property devices{"PageDevice", Kind::TextList, "Thiết bị quét từng trang", {}};
    Property times{"PageScannedAt", Kind::DateList, "Thời điểm quét từng trang", {}};
    for (const ArchivePage& page : request.pages) {
        digests.values.push_back(page.sha256.hex());
        devices.values.push_back(page.device.empty() ? "?" : page.device);
        times.values.push_back(vietnamIso(page.scannedAt));
    }
    Property originals{"OriginalFileSHA256", Kind::TextList, "Mã băm SHA-256 của tệp điện tử gốc", {}};
    for (const Sha256& original : request.originals)
        originals.values.push_back(original.hex());
    add({"Source",
         Kind::Text,
         "Nguồn: văn bản giấy (paper), hoặc tạo ra từ tệp điện tử gốc (file)",
         {request.originals.empty() ? "paper" : "file"}});
    add(std::move(originals));
    add({"DigitizedByCode", Kind::Text, "Mã định danh cơ quan số hóa", {request.officeCode}});
    add({"DigitizedBy", Kind::Text, "Tên cơ quan số hóa", {request.officeName}});
    add(std::move(digests));
    add(std::move(devices));
    add(std::move(times));
    return properties;
}

std::string element(std::string_view tag, const Property& property) {
    if (property.kind != Kind::TextList && property.kind != Kind::DateList)
        return fmt::format("   <{0}>{1}</{0}>\n", tag, xmlText(property.values.front()));
    std::string items;
    for (const std::string& value : property.values)
        items += fmt::format("<rdf:li>{}</rdf:li>", xmlText(value));
    return fmt::format("   <{0}><rdf:Seq>{1}</rdf:Seq></{0}>\n", tag, items);
}

std::string block(std::string_view namespaces, std::string_view content) {
    return fmt::format("  <rdf:Description rdf:about=\"\" {}>\n{}  </rdf:Description>\n", namespaces, content);
}

std::string schemaDescription(const std::vector<Property>& properties) {
    std::string items;
    for (const Property& property : properties)
        items += fmt::format(
            "       <rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>{}</pdfaProperty:name>"
            "<pdfaProperty:valueType>{}</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category>"
            "<pdfaProperty:description>{}</pdfaProperty:description></rdf:li>\n",
            property.name, valueType(property.kind), xmlText(property.description));
    return fmt::format(
        "   <pdfaExtension:schemas><rdf:Bag>\n"
        "     <rdf:li rdf:parseType=\"Resource\">\n"
        "      <pdfaSchema:schema>Trường thông tin văn bản (Nghị định 30/2020/NĐ-CP Phụ lục VI)</pdfaSchema:schema>\n"
        "      <pdfaSchema:namespaceURI>{}</pdfaSchema:namespaceURI>\n"
        "      <pdfaSchema:prefix>record</pdfaSchema:prefix>\n"
        "      <pdfaSchema:property><rdf:Seq>\n{}      </rdf:Seq></pdfaSchema:property>\n"
        "     </rdf:li>\n"
        "   </rdf:Bag></pdfaExtension:schemas>\n",
        recordNamespace, items);
}

std::string dublinCore(const ArchiveRequest& request) {
    std::string core = "   <dc:format>application/pdf</dc:format>\n";
    core += fmt::format("   <dc:identifier>urn:uuid:{}</dc:identifier>\n", request.id);
    core += "   <dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>\n";
    if (!trimmed(request.title).empty())
        core += fmt::format("   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>\n",
                            xmlText(request.title));
    if (!trimmed(request.officeName).empty())
        core += fmt::format("   <dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n",
                            xmlText(request.officeName));
    // What it is derived from; several are in our own schema alone, because dc:source is a single text.
    if (request.originals.size() == 1)
        core += fmt::format("   <dc:source>sha256:{}</dc:source>\n", request.originals.front().hex());
    return core;
}

}  // namespace

std::string xmlText(std::string_view text) {
    std::string escaped;
    for (char32_t c : codePoints(nfc(text))) {
        const bool space = c == U'\t' || c == U'\n' || c == U'\r';
        if ((c < U' ' && !space) || c == 0x7f || (c & 0xfffe) == 0xfffe) continue;
        switch (c) {
            case U'&': escaped += "&amp;"; break;
            case U'<': escaped += "&lt;"; break;
            case U'>': escaped += "&gt;"; break;
            case U'"': escaped += "&quot;"; break;
            default: escaped += utf8(std::u32string(1, space ? U' ' : c));
        }
    }
    return escaped;
}

std::string xmpPacket(const ArchiveRequest& request) {
    const std::vector<Property> properties = propertiesOf(request);
    const std::string time = vietnamIso(request.createdAt);
    std::string record;
    for (const Property& property : properties)
        record += element("record:" + property.name, property);

    std::string packet =
        "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n";
    packet += block("xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"",
                    "   <pdfaid:part>2</pdfaid:part>\n   <pdfaid:conformance>U</pdfaid:conformance>\n");
    packet += block("xmlns:dc=\"http://purl.org/dc/elements/1.1/\"", dublinCore(request));
    packet +=
        block("xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"",
              fmt::format("   <xmp:CreateDate>{0}</xmp:CreateDate>\n   <xmp:ModifyDate>{0}</xmp:ModifyDate>\n"
                          "   <xmp:MetadataDate>{0}</xmp:MetadataDate>\n   <xmp:CreatorTool>{1}</xmp:CreatorTool>\n",
                          time, producer));
    packet += block("xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"",
                    fmt::format("   <pdf:Producer>{}</pdf:Producer>\n", producer));
    packet += block("xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\"",
                    fmt::format("   <xmpMM:DocumentID>urn:uuid:{0}</xmpMM:DocumentID>\n"
                                "   <xmpMM:InstanceID>urn:uuid:{0}</xmpMM:InstanceID>\n",
                                request.id));
    packet += block(
        "xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
        "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
        "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"",
        schemaDescription(properties));
    packet += block(fmt::format("xmlns:record=\"{}\"", recordNamespace), record);
    return packet + " </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
}

}  // namespace sohoa::pdfa
