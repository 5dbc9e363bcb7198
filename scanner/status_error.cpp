#include "scanner/status_error.h"

#include <fmt/format.h>

#include "core/error_codes.h"

namespace sohoa::scanner {

std::string_view name(Status status) {
    switch (status) {
        case Status::Good: return "good";
        case Status::Unsupported: return "unsupported";
        case Status::Cancelled: return "cancelled";
        case Status::DeviceBusy: return "device_busy";
        case Status::Invalid: return "invalid";
        case Status::EndOfFile: return "end_of_file";
        case Status::Jammed: return "jammed";
        case Status::NoDocuments: return "no_docs";
        case Status::CoverOpen: return "cover_open";
        case Status::IoError: return "io_error";
        case Status::NoMemory: return "no_mem";
        case Status::AccessDenied: return "access_denied";
    }
    return "unknown";
}

ErrorCode errorOf(Status status) {
    switch (status) {
        case Status::Unsupported:
        case Status::Invalid: return errors::ScannerUnsupported;
        case Status::Cancelled: return errors::ScannerStopped;
        case Status::DeviceBusy: return errors::ScannerBusy;
        case Status::EndOfFile: return errors::ScannerPageTorn;
        case Status::Jammed: return errors::ScannerPaperJam;
        case Status::NoDocuments: return errors::ScannerFeederEmpty;
        case Status::CoverOpen: return errors::ScannerCoverOpen;
        case Status::NoMemory: return errors::ScannerNoMemory;
        case Status::AccessDenied: return errors::ScannerAccessDenied;
        case Status::Good:
        case Status::IoError: return errors::ScannerIo;
    }
    return errors::ScannerIo;
}

tl::unexpected<Error> failWith(Status status, std::string_view doing) {
    return fail(errorOf(status), fmt::format("{}: {}", doing, name(status)));
}

}  // namespace sohoa::scanner
