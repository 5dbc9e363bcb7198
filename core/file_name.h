// Names of files by a pattern over the record fields: "{OrganId}_{type}_{CodeNumber:6}_V1_{date}_{desc}".
//
// In braces: a field's name, or
//   date      day of digitization, 20261122          type   abbreviation of the document's type: QĐ → QD, công văn → CV
//   desc      the subject, cut where room ends       n      number among the files that are named together
//   FileCode  mã hồ sơ: OrganId.FileCatalog.FileNotation
// then, behind a colon, how many digits a number has at least ({DocOrdinal:3}), or "plain": letters and digits alone.
// Between the braces stand letters, digits, and . _ -
//
// A name is ASCII, at most 50 characters with its ending (Quyết định 161/2025/QĐ-UBND Ninh Bình Điều 8.4), and one that
// every file system takes. đ becomes d. Of what is too long texts are cut first, the last one first, at a word; numbers
// and codes stay. Công văn 7197/BKHCN-CĐSQG: CODE_YYYYMMDD_DESC; Thông tư 05/2025/TT-BNV: {FileCode}.{DocOrdinal:3}.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/day.h"
#include "core/record_fields.h"
#include "core/result.h"

namespace sohoa {

inline constexpr std::size_t longestFileName = 50;
inline constexpr std::uint64_t largestFile = 50'000'000;  // of 50 MB; what is larger is warned of

struct NamedThing {
    const RecordFields& fields;
    std::string day;         // of digitization, ISO
    int number = 1;          // among those named together
    std::string fileCode{};  // "": made from the fields
};

// The letters, digits and separators . _ - of a text: "71/GM-UBND" → "71-GM-UBND". plain: letters and digits alone.
std::string foldedForName(std::string_view text, bool plain = false);

class NamePattern {
  public:
    // Fails with core.bad_name_pattern: a field that is not known, a brace that is not closed, a character that names
    // do not have, or nothing in braces at all.
    static Result<NamePattern> parse(std::string_view pattern);

    // Without ending; room: of how many characters at most. Never empty.
    std::string stem(const NamedThing& thing, std::size_t room) const;

  private:
    struct Part {
        std::string literal;  // or what stands in braces:
        std::string name;
        int digits = 0;
        bool plain = false;
    };
    std::vector<Part> parts_;

    static std::string valueOf(const Part& part, const NamedThing& thing);
};

// Gives names that differ, also where case does not count: a second "a.pdf" is "a-2.pdf". One thread.
class FileNames {
  public:
    // extension: without dot. What is given back is its longest form's room: "a.hocr" fits where "a.json" does.
    std::string unused(const NamePattern& pattern, const NamedThing& thing, std::string_view extension);
    bool take(std::string_view stem);  // false where it was given before

  private:
    std::set<std::string> used_;
};

}  // namespace sohoa
