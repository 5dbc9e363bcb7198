#include "store/directory/agency.h"

#include "core/text.h"

namespace sohoa {

std::string foldedAgencyName(std::string_view name) {
    std::string letters = lowerCase(withoutDiacritics(name));
    for (char& c : letters) {
        const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 128;
        if (!kept) c = ' ';
    }
    std::string folded;
    for (const std::string& word : words(letters)) {
        if (!folded.empty()) folded += ' ';
        folded += word == "ubnd" ? "uy ban nhan dan" : word == "hdnd" ? "hoi dong nhan dan" : word;
    }
    return folded;
}

}  // namespace sohoa
