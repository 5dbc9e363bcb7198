// What the agency's signature is put on a file for, and what it shows there.
//
//   sao-y, sao-luc, trich-sao   certified electronic copies (Nghị định 30/2020 Điều 25, Phụ lục I Phần II.I, Phụ lục
//   III
//                               Mẫu 3.2): form, agency and time, top right of page 1, no picture of the seal
//   issued         a document that the competent person signed: the red seal over the left third of that signature
//                  (Phụ lục I II.8)
//   annex          an annex in a file of its own: its document's number and the time (Phụ lục I II.8, Mẫu 2.2)
//   incoming       paper that came in and was digitized (Điều 22.3b): agency and time
//   archive-copy   an authenticated copy of an archival record (Thông tư 05/2025/TT-BNV Điều 40): "BẢN SAO", and the
//                  agency's name in the bottom margin of every page
//   legacy         the red seal with name, e-mail, agency and time beside it, as provinces asked for before Nghị định
//                  30/2020 (Thông tư 01/2019; Kiên Giang QĐ 1010/2017 Điều 3.14)
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/clock.h"
#include "core/config.h"
#include "store/copy_order.h"

namespace sohoa {

enum class SealProfile { SaoY, SaoLuc, TrichSao, Issued, Annex, Incoming, ArchiveCopy, Legacy };
std::string_view name(SealProfile profile);  // "sao-y", … "legacy"
std::optional<SealProfile> sealProfileNamed(std::string_view name);
SealProfile profileOf(CopyForm form);
std::optional<CopyForm> copyFormOf(SealProfile profile);  // nothing for what is no certified copy

// A place on a page as it is seen, millimetres from its upper left corner.
struct SealPlace {
    int page = 1;
    int left = 0, top = 0;
};

struct SealPlan {
    SealProfile profile = SealProfile::SaoY;
    std::optional<CopySource> source;    // of copies: what the paper is, where the person said
    PageChoice pages;                    // of an extract
    std::optional<SourceMedium> medium;  // nothing: electronic where the file bears a signature already, else paper
    std::string documentCode;            // of an annex: "26/2021/QĐ-UBND"
    std::optional<SealPlace> place;      // of "issued"; nothing: beside the person's signature
};

// What the visible block says; "" for none. The time is printed as Mẫu 3.2 has it, or in ISO 8601, always of Vietnam.
std::string blockText(const Config& config, const SealPlan& plan, UtcTime signingTime);

}  // namespace sohoa
