#include "service/page_intake.h"

#include <fmt/format.h>

#include "core/error_codes.h"
#include "core/wipe_file.h"

namespace sohoa {

namespace fs = std::filesystem;

Result<fs::path> copyInto(const fs::path& folder, const fs::path& file) {
    fs::path copy = folder / file.filename();
    std::error_code error;
    fs::copy_file(file, copy, fs::copy_options::overwrite_existing, error);
    if (error == std::errc::no_space_on_device) return fail(errors::DiskFull, copy.string());
    if (error) return fail(errors::FileUnwritable, fmt::format("{}: {}", copy.string(), error.message()));
    return copy;
}

Result<> PageIntake::passGate(const Page& page) {
    auto mark = gate_.markOn(page.file);
    if (!mark) return passOn(mark);
    return mark->empty() ? Result<>() : decideOnMark(office_, job_, page.number, *mark, GatePlace::Scan);
}

Result<> PageIntake::takeIn(const Page& page, const Record& record) {
    if (auto passed = passGate(page); !passed) {
        (void)wipeFile(page.file);
        return passed;
    }
    auto copy = copyInto(workFolder_, page.file);
    if (!copy) return passOn(copy);
    auto file = office_.store.spool().take(*copy, page.file.extension().string().substr(1));
    if (!file) return passOn(file);
    if (file->sha256 != page.sha256)
        return fail(errors::FileDamaged, fmt::format("page {} as it was stored", page.number.value));
    if (auto recorded = record(*file); !recorded) return recorded;
    std::error_code ignored;
    fs::remove(page.file, ignored);
    return {};
}

Result<> PageIntake::takeIn(const Page& page) {
    return takeIn(page, [&](const SpoolFile& file) -> Result<> {
        if (auto added = office_.store.addPage(job_, page, file); !added) return added;
        tell(page, file);
        return {};
    });
}

void PageIntake::tell(const Page& page, const SpoolFile& file) const {
    office_.reporter.noted(
        job_.id,
        fmt::format("trang {} {}x{} {} dpi", page.number.value, page.size.width, page.size.height, page.dpi.value),
        fmt::format("page {}", page.number.value), file.path);
    office_.reporter.progress(job_.id, page.number.value, job_.order.expectedPages.value_or(0));
}

}  // namespace sohoa
