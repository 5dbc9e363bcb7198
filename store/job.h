// A job: one document on its way from the paper to its receivers, as the store knows it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/clock.h"
#include "core/page.h"
#include "core/record_fields.h"
#include "core/result.h"
#include "core/units.h"
#include "store/job_state.h"

namespace sohoa {

// What the operator asked the scanner for.
struct ScanOrder {
    std::string operatorName;  // the named person who declared that the paper holds no state secret
    std::string device;        // stable SANE name; empty: the only scanner there is
    PaperSource source = PaperSource::Adf;
    Dpi dpi{300};
    ColorMode mode = ColorMode::Color;
    std::optional<int> expectedPages;
};

// Hình thức sao (Nghị định 30/2020 Điều 25).
enum class CopyForm { SaoY, SaoLuc, TrichSao };
std::string_view name(CopyForm form);         // "sao-y", "sao-luc", "trich-sao"
std::string_view printedName(CopyForm form);  // "SAO Y", "SAO LỤC", "TRÍCH SAO" (Phụ lục III Mẫu 3.2 ①)
std::optional<CopyForm> copyFormNamed(std::string_view name);

struct CopyOrder {
    CopyForm form = CopyForm::SaoY;
    std::string keeper;  // the named văn thư who holds the agency's key (Điều 32)
};

// What the archive file is made from besides the pages; chosen once and stored before the work, so that work that is
// repeated after a crash makes the same bytes.
struct ArchivePlan {
    std::string id;  // UUID
    UtcTime createdAt;
};

struct Job {
    JobId id;
    JobState state = JobState::Scanning;
    int attempts = 0;           // of the present step, counted before the work
    std::optional<Error> held;  // waits for a person
    UtcTime createdAt;
    ScanOrder order;
    int take = 0;  // scanning that was cut off starts again as the next take; 0 before the first
    RecordFields fields;
    std::optional<ArchivePlan> archivePlan;
    std::optional<Sha256> archive;
    std::optional<CopyOrder> copy;
    std::optional<Sha256> signedFile;
};

struct StoredPage {
    Page page;                         // its file lies in the spool
    std::optional<Sha256> recognized;  // the RecognizedPage as JSON in the spool
    std::string kind;                  // "content", "blank", "separator"; "" while not recognized
    double confidence = 0;
};

}  // namespace sohoa
