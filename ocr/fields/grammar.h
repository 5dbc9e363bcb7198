// How numbers, symbols, dates, capacities and marks are written (Nghị định 30/2020/NĐ-CP Phụ lục I Phần II and III, Phụ
// lục III).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sohoa::ocr {

struct CodeParts {
    std::string number;    // "26", "" where it was left blank
    std::string notation;  // "QĐ-UBND"
    std::string code;      // as printed: "26/2021/QĐ-UBND"
    bool wellFormed = false;
    bool numberWhole = true;               // no sign that may be a digit stands beside it
    std::string numberRead, notationRead;  // letter by letter as they stood there
    std::size_t headEnd = 0, slash = 0;    // bytes of the line: behind "Số:", and where the number ends
};

// "Số: 26/2021/QĐ-UBND". Nothing where the line is no number line at all.
std::optional<CodeParts> codeIn(std::string_view line);

struct DateParts {
    std::string place;                 // "Hưng Yên"
    std::string iso;                   // "2020-04-05", "" where the day or month is not legible
    int day = 0, month = 0, year = 0;  // 0 where it is not legible
    // Days below ten and the first two months with a zero before them, the other months without (Phụ lục I mục II.4).
    bool asDecreed = true;
    // Of the line's words: "ngày", "tháng" and "năm"; where "ngày" was not read, the word before the day.
    std::size_t dayWord = 0, monthWord = 0, yearWord = 0;
};

// "Hưng Yên, ngày 05 tháng 4 năm 2020". Nothing where the line is no date line.
std::optional<DateParts> placeAndDateIn(std::string_view line);

// "2020-04-05" of a day that exists, years 1945 to 2099; nothing otherwise.
std::optional<std::string> isoDate(int year, int month, int day);

// The name of a document type in capitals, however misread: "QUYET ĐINH" → "Quyết định". Nothing for anything else.
std::optional<std::string> typeNameIn(std::string_view line);

// The type a symbol begins with: "QĐ-UBND" → "Quyết định". Nothing for a công văn's.
std::optional<std::string> typeNameOfNotation(std::string_view notation);

// TM., KT., TL., TUQ., Q. at the head of a line; "" where there is none.
std::string capacityIn(std::string_view line);

// "NGUYỄN VĂN AN" or "Nguyễn Văn An", perhaps with a degree before it.
bool looksLikeName(std::string_view line);

// The marks that stop a document, the graver the greater. The law's field knows the three degrees alone. TÀI LIỆU THU
// HỒI (Thông tư 24/2020/TT-BCA) says that a secret document has to be given back, and nothing of its degree: it goes by
// its own words, for a degree that was not read would be invented. Beside a degree, the degree counts.
enum class Secrecy { None, ToBeReturned, Secret, TopSecret, UtmostSecret };
std::string_view nameOf(Secrecy secrecy);  // "", "Tài liệu thu hồi", "Mật", "Tối mật", "Tuyệt mật"

struct MarkWords {
    Secrecy secrecy = Secrecy::None;
    std::int64_t priority = 0;  // 1 khẩn, 2 thượng khẩn, 3 hỏa tốc
};

// What a boxed mark says. Leans to secrecy: what may be MẬT with a letter misread is MẬT.
MarkWords markIn(std::string_view text);

// What a line of print says that stands alone without a frame: it has to be the mark and nothing else, in capitals.
MarkWords loneMarkIn(std::string_view text);

}  // namespace sohoa::ocr
