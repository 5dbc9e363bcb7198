// The office's registers and a line in one of them (Nghị định 30/2020 Điều 15, 22, Phụ lục IV).
//
// A line is written once. What was wrong stays, struck through with who, when and why; the right line refers to it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/clock.h"
#include "core/units.h"
#include "store/export/table.h"

namespace sohoa {

enum class Register {
    Incoming,  // sổ đăng ký văn bản đến
    Outgoing,  // sổ đăng ký văn bản đi
    Copies,    // sổ đăng ký bản sao
    Custody,   // sổ giao nhận bản giấy
};
std::string_view name(Register book);         // "incoming", "outgoing", "copies", "custody"
std::string_view printedName(Register book);  // "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN"
std::optional<Register> registerNamed(std::string_view name);

struct RegisterColumn {
    std::string title;
    TableColumn::Kind kind = TableColumn::Kind::Text;
    double millimetres = 0;  // on the printed page
    bool centred = false;
};
// Incoming and outgoing: exactly the ten columns of the decree's forms.
const std::vector<RegisterColumn>& columnsOf(Register book);

// Days are ISO. What a register has no column for stays empty.
struct RegisterEntry {
    std::int64_t id = 0;  // 0: not entered yet
    Register book = Register::Incoming;
    int year = 0;
    std::int64_t number =
        0;  // số đến, of the copy, of the hand-over; of an outgoing document its own, 0 where it has none
    std::string day;  // ngày đến, ngày ghi sổ, ngày sao, ngày giao nhận
    JobId job{};

    std::string code;           // số, ký hiệu: the document's, or the copy's ("05/SY-SNV")
    std::string author;         // tác giả; custody: who hands over
    std::string documentDate;   // ngày tháng văn bản
    std::string subject;        // tên loại và trích yếu
    std::string form;           // copies: "SAO Y (điện tử)"
    std::string signer;         // người ký
    std::string receivers;      // đơn vị hoặc người nhận, nơi nhận; custody: who takes over
    std::string keeper;         // đơn vị, người nhận bản lưu; copies: văn thư; custody: the place
    std::optional<int> amount;  // số lượng bản
    std::string sha256;         // copies: of the signed file
    std::string note;

    std::string enteredBy;
    UtcTime enteredAt{};
    std::optional<std::int64_t> corrects;  // the line that this one puts right
    std::string reason;                    // why

    // What came later, by other rows.
    struct Correction {
        std::int64_t by = 0;  // the line that holds now
        std::string person, reason;
        UtcTime at{};
    };
    std::optional<Correction> struck;
    std::string movedOn, receivedBy;  // ngày chuyển, ký nhận

    std::vector<std::string> cells() const;  // in the order of columnsOf(book)
    std::string remarks() const;             // the note, and who struck the line or why it replaces another
};

}  // namespace sohoa
