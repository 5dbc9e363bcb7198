// What copy of a document was ordered (Nghị định 30/2020 Điều 3, 25): the form, what the source is, and which pages.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace sohoa {

// Hình thức sao.
enum class CopyForm { SaoY, SaoLuc, TrichSao };
std::string_view name(CopyForm form);         // "sao-y", "sao-luc", "trich-sao"
std::string_view printedName(CopyForm form);  // "SAO Y", "SAO LỤC", "TRÍCH SAO" (Phụ lục III Mẫu 3.2 ①)
std::optional<CopyForm> copyFormNamed(std::string_view name);

// What the person who stands there says the paper in the tray is (Điều 3). A photocopy without a stamp is none of them.
enum class CopySource { Original, Counterpart, CertifiedCopy };
std::string_view name(CopySource source);       // "ban-goc", "ban-chinh", "ban-sao-y"
std::string_view shownName(CopySource source);  // "bản gốc", "bản chính", "bản sao y"
std::optional<CopySource> copySourceNamed(std::string_view name);

enum class SourceMedium { Paper, Electronic };
std::string_view name(SourceMedium medium);  // "paper", "electronic"
std::optional<SourceMedium> sourceMediumNamed(std::string_view name);

// Pages of a document by number, from 1, rising, each once. None: the whole document.
class PageChoice {
  public:
    // "1-3,5"; "" for the whole document. Fails with service.page_choice.
    static Result<PageChoice> from(std::string_view text);

    bool isWhole() const { return pages_.empty(); }
    const std::vector<int>& pages() const { return pages_; }
    std::string text() const;  // "1-3,5"

  private:
    std::vector<int> pages_;
};

struct CopyOrder {
    CopyForm form = CopyForm::SaoY;
    std::string keeper;                  // login of the named văn thư who signs (Điều 32)
    std::optional<CopySource> source{};  // nothing: not said; the form itself says what it may be
    PageChoice pages{};
    // Nothing: electronic where the document came as a signed file, else paper. A signed file may be a digitized one.
    std::optional<SourceMedium> medium{};
};

// The conversions to an electronic copy that Điều 25 knows: SAO Y and TRÍCH SAO of a paper original or counterpart, SAO
// LỤC of a paper bản sao y; of an electronic document only TRÍCH SAO, for the file itself can be passed on as it is.
// TRÍCH SAO names its pages, the first one among them because the copy shows the document's full form, and not all;
// every other form takes the whole. Fails with service.conversion_not_allowed, service.page_choice.
Result<> requireConversion(const CopyOrder& order, SourceMedium medium, int pagesOfDocument);

}  // namespace sohoa
