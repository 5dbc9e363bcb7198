// An invented agency that issues a paper: how it is written in the header and in prose, its symbol (ký hiệu), who signs
// for it, and which of its parts drafted.
#pragma once

#include <string>
#include <vector>

#include "virtual/papers/dice.h"

namespace sohoa::papers {

struct Agency {
    std::string inCharge;  // above the name, in capitals; "" where the agency stands alone
    std::string name;      // in capitals, as the header prints it
    std::string inProse;   // "Sở Y tế tỉnh Nghệ An"
    std::string symbol;    // "UBND", "SYT"
    std::string place;     // of the date: "Nghệ An"
    std::string province;  // "tỉnh Nghệ An"
    std::string
        collective;  // who is signed for after TM., in capitals: "ỦY BAN NHÂN DÂN"; "" for an agency with one head
    std::string head, deputy;            // in capitals: "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
    std::string authority;               // who decides, above the căn cứ: "GIÁM ĐỐC SỞ Y TẾ"
    std::vector<std::string> delegates;  // who sign TL.: "CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG TỔ CHỨC - HÀNH CHÍNH"
    std::vector<std::string> drafters;  // "VP", "NVY": in a letter's symbol and after Lưu: VT
    std::vector<std::string> below;     // addressees under it
    std::vector<std::string> above;     // whom it reports to
    bool isCouncil = false;             // Hội đồng nhân dân: it issues nghị quyết
};

Agency someAgency(Dice& dice);

std::string capitals(const std::string& text);

}  // namespace sohoa::papers
