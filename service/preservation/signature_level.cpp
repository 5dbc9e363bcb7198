#include "service/preservation/signature_level.h"

namespace sohoa {

std::string_view name(SignatureLevel level) {
    switch (level) {
        case SignatureLevel::BB: return "B-B";
        case SignatureLevel::BT: return "B-T";
        case SignatureLevel::BLT: return "B-LT";
        case SignatureLevel::BLTA: return "B-LTA";
    }
    return "";
}

std::optional<SignatureLevel> signatureLevelFrom(std::string_view text) {
    for (const auto level : {SignatureLevel::BB, SignatureLevel::BT, SignatureLevel::BLT, SignatureLevel::BLTA})
        if (name(level) == text) return level;
    return std::nullopt;
}

}  // namespace sohoa
