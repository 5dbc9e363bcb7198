#include "pdfa/check/clauses.h"

namespace sohoa::pdfa::check {

namespace {

// clang-format off
constexpr Clause clauses[] = {
    {"6.1.1", "a", "Cây trang không vòng, không quá sâu, mỗi trang có khổ", "the page tree meets no page twice, is no deeper than a hundred levels, and each page has a size"},
    {"6.1.2", "1", "Tệp mở đầu bằng %PDF-1.n và hết dòng", "the file begins with %PDF-1.n, n from 0 to 7, and a line end"},
    {"6.1.2", "2", "Dòng thứ hai có bốn byte lớn hơn 127", "a comment of at least four bytes above 127 follows"},
    {"6.1.3", "1", "Phần đuôi tệp có mã nhận dạng ID", "the trailer has an ID"},
    {"6.1.3", "2", "Tệp không mã hóa, không đặt mật khẩu", "the file is not encrypted"},
    {"6.1.3", "3", "Không có dữ liệu nào sau %%EOF cuối cùng", "no data follow the last %%EOF but one line end"},
    {"6.1.4", "1", "Hai số của bảng tham chiếu cách nhau một dấu cách", "a cross-reference subsection's two numbers stand one space apart"},
    {"6.1.4", "2", "Sau từ xref chỉ có một dấu hết dòng", "one line end follows xref"},
    {"6.1.4", "a", "Tệp là PDF đọc được từ bảng tham chiếu của nó", "the file can be read through its own cross-reference table"},
    {"6.1.6", "1", "Chuỗi thập lục phân có số chữ số chẵn", "a hexadecimal string has an even number of digits"},
    {"6.1.6", "2", "Chuỗi thập lục phân chỉ gồm chữ số thập lục phân", "a hexadecimal string holds nothing but digits"},
    {"6.1.7.1", "1", "Length đúng bằng độ dài dữ liệu của luồng", "Length is the length of a stream's data"},
    {"6.1.7.1", "2", "Dấu hết dòng quanh stream và endstream đúng quy cách", "stream and endstream stand at their line ends"},
    {"6.1.7.1", "3", "Dữ liệu của luồng nằm trong tệp (không F, FFilter, FDecodeParms)", "a stream's data lie in this file (no F, FFilter, FDecodeParms)"},
    {"6.1.7.1", "a", "Dữ liệu của ảnh giải nén được", "an image's data can be unpacked"},
    {"6.1.7.2", "1", "Chỉ dùng bộ lọc chuẩn; không LZW, không Crypt", "only standard filters; neither LZWDecode nor Crypt, but Identity"},
    {"6.1.8", "1", "Tên phông chữ, màu pha, loại cấu trúc là UTF-8", "names of fonts, colorants and structure types are UTF-8"},
    {"6.1.9", "1", "Số hiệu, obj và endobj đứng đúng chỗ", "an object's numbers, obj and endobj are set as they must be"},
    {"6.1.9", "a", "Mọi đối tượng đọc được nguyên vẹn", "every object can be read"},
    {"6.1.10", "1", "Ảnh nội dòng chỉ dùng bộ lọc chuẩn", "inline images use standard filters, not LZW"},
    {"6.1.12", "1", "Quyền hạn chỉ có UR3 và DocMDP", "permissions are none but UR3 and DocMDP"},
    {"6.1.12", "2", "Tham chiếu chữ ký không chứa giá trị băm riêng", "with DocMDP a signature reference has no digest of its own"},
    {"6.1.13", "1", "Số nguyên trong phạm vi 32 bit", "whole numbers lie within 32 bits"},
    {"6.1.13", "2", "Số thực không quá 3,403·10^38", "real numbers lie within ±3.403·10^38"},
    {"6.1.13", "3", "Chuỗi không dài quá 32767 byte", "strings have at most 32767 bytes"},
    {"6.1.13", "4", "Tên không dài quá 127 byte", "names have at most 127 bytes"},
    {"6.1.13", "5", "Số thực khác 0 không nhỏ hơn 1,175·10^-38", "real numbers are zero or not below 1.175·10^-38"},
    {"6.1.13", "8", "q/Q lồng nhau không quá 28 mức", "q is nested at most 28 deep"},
    {"6.1.13", "9", "DeviceN không quá 32 thành phần màu", "a DeviceN colour space has at most 32 colorants"},
    {"6.1.13", "11", "Khổ trang từ 3 đến 14400 đơn vị", "page boxes measure from 3 to 14400 units"},
    {"6.1.13", "a", "Tệp không lớn quá mức một hồ sơ quét cần (1.000.000 đối tượng, 60.000.000 phần tử nội dung, 4 GB giải nén)", "the file is within what a scanned document needs: 1,000,000 objects, 60,000,000 operands and operators, 4 GB unpacked"},
    {"6.2.2", "1", "Nội dung trang chỉ dùng toán tử của ISO 32000-1", "content uses operators of ISO 32000-1 only, even between BX and EX"},
    {"6.2.2", "2", "Tài nguyên mà nội dung dùng nằm trong tài nguyên của chính nó", "what content names is in the resources that are its own"},
    {"6.2.2", "a", "Nội dung trang đọc được đến hết", "content can be read to its end"},
    {"6.2.3", "1", "Hồ sơ màu đầu ra là ICC hợp lệ của máy in hoặc màn hình", "the output profile is a valid ICC profile of a printer or monitor, with the right N"},
    {"6.2.3", "2", "Mọi mục đích đầu ra dùng chung một hồ sơ màu", "all output intents share one profile"},
    {"6.2.3", "3", "Không dẫn chiếu hồ sơ màu ở ngoài tệp", "no output intent refers to a profile elsewhere"},
    {"6.2.4.2", "1", "Không gian màu ICCBased có hồ sơ ICC hợp lệ", "an ICCBased colour space has a valid profile that fits N"},
    {"6.2.4.3", "2", "Chỉ dùng DeviceRGB khi màu đầu ra là RGB", "DeviceRGB needs an RGB output intent or DefaultRGB"},
    {"6.2.4.3", "3", "Chỉ dùng DeviceCMYK khi màu đầu ra là CMYK", "DeviceCMYK needs a CMYK output intent or DefaultCMYK"},
    {"6.2.4.3", "4", "Chỉ dùng DeviceGray khi có mục đích đầu ra", "DeviceGray needs an output intent or DefaultGray"},
    {"6.2.4.3", "a", "Không gian màu không lồng quá sâu", "colour spaces are not nested beyond eight levels"},
    {"6.2.5", "1", "Không có hàm truyền TR", "no graphics state has TR"},
    {"6.2.5", "2", "TR2 chỉ là Default", "TR2 is Default"},
    {"6.2.5", "3", "Không có HTP", "no graphics state has HTP"},
    {"6.2.5", "4", "Mẫu tram chỉ thuộc loại 1 hoặc 5", "halftones are of type 1 or 5"},
    {"6.2.5", "5", "Mẫu tram không có tên", "halftones have no HalftoneName"},
    {"6.2.5", "6", "Mẫu tram không có hàm truyền", "halftones have no TransferFunction"},
    {"6.2.6", "1", "Cách dựng màu là một trong bốn cách chuẩn", "a rendering intent is one of the four"},
    {"6.2.8", "1", "Ảnh không có bản thay thế (Alternates)", "images have no Alternates"},
    {"6.2.8", "2", "Ảnh không có OPI", "images have no OPI"},
    {"6.2.8", "3", "Ảnh không bị làm mượt (Interpolate)", "images are not interpolated"},
    {"6.2.8", "4", "Độ sâu màu là 1, 2, 4, 8 hoặc 16 bit", "images have 1, 2, 4, 8 or 16 bits a component"},
    {"6.2.8", "a", "Ảnh có kích thước, không gian màu và độ sâu màu", "images have a size, a colour space and a depth (ISO 32000-1 table 89)"},
    {"6.2.8", "b", "Dữ liệu ảnh đủ cho kích thước của nó", "an image's data suffice for its size"},
    {"6.2.8", "c", "Mặt nạ khuôn chỉ có một bit, không có màu", "a stencil mask has one bit, no colour space and no mask"},
    {"6.2.8", "d", "Mảng Decode khớp với ảnh; của mặt nạ khuôn là [0 1] hoặc [1 0]", "Decode fits the image; of a stencil mask it is [0 1] or [1 0]"},
    {"6.2.8", "e", "Mặt nạ mềm là ảnh xám không bị che lần nữa", "a soft mask is a gray image that is not masked itself (11.6.5.3)"},
    {"6.2.8", "f", "Mask là mặt nạ khuôn hoặc một khoảng màu", "Mask is a stencil mask or a range of colours"},
    {"6.2.8", "g", "Ảnh JPEG nguyên vẹn, khớp kích thước và số kênh màu", "a JPEG is whole, of the size and the channels that its dictionary says"},
    {"6.2.8", "h", "Ảnh JBIG2 đúng cách nhúng, khớp kích thước", "a JBIG2 stream is embedded as 7.4.7 says, of the size that its dictionary says"},
    {"6.2.8", "i", "Ảnh CCITT khớp số cột, số dòng", "a CCITT image has the columns and rows that its dictionary says"},
    {"6.2.8.3", "1", "Ảnh JPEG 2000 có 1, 3 hoặc 4 kênh", "JPEG 2000 data have 1, 3 or 4 channels"},
    {"6.2.8.3", "2", "Ảnh JPEG 2000 nêu một không gian màu tốt nhất", "of several colour specifications one is marked best"},
    {"6.2.8.3", "3", "METH của ảnh JPEG 2000 là 1, 2 hoặc 3", "METH is 1, 2 or 3"},
    {"6.2.8.3", "4", "Ảnh JPEG 2000 không dùng CIEJab", "the colours are not CIEJab"},
    {"6.2.8.3", "5", "Các kênh JPEG 2000 sâu như nhau, 1 đến 38 bit", "the channels are equally deep, 1 to 38 bits"},
    {"6.2.8.3", "a", "Ảnh JPEG 2000 là tệp JP2 khớp kích thước", "JPEG 2000 data are a JP2 file of the size that its dictionary says"},
    {"6.2.9", "1", "Biểu mẫu vẽ không có OPI, không có PostScript", "form XObjects have neither OPI nor PostScript"},
    {"6.2.9", "2", "Không có XObject tham chiếu", "there are no reference XObjects"},
    {"6.2.9", "3", "Không có XObject PostScript", "there are no PostScript XObjects"},
    {"6.2.9", "a", "Biểu mẫu vẽ không lồng quá 30 mức", "form XObjects are not nested beyond thirty levels"},
    {"6.2.10", "1", "Chế độ hòa trộn thuộc ISO 32000-1", "blend modes are those of ISO 32000-1"},
    {"6.2.10", "2", "Trang có hòa trộn phải có không gian màu để hòa trộn", "a page that blends has an output intent, or a group with a colour space"},
    {"6.2.11.2", "1", "Type của phông chữ là Font", "a font's Type is Font"},
    {"6.2.11.2", "2", "Subtype của phông chữ là loại chuẩn", "a font's Subtype is one of the standard's"},
    {"6.2.11.2", "3", "Phông chữ có tên BaseFont", "a font has BaseFont"},
    {"6.2.11.2", "4", "Phông chữ đơn có FirstChar", "a simple font has FirstChar"},
    {"6.2.11.2", "5", "Phông chữ đơn có LastChar", "a simple font has LastChar"},
    {"6.2.11.2", "6", "Phông chữ đơn có đủ Widths", "a simple font has a width for each letter"},
    {"6.2.11.2", "7", "Dạng tệp phông chữ thuộc chuẩn", "an embedded font file is of a standard format"},
    {"6.2.11.3.1", "1", "CMap và CIDFont dùng cùng bộ ký tự", "a CMap is for the characters of its CIDFont"},
    {"6.2.11.3.2", "1", "CIDFontType2 có CIDToGIDMap", "an embedded CIDFontType2 has a CIDToGIDMap"},
    {"6.2.11.3.3", "1", "CMap là loại định sẵn hoặc được nhúng", "a CMap is predefined or embedded"},
    {"6.2.11.4.1", "1", "Phông chữ nhìn thấy được phải nhúng", "a font that is seen is embedded"},
    {"6.2.11.4.1", "2", "Phông nhúng có đủ mọi chữ nhìn thấy", "the font file has every glyph that is shown"},
    {"6.2.11.4.1", "a", "Tệp phông chữ nhúng đọc được", "an embedded font file can be read"},
    {"6.2.11.4.2", "2", "CIDSet liệt kê đủ mọi chữ của phông", "a CIDSet names every glyph of the font file"},
    {"6.2.11.5", "1", "Độ rộng chữ khớp với tệp phông chữ", "widths agree with the font file's"},
    {"6.2.11.6", "2", "Phông TrueType thường có bảng mã chuẩn", "a TrueType font that is not symbolic has a standard encoding"},
    {"6.2.11.6", "3", "Phông TrueType ký hiệu không có Encoding", "a symbolic TrueType font has no Encoding"},
    {"6.2.11.7.2", "1", "Mọi chữ đều có nghĩa Unicode (mức U)", "every code that is shown means a Unicode value (level U)"},
    {"6.2.11.7.2", "2", "ToUnicode không cho U+0000, U+FEFF, U+FFFE", "ToUnicode gives neither U+0000 nor U+FEFF nor U+FFFE"},
    {"6.2.11.8", "1", "Không hiển thị chữ .notdef", "no text shows .notdef"},
    {"6.3.1", "1", "Chú thích thuộc loại được phép", "annotations are of the permitted kinds"},
    {"6.3.2", "1", "Chú thích có cờ F", "annotations have F"},
    {"6.3.2", "2", "Chú thích được in và không bị ẩn", "annotations are printed and not hidden"},
    {"6.3.3", "1", "Chú thích có hình hiển thị", "annotations have an appearance"},
    {"6.3.3", "2", "Hình hiển thị chỉ có dạng thường (N)", "the appearance is the normal one alone"},
    {"6.3.3", "3", "Hình hiển thị của nút là một bảng trạng thái", "a button's appearance is a dictionary of states"},
    {"6.3.3", "4", "Hình hiển thị là một luồng", "any other appearance is a stream"},
    {"6.4.1", "1", "Ô biểu mẫu không có hành động", "widgets have no actions"},
    {"6.4.1", "2", "Trường biểu mẫu không có hành động", "form fields have no additional actions"},
    {"6.4.1", "3", "NeedAppearances không bật", "NeedAppearances is not true"},
    {"6.4.2", "1", "Không có biểu mẫu XFA", "there is no XFA form"},
    {"6.4.2", "2", "NeedsRendering không bật", "NeedsRendering is not true"},
    {"6.4.3", "1", "ByteRange của chữ ký phủ cả tệp trừ chính chữ ký", "a signature's ByteRange covers the whole revision but its own Contents"},
    {"6.4.3", "2", "Chữ ký kèm chứng thư của người ký", "a signature holds its signer's certificate"},
    {"6.4.3", "3", "Mỗi chữ ký có đúng một người ký", "a signature has exactly one signer"},
    {"6.4.3", "a", "Contents là PKCS #7 mã DER", "Contents are a PKCS #7 SignedData in DER"},
    {"6.5.1", "1", "Không có hành động bị cấm (JavaScript, Launch…)", "there are no forbidden actions (JavaScript, Launch and others)"},
    {"6.5.1", "2", "Hành động đặt tên chỉ để lật trang", "named actions only turn pages"},
    {"6.5.2", "1", "Tài liệu không tự chạy hành động", "the document has no additional actions"},
    {"6.5.2", "2", "Trang không tự chạy hành động", "pages have no additional actions"},
    {"6.6.2.1", "1", "Tài liệu có siêu dữ liệu XMP", "the document has XMP"},
    {"6.6.2.1", "2", "Phần mở đầu XMP không có bytes", "the xpacket instruction has no bytes"},
    {"6.6.2.1", "3", "Phần mở đầu XMP không có encoding", "the xpacket instruction has no encoding"},
    {"6.6.2.1", "4", "XMP là XML đúng quy cách", "XMP is well-formed"},
    {"6.6.2.1", "5", "XMP viết bằng UTF-8", "XMP is UTF-8"},
    {"6.6.2.3.1", "1", "Mọi thuộc tính XMP được định nghĩa", "every XMP property is predefined or declared"},
    {"6.6.2.3.1", "2", "Giá trị XMP đúng kiểu", "every XMP value is of its type"},
    {"6.6.2.3.2", "1", "Lược đồ mở rộng không có trường lạ", "an extension schema has no other fields than the standard's"},
    {"6.6.2.3.3", "1", "Các lược đồ mở rộng là một Bag của pdfaExtension", "extension schemas are a Bag under the prefix pdfaExtension"},
    {"6.6.2.3.3", "2", "Lược đồ có tên (pdfaSchema:schema)", "a schema has pdfaSchema:schema"},
    {"6.6.2.3.3", "3", "Lược đồ có không gian tên", "a schema has pdfaSchema:namespaceURI"},
    {"6.6.2.3.3", "4", "Lược đồ có tiền tố", "a schema has pdfaSchema:prefix"},
    {"6.6.2.3.3", "5", "Thuộc tính của lược đồ là một Seq", "pdfaSchema:property is a Seq"},
    {"6.6.2.3.3", "6", "Kiểu giá trị của lược đồ là một Seq", "pdfaSchema:valueType is a Seq"},
    {"6.6.2.3.3", "7", "Thuộc tính có tên", "a property has pdfaProperty:name"},
    {"6.6.2.3.3", "8", "Thuộc tính có kiểu giá trị được định nghĩa", "a property has a pdfaProperty:valueType that is defined"},
    {"6.6.2.3.3", "9", "Thuộc tính có loại internal hoặc external", "a property has pdfaProperty:category, internal or external"},
    {"6.6.2.3.3", "10", "Thuộc tính có mô tả", "a property has pdfaProperty:description"},
    {"6.6.2.3.3", "11", "Kiểu giá trị có tên", "a value type has pdfaType:type"},
    {"6.6.2.3.3", "12", "Kiểu giá trị có không gian tên", "a value type has pdfaType:namespaceURI"},
    {"6.6.2.3.3", "13", "Kiểu giá trị có tiền tố", "a value type has pdfaType:prefix"},
    {"6.6.2.3.3", "14", "Kiểu giá trị có mô tả", "a value type has pdfaType:description"},
    {"6.6.2.3.3", "15", "Các trường của kiểu giá trị là một Seq", "pdfaType:field is a Seq"},
    {"6.6.4", "1", "Tệp tự khai là PDF/A", "the XMP says that the file is PDF/A"},
    {"6.6.4", "2", "Tệp tự khai là phần 2 của PDF/A", "pdfaid:part is 2"},
    {"6.6.4", "3", "Tệp tự khai mức U, B hoặc A", "pdfaid:conformance is U, B or A"},
    {"6.6.4", "4", "part mang tiền tố pdfaid", "part has the prefix pdfaid"},
    {"6.6.4", "5", "conformance mang tiền tố pdfaid", "conformance has the prefix pdfaid"},
    {"6.6.4", "6", "amd mang tiền tố pdfaid", "amd has the prefix pdfaid"},
    {"6.6.4", "7", "corr mang tiền tố pdfaid", "corr has the prefix pdfaid"},
    {"6.8", "2", "Tệp đính kèm có F và UF", "an embedded file's specification has F and UF"},
    {"6.8", "5", "Không có tệp đính kèm chưa chứng tỏ được là PDF/A", "there is no embedded file, since that it is PDF/A itself is not proven here"},
    {"6.9", "1", "Cấu hình lớp có tên", "an optional content configuration has a name"},
    {"6.9", "2", "Các cấu hình lớp khác tên nhau", "no two configurations have one name"},
    {"6.9", "3", "Order liệt kê đủ mọi lớp", "Order lists every optional content group"},
    {"6.9", "4", "Lớp không tự bật, tắt (AS)", "no configuration has AS"},
    {"6.10", "1", "Không có cách trình chiếu thay thế", "there are no alternate presentations"},
    {"6.10", "2", "Trang không có bước trình chiếu", "no page has PresSteps"},
    {"6.11", "1", "Tài liệu không đòi hỏi chương trình đọc (Requirements)", "the document has no Requirements"},
};
// clang-format on

}  // namespace

std::span<const Clause> allClauses() { return clauses; }

const Clause* clauseOf(std::string_view number, std::string_view test) {
    for (const Clause& clause : clauses)
        if (number == clause.number && test == clause.test) return &clause;
    return nullptr;
}

Remedy remedyOf(std::string_view clause) {
    if (clause == "6.1.3" || clause == "6.1.12")
        return {"Bỏ mật khẩu và các hạn chế ở phần mềm đã tạo tệp, rồi xuất lại PDF/A-2u",
                "take off passwords and restrictions in the program that made it, and export PDF/A-2u again"};
    if (clause.starts_with("6.1"))
        return {
            "Tệp hỏng hoặc ghi sai cấu trúc: xin gửi lại, hoặc mở bằng phần mềm đã tạo và xuất lại PDF/A-2u",
            "the file is damaged or badly written: ask for it again, or export PDF/A-2u from the program that made it"};
    if (clause.starts_with("6.2.11"))
        return {"Xuất lại với tùy chọn nhúng phông chữ và PDF/A-2u", "export again with fonts embedded, as PDF/A-2u"};
    if (clause.starts_with("6.2.8"))
        return {"Quét lại, hoặc số hóa lại từ ảnh gốc", "scan again, or make the file again from the original images"};
    if (clause.starts_with("6.2"))
        return {"Xuất lại theo PDF/A-2u với hồ sơ màu sRGB", "export again as PDF/A-2u with the sRGB profile"};
    if (clause == "6.4.3")
        return {"Không sửa tệp đã ký: ký lại từ bản chưa ký, hoặc yêu cầu bên gửi ký lại",
                "never mend a signed file: sign the unsigned one again, or ask the sender to"};
    if (clause.starts_with("6.3") || clause.starts_with("6.4") || clause.starts_with("6.5"))
        return {"In tệp ra PDF mới, không có biểu mẫu, chú thích và lệnh, rồi ký lại",
                "print to a new PDF without forms, annotations and actions, and sign that"};
    if (clause.starts_with("6.6"))
        return {"Xuất lại PDF/A-2u để siêu dữ liệu được viết lại",
                "export PDF/A-2u again, so that the metadata are written anew"};
    return {"Bỏ tệp đính kèm, lớp và trình chiếu, rồi xuất lại PDF/A-2u",
            "take off attachments, layers and presentations, and export PDF/A-2u again"};
}

}  // namespace sohoa::pdfa::check
